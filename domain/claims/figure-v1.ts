import type { Json } from '@/domain/shared/canonical-json';
import type { FigureView } from './card';

/** A figure as content hashes of version 1 took it. */
export function figureFactsV1(figure: FigureView): Json {
  const { measure, subject, low, high, approximate, unit, asOf, asOfText } = figure;
  return { measure, subject, low, high, approximate, unit, asOf, asOfText };
}
