import type { AnchorState, Carried } from '../spans/carried';
import { type Span, snapToGraphemes, spanText } from '../spans/span';
import { sameButForTypography } from '../text/typography';
import type { Loss, Place } from './placement';
import { doubtInWords, IN_PLACE, lossInWords, reasonInWords } from './reasons';

type Fragment = { place: Place; span: Span; verbatim: boolean; state: Exclude<AnchorState, 'gone'> };

/** The answer for an item of one fragment. */
export function decideOne(
  oldText: string,
  newText: string,
  id: number,
  old: Span,
  place: Place | Loss,
): Carried {
  if (typeof place === 'string') return gone(id, place);
  const fragment = fragmentOf(oldText, newText, old, place);
  const { state, verbatim, span } = fragment;
  if (verbatim && state === 'exact' && place.doubt === null) return unchanged(id, span);
  const score = scoreOf(fragment);
  const reason = reasonInWords({ state, moved: place.moved, verbatim, lost: 0, count: 1, score });
  return { id, spans: [span], state, score, reason, doubt: doubtOf([fragment]) };
}

/** Puts the places of several fragments together into one answer: the worst fragment speaks for the item. */
export function decideTogether(
  oldText: string,
  newText: string,
  id: number,
  spans: readonly Span[],
  places: readonly (Place | Loss)[],
): Carried {
  const fragments: Fragment[] = [];
  let loss: Loss = 'no-words';
  for (const [i, old] of spans.entries()) {
    const place = places[i];
    if (typeof place === 'string') loss = place;
    else if (place !== undefined) fragments.push(fragmentOf(oldText, newText, old, place));
  }
  return fragments.length === 0 ? gone(id, loss) : together(id, fragments, spans.length);
}

function gone(id: number, loss: Loss): Carried {
  return { id, spans: null, state: 'gone', score: 0, reason: lossInWords(loss), doubt: null };
}

/** The answer for an item that no edit came near. */
export function unchanged(id: number, span: Span): Carried {
  return { id, spans: [span], state: 'exact', score: 1, reason: IN_PLACE, doubt: null };
}

function together(id: number, fragments: readonly Fragment[], count: number): Carried {
  const lost = count - fragments.length;
  const state = lost > 0 ? 'reworded' : worst(fragments);
  const score = Math.min(...fragments.map(scoreOf)) * (fragments.length / count);
  const moved = fragments.some(({ place }) => place.moved);
  const verbatim = fragments.every((fragment) => fragment.verbatim);
  const reason = reasonInWords({ state, moved, verbatim, lost, count, score });
  return { id, spans: inOrder(fragments), state, score, reason, doubt: doubtOf(fragments) };
}

/** The first doubt about any of them, in words. */
function doubtOf(fragments: readonly Fragment[]): string | null {
  for (const { place } of fragments) if (place.doubt !== null) return doubtInWords(place.doubt);
  return null;
}

function fragmentOf(oldText: string, newText: string, old: Span, place: Place): Fragment {
  const span = snapToGraphemes(newText, place.span);
  const before = spanText(oldText, old);
  const after = spanText(newText, span);
  const verbatim = before === after;
  const kept = verbatim || (place.likeness === 1 && sameButForTypography(before, after));
  return { place, span, verbatim, state: kept ? (place.moved ? 'moved' : 'exact') : 'reworded' };
}

function worst(fragments: readonly Fragment[]): AnchorState {
  const states = fragments.map(({ state }) => state);
  if (states.includes('reworded')) return 'reworded';
  return states.includes('moved') ? 'moved' : 'exact';
}

/** Reworded words never score 1, also where only capitals changed. */
const CAPITALS_ONLY = 0.98;

function scoreOf({ state, place }: Fragment): number {
  return state === 'reworded' ? Math.min(place.likeness, CAPITALS_ONLY) : 1;
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
