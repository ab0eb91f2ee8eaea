import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

const first = (text: string) => suggest({ text, blocks: blocksOf(text) }).find(({ cue }) => cue !== null);

/** What is said, as a sentence: text, statement, stance. */
const SAID: [text: string, statement: string, stance: string][] = [
  ['Dunn denied that any call-up had been ordered.', 'A call-up had been ordered.', 'denies'],
  ['Dunn denied that any orders had been given to anyone.', 'Orders had been given to someone.', 'denies'],
  ['Dunn rejected the claim that the vote was bought.', 'The vote was bought.', 'denies'],
  ['Dunn dismissed suggestions that any money was missing.', 'Money was missing.', 'denies'],
  ['Dunn denied reports the wall had been sold.', 'The wall had been sold.', 'denies'],
  [
    'Dunn rejected accusations that any of his staff had been paid.',
    'Some of his staff had been paid.',
    'denies',
  ],
  ['Dunn denied taking the money.', 'Dunn took the money.', 'denies'],
  ['Dunn denied the charges.', 'Dunn denied the charges.', 'asserts'],
  ['Dunn dismissed the report as nonsense.', 'The report is nonsense.', 'asserts'],
  [
    'Dunn accused the ministry of counting only bodies that had been found.',
    'The ministry counts only bodies that had been found.',
    'asserts',
  ],
  ['Dunn accused ministers of hiding the truth.', 'Ministers hide the truth.', 'asserts'],
  ['Dunn accused the firm of fraud.', 'Dunn accused the firm of fraud.', 'asserts'],
  ['Dunn put the number of dead at more than 70.', 'The number of dead is more than 70.', 'asserts'],
  ['Dunn called the response shameful.', 'The response is shameful.', 'asserts'],
  ['Dunn called the votes a sham.', 'The votes are a sham.', 'asserts'],
  ['Dunn called it a sham.', 'Dunn called it a sham.', 'asserts'],
  ['Dunn vowed to rebuild.', 'Dunn vowed to rebuild.', 'asserts'],
  ['Dunn praised the crews.', 'Dunn praised the crews.', 'asserts'],
  [
    'Dunn does not believe that the dyke will hold.',
    'Dunn does not believe that the dyke will hold.',
    'estimates',
  ],
  ['Dunn doubts that the dyke will hold.', 'Dunn doubts that the dyke will hold.', 'asserts'],
  [
    'Dunn is not convinced that the dyke will hold.',
    'Dunn is not convinced that the dyke will hold.',
    'asserts',
  ],
  ['Residents fear that the dyke will fail.', 'Residents fear that the dyke will fail.', 'asserts'],
  ['Dunn asked whether the gate was locked.', 'Dunn asked whether the gate was locked.', 'asserts'],
  ['The dyke, which Dunn said was safe, broke.', 'The dyke was safe.', 'asserts'],
  [
    '“The dyke held,” Dunn told a crowd in Kolm, “and nobody was hurt.”',
    'The dyke held, and nobody was hurt.',
    'asserts',
  ],
  [
    'Dunn said that, despite the rain, the ferry would sail and that tickets would be refunded.',
    'Despite the rain, the ferry would sail and tickets would be refunded.',
    'asserts',
  ],
  [
    'Dunn confirmed the figure but would not say more.',
    'Dunn confirmed the figure but would not say more.',
    'asserts',
  ],
  [
    'Dunn said the bridge would reopen in June, but the council disagreed.',
    'The bridge would reopen in June.',
    'asserts',
  ],
  ['Dunn claims to have won.', 'Dunn claims to have won.', 'asserts'],
  ['Mara Dunn said that her brother had left.', 'Mara Dunn’s brother had left.', 'asserts'],
  ['The council said its staff had been told.', 'The council’s staff had been told.', 'asserts'],
  ['The dyke, Dunn said, was safe.', 'The dyke was safe.', 'asserts'],
  [
    '“The dyke is safe,” Dunn said. “Water never reached it.”',
    'The dyke is safe. Water never reached it.',
    'asserts',
  ],
  ['“I believe in waiting,” Ann Dunn said.', 'Ann Dunn believes in waiting.', 'asserts'],
  ['The council said it would close the road.', 'The council would close the road.', 'asserts'],
  ['Ann Dunn said she had voted for the plan.', 'Ann Dunn had voted for the plan.', 'asserts'],
  ['The suspect is believed to be in Norway.', 'The suspect is believed to be in Norway.', 'estimates'],
  [
    'The dyke was described as unsafe by engineers.',
    'The dyke was described as unsafe by engineers.',
    'asserts',
  ],
  [
    'It is not clear whether any mother was there.',
    'It is not clear whether any mother was there.',
    'asserts',
  ],
  ['Speculation that the bank would fail grew.', 'Speculation that the bank would fail grew.', 'asserts'],
  ['Residents were told that the water was safe.', 'Residents were told that the water was safe.', 'asserts'],
];

/** What a person has to word. */
const LOOSE = [
  'Dunn said it was over.',
  '“We ran further than they did,” Dunn said.',
  '“Not today,” Dunn said.',
  'Dunn’s plan to abolish the tax was unpopular.',
  'Dunn, vowing to rebuild, left.',
];

describe('the statement of a suggestion', () => {
  it.each(SAID)('%s', (text, statement, stance) => {
    const found = first(text);
    expect([found?.statement, found?.stance, found?.isSentence]).toEqual([statement, stance, true]);
  });

  it.each(LOOSE)('is left to a person, in the last band: %s', (text) => {
    const found = first(text);
    expect([found?.isSentence, found?.band]).toEqual([false, 3]);
  });

  it('is not sure who is meant where another person is named', () => {
    const found = first('Bo Ray fell. Ann Dunn said she was sorry.');
    expect(found?.isSentence).toBe(false);
  });
});
