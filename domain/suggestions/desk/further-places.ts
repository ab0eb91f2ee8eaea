import { overlaps, type Span, spanText } from '@/domain/anchoring/spans/span';

type Place = readonly Span[];

/**
 * Where else a claim stands, of a suggestion whose words a person may have changed: `picked` takes the first place’s
 * stead. In the other places the same change is made where they hold the same words; elsewhere the place stays as it was
 * found. What touches the picked words is one of them already.
 */
export function furtherPlaces(text: string, places: readonly Place[], picked: Place): Span[][] {
  const [first, ...others] = places;
  return others
    .filter((place) => !touches(place, picked))
    .map((place) => (first && changedAlike(text, first, picked, place)) ?? [...place]);
}

/** The pieces of `picked` as they stand beside `place`, whose words are those of `first`; null where the text differs. */
function changedAlike(text: string, first: Place, picked: Place, place: Place): Span[] | null {
  if (first.length !== place.length) return null;
  const moved: Span[] = [];
  for (const piece of picked) {
    const index = first.findIndex((span) => overlaps(span, piece));
    const [from, to] = [first[index], place[index]];
    if (from === undefined || to === undefined) return null;
    const shift = to.start - from.start;
    const span = { start: piece.start + shift, end: piece.end + shift };
    if (spanText(text, span) !== spanText(text, piece)) return null;
    moved.push(span);
  }
  const apart = moved.every((span, index) => index === 0 || (moved[index - 1]?.end ?? 0) <= span.start);
  return apart ? moved : null;
}

function touches(place: Place, picked: Place): boolean {
  return place.some((span) => picked.some((piece) => overlaps(span, piece)));
}
