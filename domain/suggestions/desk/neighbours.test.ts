import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';
import { inOrderOfWorth, neighboursOf, suggestionGroups } from './neighbours';

const TEXT = [
  'It is believed that the vote was late.',
  'Ann Lee said that 40 soldiers were killed. She said the bridge was safe.',
  'Bo Ray claimed that 60 soldiers were killed.',
  'Ann Lee said the road was closed. It is not clear whether it was safe.',
].join('\n\n');
const all = suggest({ text: TEXT, blocks: blocksOf(TEXT), publishedOn: '2022-11-25' });
const words = (list: readonly { statement: string }[]) => list.map(({ statement }) => statement);
const killed = all.find(({ figure }) => figure?.low === 40);
const bridge = all.find(({ statement }) => statement.includes('bridge'));

describe('the order of suggestions', () => {
  it('puts the surer band first, the higher score within it, then the order of the text', () => {
    const [one] = all;
    if (one === undefined) throw new Error('no suggestion');
    const at = (band: 1 | 2 | 3, score: number, start: number) => ({
      ...one,
      band,
      score,
      content: [{ start, end: start + 1 }],
    });
    const list = [at(2, 0.7, 0), at(1, 0.9, 9), at(1, 0.9, 5), at(1, 0.95, 20), at(3, 0.2, 1)];
    expect(inOrderOfWorth(list).map(({ band, content }) => [band, content[0]?.start])).toEqual([
      [1, 20],
      [1, 5],
      [1, 9],
      [2, 0],
      [3, 1],
    ]);
    expect(list[0]?.band).toBe(2);
  });
});

describe('groups', () => {
  const groups = suggestionGroups(all);

  it('hold every suggestion once', () => {
    expect(words(groups.flatMap(({ suggestions }) => suggestions)).sort()).toEqual(words(all).sort());
  });

  it('show differing numbers of the same thing together', () => {
    const figures = groups.find(({ by }) => by === 'figure');
    expect(figures?.label).toBe('killed');
    expect(figures?.suggestions.map(({ figure }) => figure?.low).sort()).toEqual([40, 60]);
  });

  it('show what one source says together', () => {
    const source = groups.find(({ by }) => by === 'source');
    expect([source?.label, source?.suggestions.length]).toEqual(['Ann Lee', 2]);
  });

  it('leave those alone for whom nobody is named', () => {
    const alone = groups.filter(({ by }) => by === 'alone').flatMap(({ suggestions }) => suggestions);
    expect(alone.map(({ source }) => source.resolution)).toEqual(['unresolved', 'unresolved']);
  });
});

describe('neighbours', () => {
  it('are those of the same source and those that count the same', () => {
    if (killed === undefined || bridge === undefined) throw new Error('the text was read differently');
    expect(words(neighboursOf(bridge, all).sameSource)).toEqual([
      '40 soldiers were killed.',
      'The road was closed.',
    ]);
    expect(neighboursOf(killed, all).sameFigure.map(({ figure }) => figure?.low)).toEqual([60]);
    expect(neighboursOf(bridge, all).sameFigure).toEqual([]);
  });
});
