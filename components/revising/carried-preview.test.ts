import { expect, it } from 'vitest';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { carriedPreview } from './carried-preview';

const KEPT = 'The ferry left the harbour at dawn with forty people on board.';
const CHANGED = 'The ministry said that 5,937 soldiers had been killed since February.';
const DROPPED = 'Farmers in the valley expect a poor harvest because the spring came late.';
const BEFORE = [KEPT, CHANGED, DROPPED].join('\n\n');

function claimOn(words: string, number: number): ClaimInArticle {
  const start = BEFORE.indexOf(words);
  return {
    occurrenceId: `o${number}`,
    claimId: `c${number}`,
    number,
    version: 1,
    status: 'unreviewed',
    statement: words,
    spans: [{ start, end: start + words.length }],
  };
}

it('counts what becomes of each place and shows those that a person has to look at', () => {
  const after = [KEPT, CHANGED.replace('5,937', 'about 6,100')].join('\n\n');
  const claims = [claimOn(KEPT, 1), claimOn(CHANGED, 2), claimOn(DROPPED, 3)];
  const { counts, touched, marks } = carriedPreview(BEFORE, after, claims);
  expect(counts).toEqual({ exact: 1, moved: 0, reworded: 1, gone: 1 });
  expect(touched.map(({ claim, carried }) => [claim.number, carried.state])).toEqual([
    [2, 'reworded'],
    [3, 'gone'],
  ]);
  expect(
    marks.map(({ id, spans }) => [id, spans.map(({ start, end }) => after.slice(start, end)).join()]),
  ).toEqual([
    [1, KEPT],
    [2, CHANGED.replace('5,937', 'about 6,100')],
  ]);
});
