import type { AnchorState, Carried } from './carried';
import type { Loss, Place } from './placement';
import { lossInWords, reasonInWords } from './reasons';
import { type Span, snapToGraphemes, spanText } from './span';
import { sameButForTypography } from './typography';

type Fragment = { old: Span; place: Place; span: Span; state: Exclude<AnchorState, 'gone'> };

/** Puts the places of all fragments together into one answer: the worst fragment speaks for the item. */
export function decide(
  oldText: string,
  newText: string,
  id: number,
  spans: readonly Span[],
  places: readonly (Place | Loss)[],
): Carried {
  const fragments: Fragment[] = [];
  let loss: Loss | null = null;
  places.forEach((place, index) => {
    const old = spans[index];
    if (typeof place === 'string' || old === undefined)
      loss ??= typeof place === 'string' ? place : 'no-words';
    else fragments.push(fragmentOf(oldText, newText, old, place));
  });
  if (fragments.length === 0)
    return { id, spans: null, state: 'gone', score: 0, reason: lossInWords(loss ?? 'no-words') };
  const lost = spans.length - fragments.length;
  const state = lost > 0 ? 'reworded' : worst(fragments);
  const score = scoreOf(fragments) * (fragments.length / spans.length);
  return {
    id,
    spans: inOrder(fragments),
    state,
    score,
    reason: reason(oldText, newText, state, fragments, spans.length, score),
  };
}

function fragmentOf(oldText: string, newText: string, old: Span, place: Place): Fragment {
  const span = snapToGraphemes(newText, place.span);
  const before = spanText(oldText, old);
  const after = spanText(newText, span);
  const kept = before === after || (place.likeness === 1 && sameButForTypography(before, after));
  return { old, place, span, state: kept ? (place.moved ? 'moved' : 'exact') : 'reworded' };
}

function worst(fragments: readonly Fragment[]): AnchorState {
  const states = fragments.map(({ state }) => state);
  if (states.includes('reworded')) return 'reworded';
  return states.includes('moved') ? 'moved' : 'exact';
}

/** Reworded words never score 1, also where only capitals changed. */
const CAPITALS_ONLY = 0.98;

function scoreOf(fragments: readonly Fragment[]): number {
  const scores = fragments.map(({ state, place }) =>
    state === 'reworded' ? Math.min(place.likeness, CAPITALS_ONLY) : 1,
  );
  return Math.min(...scores);
}

/** Fragments that grew into each other are one. */
function inOrder(fragments: readonly Fragment[]): Span[] {
  const spans = fragments.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function reason(
  oldText: string,
  newText: string,
  state: AnchorState,
  fragments: readonly Fragment[],
  count: number,
  score: number,
): string {
  const moved = fragments.some(({ place }) => place.moved);
  const verbatim = fragments.every(({ old, span }) => spanText(oldText, old) === spanText(newText, span));
  return reasonInWords({ state, moved, verbatim, lost: count - fragments.length, count, score });
}
