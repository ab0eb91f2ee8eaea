import type { Passage } from '../text/passage';
import type { Amount } from './amount';
import type { FoundFigure } from './found-figure';

/**
 * A part has the measure of its whole where it has none of its own, and what "and" adds to a part is one, too:
 * "including 12 women and three children". Of "twelve of the 48 dead" the dead are the whole.
 */
export function withParts(
  p: Passage,
  figures: readonly FoundFigure[],
  amounts: readonly Amount[],
): FoundFigure[] {
  const parts: FoundFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const [before, after] = [parts[index - 1], figures[index + 1]];
    const from = amounts[index]?.from ?? 0;
    const goesOn =
      before?.partOfPrevious === true && figure.measure === COUNTED && p.lower(from - 1) === 'and';
    const ofWhole = after !== undefined && after.measure !== COUNTED && figure.span.end >= after.span.start;
    const isPart = figure.partOfPrevious || goesOn || ofWhole;
    const inherits =
      (figure.partOfPrevious || goesOn) && figure.measure === COUNTED && figure.unit === before?.unit;
    parts.push({
      ...figure,
      partOfPrevious: isPart,
      measure: inherits ? before.measure : figure.measure,
    });
  }
  return parts;
}

const COUNTED = 'counted';
