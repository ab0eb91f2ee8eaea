import { describe, expect, it } from 'vitest';
import { carry } from './carry';
import { DOUBT_CASES } from './doubt-cases';
import { isSettled } from './spans/carried';

function unmarked(source: string): string {
  return source.replace(/[⟦⟧]/g, '');
}

describe('what a person is asked about', () => {
  it.each(DOUBT_CASES)('$name: $is', ({ old, new: fresh, is }) => {
    const span = { start: old.indexOf('⟦'), end: old.indexOf('⟧') - 1 };
    const [carried] = carry(unmarked(old), unmarked(fresh), [{ id: 1, spans: [span] }]);
    if (carried === undefined) throw new Error('one item in, one item out');
    const answer = carried.spans === null ? 'gone' : isSettled(carried) ? 'settled' : 'asked';
    expect({ answer, ...carried }).toMatchObject({ answer: is });
    const at = fresh.indexOf('⟦');
    if (at >= 0) expect(carried.spans).toEqual([{ start: at, end: fresh.indexOf('⟧') - 1 }]);
    expect(carried.doubt ?? '.').toMatch(/\.$/);
  });
});
