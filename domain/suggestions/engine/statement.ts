import type { Span } from '@/domain/anchoring/spans/span';
import { ownCopy } from '../text/own-copy';

const LONGEST = 300;

/** The words of all fragments in one line. */
export function contentWords(text: string, content: readonly Span[]): string {
  return content
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}

/** The content as a first draft of the claim’s own words: no outer quotation marks, no "that", a capital, a full stop. */
export function statementOf(words: string): string {
  const bare = words
    .replace(/[“”«»„"]|(?<![\p{L}])['‘]|['’](?![\p{L}])/gu, '')
    .replace(/^that\s+/, '')
    .replace(/[,;:\s]+$/, '')
    .trim();
  const short = bare.length > LONGEST ? `${bare.slice(0, bare.lastIndexOf(' ', LONGEST))} …` : bare;
  const sentence = short.charAt(0).toUpperCase() + short.slice(1);
  return ownCopy(/[.?!…]$/.test(sentence) || sentence === '' ? sentence : `${sentence}.`);
}
