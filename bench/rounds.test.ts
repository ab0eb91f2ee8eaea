import { describe, expect, it } from 'vitest';
import { inTurns, median, ratio } from './rounds';

describe('inTurns', () => {
  it('swaps the order and throws the first round away', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => order.push(name);
    const { ours, peer } = await inTurns(3, side('ours'), side('peer'));
    expect(order).toEqual(['ours', 'peer', 'peer', 'ours', 'ours', 'peer', 'peer', 'ours']);
    expect(ours).toEqual([4, 5, 8]);
    expect(peer).toEqual([3, 6, 7]);
  });
});

describe('median', () => {
  it.each([
    { values: [3, 1, 2], middle: 2 },
    { values: [4, 1, 3, 2], middle: 2.5 },
    { values: [7], middle: 7 },
    { values: [], middle: Number.NaN },
  ])('of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });
});

describe('ratio', () => {
  it('compares what was measured next to each other', () => {
    const drifting = { ours: [10, 20, 40], peer: [20, 40, 100] };
    expect(ratio(drifting)).toEqual({ median: 0.5, lowest: 0.4, highest: 0.5 });
  });
});
