import type { Anchored, PositionHint } from './anchored';
import type { Candidate, LocatorText, QuoteWords } from './locator-text';
import type { QuoteSelector } from './selector';
import { snapToGraphemes } from './span';

/** So few words, or so light ones, stand in any text: only their context says which they are. */
const SHORT_TOKENS = 3;
const SHORT_WEIGHT = 10;
/** Share of the context on its better side that a short quote needs. */
const SHORT_CONTEXT = 0.5;
/** Among several places one must have so much more of the context than the next. */
const CLEARER_BY = 0.12;
/** A position speaks when the next place is so many times farther off, and so many units more. */
const NEARER = 2;
const NEAR = 100;
/** A reworded quote: likeness that is enough with most of its context, and without any. */
const LIKE_IN_CONTEXT = 0.5;
const LIKE_ALONE = 0.75;
const MOST_CONTEXT = 0.6;
/** And the next best place must be so much less like. */
const APART = 0.15;

/** Whether most of the context stands on both sides. */
function standsBetween({ before, after }: Candidate): boolean {
  return (before ?? 1) >= MOST_CONTEXT && (after ?? 1) >= MOST_CONTEXT;
}

/** Decides between the places that a quote may be at. */
export function decideLocation(locator: LocatorText, selector: QuoteSelector, hint?: PositionHint): Anchored {
  const quote = locator.read(selector);
  if (quote.from === quote.to) return gone('The quote holds no words to look for.');
  const verbatim = locator.verbatim(quote);
  if (verbatim.length > 0) {
    const found = chooseVerbatim(locator, quote, verbatim, hint);
    if (found !== null) return answer(locator, quote, selector, found);
  }
  if (verbatim.length > 1)
    return gone('The words stand in several places, and their context does not say which is meant.');
  const found = chooseAlike(locator.alike(quote), quote);
  if (found !== null) return answer(locator, quote, selector, found);
  return gone(
    verbatim.length === 1
      ? 'The words are there, but nothing that should stand around them is.'
      : 'No passage in the text is surely the quoted one.',
  );
}

function gone(reason: string): Anchored {
  return { span: null, state: 'gone', score: 0, reason };
}

function chooseVerbatim(
  locator: LocatorText,
  quote: QuoteWords,
  candidates: readonly Candidate[],
  hint: PositionHint | undefined,
): Candidate | null {
  const ranked = [...candidates].sort((a, b) => contextOf(b) - contextOf(a));
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (second === undefined) return isShort(quote) && betterSide(best) < SHORT_CONTEXT ? null : best;
  if (contextOf(best) - contextOf(second) >= CLEARER_BY)
    return betterSide(best) >= SHORT_CONTEXT ? best : null;
  return hint === undefined ? null : clearlyCloser(locator, ranked, hint);
}

/** Of the two sides, weighed alike; a side that was not given counts as half found. */
function contextOf({ before, after }: Candidate): number {
  return ((before ?? 0.5) + (after ?? 0.5)) / 2;
}

function betterSide({ before, after }: Candidate): number {
  return before === null && after === null ? 1 : Math.max(before ?? 0, after ?? 0);
}

function isShort({ from, to, weight }: QuoteWords): boolean {
  return to - from <= SHORT_TOKENS || weight < SHORT_WEIGHT;
}

/** Of the places that fit equally well, the one near the old position, if no other is nearly as near. */
function clearlyCloser(
  locator: LocatorText,
  ranked: readonly Candidate[],
  hint: PositionHint,
): Candidate | null {
  const top = ranked[0] === undefined ? 0 : contextOf(ranked[0]);
  const distance = ({ low }: Candidate) => Math.abs((locator.tokens.start[low] ?? 0) - hint.start);
  const equal = ranked.filter((candidate) => top - contextOf(candidate) < CLEARER_BY);
  const [nearest, next] = equal.sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || next === undefined || betterSide(nearest) < SHORT_CONTEXT) return null;
  return distance(nearest) * NEARER + NEAR < distance(next) ? nearest : null;
}

function chooseAlike(candidates: readonly Candidate[], quote: QuoteWords): Candidate | null {
  const worth = (candidate: Candidate) => candidate.likeness + contextOf(candidate) / 2;
  const [best, second] = [...candidates].sort((a, b) => worth(b) - worth(a));
  if (best === undefined || (isShort(quote) && !standsBetween(best))) return null;
  const needed = betterSide(best) >= MOST_CONTEXT ? LIKE_IN_CONTEXT : LIKE_ALONE;
  if (best.likeness < needed) return null;
  return second !== undefined && worth(best) - worth(second) < APART ? null : best;
}

function answer(
  locator: LocatorText,
  quote: QuoteWords,
  selector: QuoteSelector,
  found: Candidate,
): Anchored {
  const { tokens, text } = locator;
  const first = quote.tokens.start[quote.from] ?? 0;
  const last = quote.tokens.end[quote.to - 1] ?? 0;
  const start = tokens.start[found.low] ?? 0;
  const end = tokens.end[found.high] ?? 0;
  const span = snapToGraphemes(text, { start, end });
  const same =
    text.slice(span.start, span.end) ===
    selector.exact.slice(first - selector.prefix.length, last - selector.prefix.length);
  if (same || found.likeness === 1)
    return { span, state: 'exact', score: 1, reason: 'The words stand there as quoted.' };
  const percent = Math.round(found.likeness * 100);
  return {
    span,
    state: 'reworded',
    score: found.likeness,
    reason: `About ${percent} per cent of the words are the same.`,
  };
}
