import { scaleLinear, scaleLog } from 'd3-scale';
import type { ClaimStatus } from '@/domain/claims/claim';

/** A figure to draw; one end may be open. */
export type Range = {
  key: number;
  label: string;
  status: ClaimStatus;
  low: number | null;
  high: number | null;
};

/** Places in per cent of the width. `point`: both ends are the same number. */
export type Bar = {
  key: number;
  label: string;
  status: ClaimStatus;
  from: number;
  to: number;
  openLow: boolean;
  openHigh: boolean;
  point: boolean;
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

function barOf({ low, high, ...rest }: Range, scale: (value: number) => number): Bar {
  return {
    ...rest,
    from: low === null ? 0 : scale(low),
    to: high === null ? 100 : scale(high),
    openLow: low === null,
    openHigh: high === null,
    point: low !== null && low === high,
  };
}
