import type { Passage } from '../text/passage';
import { isComma } from './grammar';

const ASKED = new Set(['asked', 'pressed', 'questioned', 'told', 'reminded', 'quizzed']);
const WHEN = new Set(['when', 'if', 'once', 'after', 'being', 'also', 'later', 'repeatedly']);

/**
 * "Asked whether he would run, Smith said …", "When pressed on costs, …": the comma that ends the question which the
 * sentence begins with, or the end of the sentence that ends with it; `start` itself where none begins there. What is
 * asked is nobody's word.
 */
export function questionEnd(p: Passage, start: number): number {
  let at = start;
  while (at < start + 3 && WHEN.has(p.lower(at))) at += 1;
  if (!ASKED.has(p.lower(at)) || p.isQuoted(at)) return start;
  const limit = Math.min(p.to(start), start + 60);
  if (start > p.from(start)) return limit - 1;
  for (at += 1; at < limit; at += 1) if (isComma(p, at) && !p.isQuoted(at) && !isInner(p, at)) return at;
  return start;
}

/** ", who …" and ", Idaho," go on with the question. */
const isInner = (p: Passage, comma: number) => ['who', 'which', 'and', 'or'].includes(p.lower(comma + 1));

/** True where the sentence around `at` asks: it ends with a question mark that stands in no quotation. */
export function isAsked(p: Passage, at: number): boolean {
  const last = p.to(at) - 1;
  return !p.isQuoted(at) && p.word(last).text.includes('?') && !p.isQuoted(last);
}
