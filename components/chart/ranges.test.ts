import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, type Range } from './ranges';

const range = (low: number | null, high: number | null): Range => ({
  key: 1,
  label: 'Claim 1',
  status: 'disputed',
  low,
  high,
});

describe('chartOf', () => {
  it('puts ranges on a scale from nought', () => {
    const { bars, logarithmic, ticks } = chartOf([range(10_000, 13_000), range(9_000, 9_000)]);
    expect(logarithmic).toBe(false);
    expect(ticks[0]).toEqual({ at: 0, label: '0' });
    expect(bars.map(({ from, to, point }) => [Math.round(from), Math.round(to), point])).toEqual([
      [63, 81, false],
      [56, 56, true],
    ]);
  });

  it('changes to logarithms where the small ones would vanish, with whole powers of ten as ticks', () => {
    const { logarithmic, ticks } = chartOf([range(5_937, 5_937), range(null, 2_000_000)]);
    expect(logarithmic).toBe(true);
    expect(ticks.map(({ label }) => label)).toEqual(['1K', '10K', '100K', '1M', '10M']);
  });

  it('runs open ends to the edges', () => {
    const [more, upTo] = chartOf([range(100_000, null), range(null, 50_000)]).bars;
    expect(more).toMatchObject({ to: 100, openHigh: true, openLow: false });
    expect(upTo).toMatchObject({ from: 0, openLow: true, openHigh: false });
  });

  it('stays within the width, in order, whatever the numbers', () => {
    const bounds = fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 8 }), (ranges) => {
        for (const { from, to } of chartOf(ranges).bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
