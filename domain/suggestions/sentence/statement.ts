import type { Span } from '@/domain/anchoring/spans/span';
import { ownCopy } from '../text/own-copy';

/** A statement is kept to this length where a sentence ends before it, and to the length of a claim’s in any case. */
const LONGEST = 300;
const MOST = 600;

/** The words of all fragments in one line. */
export function contentWords(text: string, content: readonly Span[]): string {
  return content
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}

const THAT = /^[“"‘'«]?that,?\s+/;
/** What begins a clause behind "and that", where "that" points at nothing. */
const AND_THAT =
  /\b(and|but|or) that (?=(?:the|an?|he|she|it|they|we|his|her|its|their|there|no|all|some|more|many|\p{Lu}\p{L}*|\p{Ll}{3,}s)\s)/gu;

/** "that it would sail and that seats were left": the words of a clause that stands by itself. */
export function withoutThat(words: string): string {
  return THAT.test(words) ? words.replace(THAT, '').replace(AND_THAT, '$1 ') : words;
}

/** The content as a first draft of the claim’s own words: no outer quotation marks, no "that", a capital, a full stop. */
export function statementOf(words: string): string {
  const bare = words
    .replace(/[“”«»„"]|(?<![\p{L}])['‘]|(?<![\p{L}])’(?=\p{L}{4})|['’](?![\p{L}])/gu, '')
    .replace(/^that,?\s+/, '')
    .replace(/[,;:\s]+$/, '')
    .trim();
  const short = shortened(bare);
  const sentence = short.charAt(0).toUpperCase() + short.slice(1);
  return ownCopy(/[.?!…]$/.test(sentence) || sentence === '' ? sentence : `${sentence}.`);
}

/** The sentences that fit; of one that is too long by itself, the words that do, and a mark that it was cut. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const whole = /^[\s\S]{20,}[.?!](?=\s)/.exec(words.slice(0, LONGEST));
  if (whole !== null) return whole[0];
  return words.length <= MOST - 1 ? words : `${words.slice(0, words.lastIndexOf(' ', MOST - 3))} …`;
}
