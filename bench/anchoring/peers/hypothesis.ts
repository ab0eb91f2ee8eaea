import search from 'approx-string-match';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Quote } from '../corpus';
import { type Engine, withoutDoubt } from '../engine';

/**
 * The way that Hypothesis has published and uses: the remembered position if the quote still stands there; else all exact
 * matches, or else all within half the quote's length in errors, ranked by weighted likeness of the quote, of both contexts
 * and of the position. There is no lower bound: the best match is taken.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

type Match = { start: number; end: number; errors: number };

function exactMatches(text: string, quote: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    matches.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return matches;
}

function matchesOf(text: string, quote: string, mostErrors: number): Match[] {
  const exact = exactMatches(text, quote);
  return exact.length > 0 ? exact : search(text, quote, mostErrors);
}

/** 1 for a context that stands there, less by its share of errors. */
function contextScore(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  const best = matchesOf(text, context, context.length)[0];
  return best === undefined ? 0 : 1 - best.errors / context.length;
}

function locateOne(text: string, { selector }: Quote): Span | null {
  const { exact, prefix, suffix, start, end } = selector;
  if (text.slice(start, end) === exact) return { start, end };
  const matches = matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const score = (match: Match) =>
    WEIGHTS.quote * (1 - match.errors / exact.length) +
    WEIGHTS.prefix * contextScore(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
    WEIGHTS.suffix * contextScore(text.slice(match.end, match.end + suffix.length), suffix) +
    WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
  let best: Span | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const points = score(match);
    if (points <= bestScore) continue;
    bestScore = points;
    best = { start: match.start, end: match.end };
  }
  return best;
}

export const hypothesis: Engine = {
  name: 'Hypothesis’ way',
  quotesToTime: (size) => (size >= 1_000_000 ? 20 : size >= 100_000 ? 100 : 1000),
  locate: (pair) =>
    withoutDoubt(
      pair,
      pair.quotes.map((quote) => locateOne(pair.newText, quote)),
    ),
};
