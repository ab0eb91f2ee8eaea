import { hasFinite, isComma } from '../grammar/grammar';
import { questionEnd } from '../grammar/question';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

/** What stands before "…, Smith said": the content that ends at `end`, or null when nothing there is content. */
export type Before = { range: Range; quoted: boolean };

/** `end` is the token after the content: the first of the subject, or of an inverted cue. */
export function contentBefore(p: Passage, end: number): Before | null {
  let last = end - 1;
  if (isComma(p, last) && !p.isQuoted(last)) last -= 1;
  if (last < 0) return null;
  if (p.closes(last)) return p.from(end) <= last ? quotedBefore(p, last) : null;
  if (last === end - 1) return null;
  const start = p.from(end);
  const question = questionEnd(p, start);
  const from = question > start ? question + 1 : start;
  if (from > last) return null;
  if (startsQuoted(p, from)) return { range: { from, to: last + 1 }, quoted: true };
  if (!hasFinite(p, from, last + 1)) return null;
  return { range: { from: afterConjunction(p, from), to: last + 1 }, quoted: false };
}

/** "“We expect safe operation” by the agency, Smith said.": a sentence that begins with a long quotation. */
function startsQuoted(p: Passage, from: number): boolean {
  const quote = p.opens(from) ? p.quoteOf(from) : undefined;
  return quote !== undefined && quote.close >= 0 && quote.words >= 4;
}

/** The whole quotation, over all its sentences, and what leads up to it in its first one. */
function quotedBefore(p: Passage, close: number): Before | null {
  const quote = p.quoteOf(close);
  if (quote === undefined) return null;
  const start = p.from(quote.open);
  const describes = p.has(start, is.VERB_GERUND) && p.word(start).cue !== null && start < quote.open;
  if (describes) return null;
  const leadsUp = start < quote.open && !leadHasCue(p, start, quote.open);
  const places =
    leadsUp && quote.words < 4 && p.has(start, is.PREPOSITION) && !hasFinite(p, start, quote.open);
  if (places) return null;
  const endsSpeech = p.isQuoted(close - 1) && p.has(close - 1, is.PUNCTUATION);
  if (quote.words < 3 && !leadsUp && !endsSpeech && p.word(close + 1).text !== ',') return null;
  return { range: { from: leadsUp ? afterConjunction(p, start) : quote.open, to: close + 1 }, quoted: true };
}

function leadHasCue(p: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (p.closes(at) || p.word(at).text === ':') return true;
  return false;
}

function afterConjunction(p: Passage, from: number): number {
  return ['but', 'and', 'yet', 'so', 'still'].includes(p.lower(from)) && !isComma(p, from + 1)
    ? from + 1
    : from;
}
