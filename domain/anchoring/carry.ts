import { WordAlignment } from './align-words';
import { alignUnits } from './align-units';
import { compare } from './comparison';
import { type Place, Placer } from './place';
import { type Span, snapToGraphemes, spanText } from './span';
import { type Part, unchangedCores } from './unchanged';

/** Something that stands on the old text: a claim's occurrence, with one or more fragments. */
export type Item = { id: number; spans: readonly Span[] };

export type AnchorState = 'exact' | 'moved' | 'reworded' | 'gone';

export type Carried = { id: number; spans: Span[] | null; state: AnchorState; score: number; reason: string };

/** Carries all items from one text to the next. */
export function carry(oldText: string, newText: string, items: readonly Item[]): Carried[] {
  const cores = unchangedCores(oldText, newText);
  let placer: Placer | null = null;
  const placeOf = (span: Span): Place | null => {
    const direct = throughCore(cores, span);
    if (direct !== null) return { span: direct, moved: false, cover: 1, likeness: 1 };
    if (placer === null) {
      const alignment = alignUnits(compare(oldText, newText, cores));
      placer = new Placer(alignment, new WordAlignment(alignment));
    }
    return placer.place(span);
  };
  return items.map(({ id, spans }) => {
    const places = spans.map(placeOf);
    const kept = places.flatMap((place) => (place === null ? [] : [place]));
    if (kept.length === 0) return { id, spans: null, state: 'gone' as const, score: 0, reason: '' };
    const state = kept.some((p) => p.likeness < 1) ? ('reworded' as const) : kept.some((p) => p.moved) ? ('moved' as const) : ('exact' as const);
    return {
      id,
      spans: kept.map((place) => snapToGraphemes(newText, place.span)),
      state,
      score: Math.min(...kept.map((p) => p.likeness)),
      reason: spanText(newText, kept[0]?.span ?? { start: 0, end: 0 }).slice(0, 0),
    };
  });
}

/** The span shifted with the unchanged part that holds it, or null when none holds all of it. */
function throughCore(cores: readonly Part[], span: Span): Span | null {
  let low = 0;
  let high = cores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cores[middle]?.old ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const core = cores[low - 1];
  if (core === undefined || span.end > core.old + core.length) return null;
  const shift = core.new - core.old;
  return { start: span.start + shift, end: span.end + shift };
}
