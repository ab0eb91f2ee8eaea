import { orAltered, type PlacedWords } from '../spans/altered';
import type { Anchored, PositionHint } from '../spans/anchored';
import type { QuoteSelector } from '../spans/selector';
import { type Span, snapToGraphemes } from '../spans/span';
import type { Candidate, QuoteWords } from './candidate';
import type { LocatorText } from './locator-text';

/** So few words, or so light ones, stand in any text: only their context says which they are. */
const SHORT_TOKENS = 3;
const SHORT_WEIGHT = 10;
/** A verbatim quote of one word needs its context, one of about three words of content none; between, in part. */
const FEW = 6;
const ENOUGH = 16;
/** Less than about six words of content that have nothing around them of what was quoted are other words. */
const ENOUGH_ALONE = 25;
const FEW_TOKENS = 4;
/** So many words of content are found alone without doubt, if they stand in one place only. */
const SURE_ALONE = 40;
/** Share of the context on its better side that such a quote needs; a reworded one needs more, on both sides. */
const SHORT_CONTEXT = 0.5;
const MOST_CONTEXT = 0.6;
/** A reworded quote: likeness that is enough with most of its context on one side, and without. */
const LIKE_IN_CONTEXT = 0.5;
const LIKE_ALONE = 0.75;
/** Next to the quote itself, its context counts so much. */
const CONTEXT_COUNTS = 0.8;
/** The next best place must be worth so much less: word for word both, or not. */
const CLEARER_BY = 0.03;
const APART = 0.1;
/** A position speaks when the next place is so many times farther off, and so many units more. */
const NEARER = 2;
const NEAR = 100;

/** Decides between the places that a quote may be at. */
export function decideLocation(locator: LocatorText, selector: QuoteSelector, hint?: PositionHint): Anchored {
  const quote = locator.read(selector);
  if (quote.from === quote.to) return gone('The quote holds no words to look for.');
  const places = locator
    .places(quote)
    .filter(isLikeEnough)
    .sort((a, b) => worth(b) - worth(a));
  const [best] = places;
  if (best === undefined) return gone('No passage in the text is surely the quoted one.');
  const rivals = places.filter((place) => worth(best) - worth(place) < marginOf(best, place));
  const found = rivals.length === 1 ? best : clearlyCloser(locator, rivals, hint);
  if (found === null)
    return gone('The words stand in several places, and their context does not say which is meant.');
  const several = places.filter(({ likeness }) => likeness === 1).length > 1;
  if (!isHeld(found, quote, several))
    return gone('The words are there, but nothing that should stand around them is.');
  const anchored = answer(locator, quote, selector, found, several);
  return orAltered(...asQuoted(locator.text, selector, anchored.span), anchored);
}

/** Quote and place, each with as much around it as the quote came with. */
function asQuoted(
  text: string,
  { exact, prefix, suffix }: QuoteSelector,
  span: Span | null,
): [PlacedWords, PlacedWords] {
  const start = prefix.length;
  const quoted = { text: prefix + exact + suffix, spans: [{ start, end: start + exact.length }] };
  if (span === null) return [quoted, { text: '', spans: [] }];
  const from = Math.max(0, span.start - prefix.length);
  const found = { start: span.start - from, end: span.end - from };
  return [quoted, { text: text.slice(from, span.end + suffix.length), spans: [found] }];
}

function gone(reason: string): Anchored {
  return { span: null, state: 'gone', score: 0, reason, doubt: null };
}

function worth(place: Candidate): number {
  return place.likeness + contextOf(place) * CONTEXT_COUNTS;
}

/** Of the two sides, weighed alike; a side that was not given counts as half found. */
function contextOf({ before, after }: Candidate): number {
  return ((before ?? 0.5) + (after ?? 0.5)) / 2;
}

function betterSide({ before, after }: Candidate): number {
  return before === null && after === null ? 1 : Math.max(before ?? 0, after ?? 0);
}

/** Whether something of what was quoted around it says that this is the place. */
function isInItsContext({ before, after, held }: Candidate): boolean {
  return held > 0 || Math.max(before ?? 0, after ?? 0) >= MOST_CONTEXT;
}

function marginOf(best: Candidate, other: Candidate): number {
  if (isInItsContext(best) && !isInItsContext(other)) return 0;
  return best.likeness === 1 ? CLEARER_BY : APART;
}

function isLikeEnough(place: Candidate): boolean {
  if (place.otherFacts && !isInItsContext(place)) return false;
  return place.likeness >= (betterSide(place) >= MOST_CONTEXT ? LIKE_IN_CONTEXT : LIKE_ALONE);
}

/** A few words are held by what stands around them, the fewer the more, and so are words that stand in several places. */
function isHeld(place: Candidate, { from, to, weight }: QuoteWords, several: boolean): boolean {
  const short = to - from <= SHORT_TOKENS || weight < SHORT_WEIGHT;
  if (place.likeness < 1)
    return !short || ((place.before ?? 1) >= MOST_CONTEXT && (place.after ?? 1) >= MOST_CONTEXT);
  if (to - from <= FEW_TOKENS && weight < ENOUGH_ALONE && !isInItsContext(place) && betterSide(place) < 1)
    return false;
  if (several) return betterSide(place) >= (place.held > 0 ? SHORT_CONTEXT : MOST_CONTEXT);
  return betterSide(place) >= SHORT_CONTEXT * Math.min(1, (ENOUGH - weight) / (ENOUGH - FEW));
}

/** Of the places that fit equally well, the one near the old position, if no other is nearly as near. */
function clearlyCloser(
  locator: LocatorText,
  equal: readonly Candidate[],
  hint: PositionHint | undefined,
): Candidate | null {
  if (hint === undefined) return null;
  const distance = ({ low }: Candidate) => Math.abs((locator.tokens.start[low] ?? 0) - hint.start);
  if (equal.some(({ likeness }) => likeness < 1)) return null;
  const [nearest, next] = [...equal].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || next === undefined) return null;
  return distance(nearest) * NEARER + NEAR < distance(next) ? nearest : null;
}

/** The words alone do not say that they are the quoted ones, if what was quoted around them is not there. */
function doubtOf(found: Candidate, weight: number, several: boolean): string | null {
  const given = found.before !== null || found.after !== null;
  if (!given || found.held > 0 || (!several && (isInItsContext(found) || weight >= SURE_ALONE))) return null;
  return 'The words stand there as quoted, but nothing that stood around them does.';
}

function answer(
  locator: LocatorText,
  quote: QuoteWords,
  selector: QuoteSelector,
  found: Candidate,
  several: boolean,
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
  const doubt = doubtOf(found, quote.weight, several);
  if (same || found.likeness === 1)
    return {
      span,
      state: 'exact',
      score: 1,
      reason: 'The words stand there as quoted.',
      doubt,
    };
  const percent = Math.round(found.likeness * 100);
  return {
    span,
    state: 'reworded',
    score: found.likeness,
    reason: `About ${percent} per cent of the words are the same.`,
    doubt: null,
  };
}
