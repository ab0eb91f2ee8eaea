import { describe, expect, it } from 'vitest';
import { type Flaw, flawOf } from './is-sentence';

const SENTENCES = [
  'The dyke was safe.',
  'At least 40 houses were lost.',
  'In some villages the water has gone.',
  'If the bid fails, jobs will go.',
  'It is likely that the dyke will fail.',
  'It will take years to rebuild the wall.',
  'It was too early to tell.',
  'There is no evidence of fraud.',
  'This plan is a mistake.',
  'Raising the dyke would cost millions.',
  'The plan was carried out.',
  'Kerr asked whether the gate was locked.',
  '14 states have changed their laws.',
];

const NONE: [words: string, flaw: Flaw][] = [
  ['The response shameful.', 'no-verb'],
  ['The number of dead at more than 70.', 'no-verb'],
  ['The ministry of counting only bodies that had been found.', 'no-verb'],
  ['Was safe.', 'no-verb'],
  ['The recall of all cots sold between May and June.', 'no-verb'],
  ['To rebuild the bridge.', 'start'],
  ['Whether the dyke was safe.', 'start'],
  ['Any call-up had been ordered.', 'start'],
  ['the dyke was safe.', 'start'],
  ['Citing a doctor, 112 people were being treated.', 'participle'],
  ['Taking the money.', 'participle'],
  ['Quoting the agency, the army is on alert.', 'participle'],
  ['Took out their phones as they left.', 'no-verb'],
  ['It would fail.', 'pronoun'],
  ['She was sorry.', 'pronoun'],
  ["You'd never think it.", 'pronoun'],
  ['That is wrong.', 'pronoun'],
  ['On Monday, he left.', 'pronoun'],
  ['Rumours spread that the army would call up reservists to.', 'end'],
  ['The dyke was safe', 'end'],
  ['The dyke … was safe.', 'cut'],
  ['The dyke was “safe.', 'marks'],
  ['Was the dyke safe?', 'question'],
];

describe('a sentence', () => {
  it.each(SENTENCES)('is: %s', (words) => expect(flawOf(words)).toBeNull());
  it.each(NONE)('is not: %s (%s)', (words, flaw) => expect(flawOf(words)).toBe(flaw));
});
