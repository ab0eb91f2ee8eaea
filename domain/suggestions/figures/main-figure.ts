import type { FoundFigure } from './found-figure';

/** Figures that say how many of something, not a bare number, and that the text does not deny. */
export function countsSomething({ measure, subject, unit, denied }: FoundFigure): boolean {
  return !denied && (measure !== 'counted' || unit === 'per cent' || (subject !== '' && unit === 'people'));
}

/**
 * The figure that a passage is about: the whole before its part, where something came to before where it came from.
 * Null where nothing is counted or all is denied.
 */
export function mainFigure(figures: readonly FoundFigure[]): FoundFigure | null {
  const counting = figures.filter(countsSomething);
  return (
    counting.find(({ partOfPrevious, change }) => !partOfPrevious && (change === null || change === 'to')) ??
    counting.find(({ partOfPrevious, change }) => !partOfPrevious && change === 'by') ??
    counting[0] ??
    figures.find(({ denied }) => !denied) ??
    null
  );
}
