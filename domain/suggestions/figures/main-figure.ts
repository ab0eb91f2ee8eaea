import type { FoundFigure } from './found-figure';

/** Figures that say how many of something, not a bare number, and that the text does not deny. */
export function countsSomething({ measure, subject, unit, denied }: FoundFigure): boolean {
  return !denied && (measure !== 'counted' || unit === 'per cent' || (subject !== '' && unit === 'people'));
}

/** Of these, figures that say of what: a bare share beside them ("3.4 million doses, or 62 per cent") comes after. */
const names = (figure: FoundFigure) => !figure.denied && (figure.subject !== '' || countsSomething(figure));

/**
 * The figure that a passage is about: the whole before its part, where something came to before where it came from.
 * Null where nothing is counted or all is denied.
 */
export function mainFigure(figures: readonly FoundFigure[]): FoundFigure | null {
  const measured = figures.filter((figure) => countsSomething(figure) && figure.measure !== 'counted');
  const people = figures.filter((figure) => countsSomething(figure) && figure.unit === 'people');
  const ranked = [
    ...figures.filter((one) => measured.includes(one) || people.includes(one)),
    ...figures.filter(names),
  ];
  return (
    ranked.find(({ partOfPrevious, change }) => !partOfPrevious && (change === null || change === 'to')) ??
    ranked.find(({ partOfPrevious, change }) => !partOfPrevious && change === 'by') ??
    ranked[0] ??
    figures.find(({ denied }) => !denied) ??
    null
  );
}
