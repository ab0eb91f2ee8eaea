import { scaleLinear, scaleLog } from 'd3-scale';
import type { FigureView } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import { rangeOf } from '@/domain/claims/figure-range';

/** A figure to draw; one end may be open. */
export type Range = Pick<FigureView, 'bound' | 'low' | 'high' | 'boundUnsure'> & {
  key: number;
  label: string;
  status: ClaimStatus;
};

/** Of a line that is open on the other side: the number is reached, or not, or nobody has said it; or it is open itself. */
export type End = 'reached' | 'passed' | 'unsure' | 'open';

/** Places in per cent of the width. `point`: both ends are the same number; `about`: how far it may be off. */
export type Bar = {
  key: number;
  label: string;
  status: ClaimStatus;
  from: number;
  to: number;
  low: End;
  high: End;
  point: boolean;
  about: { from: number; to: number } | null;
};
export type Chart = { logarithmic: boolean; ticks: { at: number; label: string }[]; bars: Bar[] };

/** Above this ratio the small ones would be invisible on a scale from nought. */
const RATIO_FOR_LOGARITHMS = 30;

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** Lays ranges on one scale: from nought, or logarithmic where the largest is many times the smallest. */
export function chartOf(ranges: readonly Range[]): Chart {
  const numbers = ranges.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const logarithmic = least > 0 && most / least > RATIO_FOR_LOGARITHMS;
  const scale = logarithmic
    ? scaleLog([least, most * 1.2], [0, 100]).nice()
    : scaleLinear([Math.min(0, least), (most || 1) * 1.1], [0, 100]).nice();
  const ticks = scale.ticks(4).filter((tick) => !logarithmic || Number.isInteger(Math.log10(tick)));
  return {
    logarithmic,
    ticks: ticks.map((tick) => ({ at: scale(tick), label: compact.format(tick) })),
    bars: ranges.map((range) => barOf(range, scale)),
  };
}

function barOf(range: Range, scale: (value: number) => number): Bar {
  const { key, label, status, bound, low, high } = range;
  const allowed = rangeOf(range);
  return {
    ...{ key, label, status },
    from: low === null ? 0 : scale(low),
    to: high === null ? 100 : scale(high),
    low: endOf(low, allowed.low.reached, range),
    high: endOf(high, allowed.high.reached, range),
    point: low !== null && low === high,
    about:
      bound === 'about'
        ? { from: Math.max(scale(allowed.low.at), 0), to: Math.min(scale(allowed.high.at), 100) }
        : null,
  };
}

function endOf(end: number | null, reached: boolean, { boundUnsure }: Range): End {
  if (end === null) return 'open';
  if (boundUnsure) return 'unsure';
  return reached ? 'reached' : 'passed';
}
