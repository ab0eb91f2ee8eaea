import type { Span } from '@/domain/anchoring/spans/span';
import * as is from '../lexicon/word-classes';
import { wordOf } from '../text/word';

/**
 * The fragments of what is said as one run: "The bridge, she said, was safe" gives "The bridge was safe", two sentences
 * stay two. Quotation marks stay where they are.
 */
export function joinFragments(text: string, content: readonly Span[]): string {
  const [only] = content;
  if (only !== undefined && content.length === 1)
    return text.slice(only.start, only.end).replace(/\s+/g, ' ');
  let joined = '';
  let end = 0;
  for (const span of content) {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    joined = joined === '' ? words : joined + seam(joined, words, text.slice(end, span.start)) + words;
    end = span.end;
  }
  return joined.replace(/,(["”’]?)(?=\uE000)/g, '$1').replaceAll(DROPS_COMMA, '');
}

/** Marks a comma before it as one that belonged to what stood between. */
const DROPS_COMMA = '\uE000';
const CLOSED = /["”’']+$/;
const OPENED = /^["“‘']+/;

/** What stands between two fragments. */
function seam(before: string, after: string, between: string): string {
  const last = before.replace(CLOSED, '').slice(-1);
  if ('.?!'.includes(last)) return ' ';
  const begins = !/^\p{Ll}/u.test(after.replace(OPENED, ''));
  if (/\n/.test(between) || (begins && /[.?!]["”’)]*\s/.test(between))) return `${DROPS_COMMA}. `;
  const [first = ''] = after.replace(OPENED, '').split(' ');
  const { bits } = wordOf(first);
  if (last === ',') return isVerb(bits) ? `${DROPS_COMMA} ` : ' ';
  return isVerb(bits) || bits & is.CONJUNCTION || !isFront(before) ? ' ' : ', ';
}

const isVerb = (bits: number) => (bits & (is.AUXILIARY | is.MODAL | is.VERB_PAST | is.VERB_PRESENT)) !== 0;

/** "If the bid fails", "So far": what the main clause follows behind a comma. */
function isFront(words: string): boolean {
  const [first = ''] = words.replace(OPENED, '').split(' ');
  const { bits } = wordOf(first);
  return (
    (bits & (is.PREPOSITION | is.SUBORDINATOR | is.ADVERB | is.WH)) !== 0 && (bits & is.DETERMINER) === 0
  );
}
