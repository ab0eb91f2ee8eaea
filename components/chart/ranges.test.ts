import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, type Range } from './ranges';

const range = (
  low: number | null,
  high: number | null,
  bound: Range['bound'] = 'between',
  boundUnsure = false,
): Range => ({ key: 1, label: 'Claim 1', status: 'disputed', bound, low, high, boundUnsure });

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
    const [more, upTo] = chartOf([range(100_000, null, 'more_than'), range(null, 50_000, 'up_to')]).bars;
    expect(more).toMatchObject({ to: 100, high: 'open', low: 'passed' });
    expect(upTo).toMatchObject({ from: 0, low: 'open', high: 'reached' });
  });

  it.each([
    ['at_least', 48, null, 'reached', 'open'],
    ['more_than', 48, null, 'passed', 'open'],
    ['up_to', null, 48, 'open', 'reached'],
    ['fewer_than', null, 48, 'open', 'passed'],
    ['between', 48, 61, 'reached', 'reached'],
    ['vague', 48, null, 'reached', 'open'],
  ] as const)('says of %s which end is reached', (bound, from, to, low, high) => {
    expect(chartOf([range(from, to, bound), range(1, 100)]).bars[0]).toMatchObject({ low, high });
  });

  it('leaves an end undecided that nobody has decided', () => {
    const [bar] = chartOf([range(48, null, 'at_least', true), range(1, 100)]).bars;
    expect(bar).toMatchObject({ low: 'unsure', high: 'open' });
  });

  it('gives what is about a number its tenth on either side', () => {
    const [about, exactly] = chartOf([range(50, 50, 'about'), range(50, 50, 'exactly')]).bars;
    expect(about?.point).toBe(true);
    expect(about?.about?.from).toBeLessThan(about?.from ?? 0);
    expect(about?.about?.to).toBeGreaterThan(about?.from ?? 0);
    expect(exactly?.about).toBeNull();
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
