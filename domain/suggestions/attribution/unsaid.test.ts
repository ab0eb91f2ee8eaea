import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

/** Nobody asserts anything here. */
const UNSAID = [
  'No one said the dyke was safe.',
  'Nobody has claimed that the vote was bought.',
  'None of the officers said the gate was locked.',
  'Neither Kerr nor Olsen said the dyke was safe.',
  'Neither the ministry nor the council announced a plan.',
  'No minister has said that the tax will rise.',
  'Not one witness said the light was green.',
  'Few believe that the dyke will hold.',
  'Kerr refused to say how many were hurt.',
  'Kerr declined to say that the dyke was safe.',
  'Kerr declined to comment on the report.',
  'Kerr left and declined to discuss the case.',
  'Kerr did not say whether the dyke was safe.',
  'Kerr has not said that the dyke is safe.',
  'Kerr never said the dyke was safe.',
  'Kerr would not say whether the dyke was safe.',
  'Kerr has yet to say whether the dyke is safe.',
  'Kerr could not confirm that the dyke was safe.',
  'Kerr was unable to say whether the dyke was safe.',
  'Kerr was not able to confirm that the dyke was safe.',
  'Kerr stopped short of saying that the dyke was safe.',
  'Kerr left without saying that the dyke was safe.',
  'Kerr avoided saying that the dyke was safe.',
  'Kerr failed to mention that the gate was locked.',
  'Kerr did not deny that money was missing.',
  'Kerr would neither confirm nor deny that the dyke had failed.',
  'If Kerr says the dyke is safe, people will return.',
  'Unless the council admits that it erred, the case goes on.',
  'It matters whether Kerr said the dyke was safe.',
  'Had Kerr said the dyke was safe, nobody would have left.',
  'Should the council say the dyke is weak, the road will close.',
  'Not even Kerr believes the dyke is safe.',
  'What Kerr said next surprised everyone.',
  'Kerr tells the story of a boy who says nothing.',
  'Kerr told the truth.',
  'Did Kerr say that the dyke was safe?',
  'The council was asked to explain the delay.',
  'Kerr may say that the dyke is safe.',
  'Anyone who says the dyke is safe is a fool.',
  'Residents were not told that the dyke had failed.',
  'Has Kerr said the dyke is safe?',
  'Did the ministry announce that the tax would rise?',
  'Who claimed that the vote was bought?',
  'Nobody said: “We will all be home again before the water comes.”',
];

/** Near to those, and said: text, source, statement. */
const SAID: [text: string, source: string, statement: string][] = [
  ['Kerr said nobody claimed the gate was locked.', 'Kerr', 'Nobody claimed the gate was locked.'],
  ['Kerr asked: “Has anyone said the dyke is safe?”', 'Kerr', 'Has anyone said the dyke is safe?'],
  ['A few said the dyke was safe.', 'A few', 'The dyke was safe.'],
  ['Kerr was able to confirm that the dyke was safe.', 'Kerr', 'The dyke was safe.'],
  ['Kerr was forced to admit that the gate was locked.', 'Kerr', 'The gate was locked.'],
  ['The court will ask whether Kerr lied.', 'The court', 'The court will ask whether Kerr lied.'],
  ['Kerr said that if the gate opens the town will flood.', 'Kerr', 'If the gate opens the town will flood.'],
];

const cued = (text: string) =>
  suggest({ text, blocks: blocksOf(text) }).filter(({ cue, form }) => cue !== null || form === 'quote-alone');

describe('what nobody said', () => {
  it.each(UNSAID)('%s', (text) => {
    expect(cued(text).map(({ source, statement }) => [source.name, statement])).toEqual([]);
  });

  it.each(SAID)('but: %s', (text, source, statement) => {
    expect(cued(text).map((one) => [one.source.name, one.statement])).toEqual([[source, statement]]);
  });

  it('gives no chain of sources either', () => {
    const [found] = cued('Olsen said neither Kerr nor the clerk had told reporters that the dyke was safe.');
    expect(found?.via).toEqual([]);
  });
});
