import { describe, expect, it } from 'vitest';
import { agree, needsPerson } from './agreement';
import type { AnchorState, Carried } from './spans/carried';

/** Spans as [start, end, start, end, …]; none for an item that is gone. */
function carried(state: AnchorState, ...ends: number[]): Carried {
  const spans = ends.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: ends[i + 1] ?? start }] : []));
  const score = state === 'gone' ? 0 : state === 'reworded' ? 0.8 : 1;
  return {
    id: 1,
    spans: spans.length === 0 ? null : spans,
    state,
    score,
    reason: 'For this test.',
    doubt: null,
  };
}

/** The same, with a doubt. */
function doubted(from: Carried): Carried {
  return { ...from, doubt: 'For this test.' };
}

const CASES = [
  ['the same words', carried('exact', 0, 9), carried('exact', 0, 9), true, false],
  ['the same words, reached by a move', carried('exact', 4, 9), carried('moved', 4, 9), true, false],
  ['changed since they were confirmed', carried('exact', 4, 9), carried('reworded', 4, 9), true, true],
  ['changed and changed back', carried('reworded', 4, 9), carried('exact', 4, 9), true, false],
  ['one end differs', carried('exact', 4, 9), carried('reworded', 4, 12), false, true],
  ['another place', carried('exact', 4, 9), carried('moved', 40, 45), false, true],
  ['both gone', carried('gone'), carried('gone'), true, true],
  ['found only from the confirmed words', carried('gone'), carried('moved', 4, 9), false, true],
  ['found only from the latest words', carried('exact', 0, 9), carried('gone'), false, true],
  ['the same fragments', carried('exact', 0, 3, 5, 9), carried('exact', 0, 3, 5, 9), true, false],
  ['unchanged, but others may be meant', carried('exact', 0, 9), doubted(carried('exact', 0, 9)), true, true],
  ['a fragment more', carried('exact', 0, 3, 5, 9), carried('reworded', 0, 3), false, true],
  ['a fragment less', carried('reworded', 0, 3), carried('exact', 0, 3, 5, 9), false, true],
] as const;

describe('carried from the latest and from the confirmed revision', () => {
  it.each(CASES)('%s', (_, fromLatest, fromConfirmed, agreed, person) => {
    expect(agree(fromLatest, fromConfirmed)).toBe(agreed);
    expect(agree(fromConfirmed, fromLatest)).toBe(agreed);
    expect(needsPerson(fromLatest, fromConfirmed)).toBe(person);
  });
});
