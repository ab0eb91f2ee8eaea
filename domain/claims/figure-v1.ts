import type { Json } from '@/domain/shared/canonical-json';
import type { FigureView } from './card';
import { inDigits } from './figure';

/**
 * A figure as it was kept before a bound said whether it is reached. Entries of the ledger hold it for good, and
 * verdicts of that time are bound to it.
 */
export type FigureV1 = {
  measure: string;
  subject: string;
  low: number | null;
  high: number | null;
  approximate: boolean;
  unit: string;
  asOf: string | null;
  asOfText: string | null;
};

/** As an entry of the ledger holds it: of either time. */
export type KeptFigure = FigureView | FigureV1;

/** What version 1 of the content hash covers of a figure, to the byte as it was stored then. */
export function figureFactsV1(figure: FigureView): FigureV1 & Json {
  const { measure, subject, bound, low, high, unit, asOf, asOfText } = figure;
  const approximate = bound === 'about' || bound === 'vague';
  return { measure, subject, low, high, approximate, unit, asOf, asOfText };
}

/** The figure that an entry holds. Of an earlier one with an open end nobody can tell whether the other is reached. */
export function presentFigure(kept: KeptFigure): FigureView {
  if ('bound' in kept) return kept;
  const { approximate, ...rest } = kept;
  const { low, high } = kept;
  const plain = { ...rest, amountText: null };
  if (low !== null && high !== null) {
    return { ...plain, bound: approximate ? 'about' : low === high ? 'exactly' : 'between' };
  }
  const unsure = { ...plain, boundUnsure: true };
  if (!approximate) return { ...unsure, bound: low === null ? 'up_to' : 'at_least' };
  // What readers read of it then.
  const amountText = low === null ? `up to about ${inDigits(high ?? 0)}` : `more than about ${inDigits(low)}`;
  return { ...unsure, bound: 'vague', amountText };
}
