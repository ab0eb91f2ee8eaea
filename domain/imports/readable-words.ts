import { canonicalWords } from '@/domain/articles/canonical';

/**
 * Halves of characters, control characters but for white space, soft hyphens and other places to break a word (zero-width space,
 * word joiner, byte order mark): none of them is a word. The joiners of Persian, Indic scripts and emoji stay.
 */
const UNREADABLE = /(?!\s)\p{Cc}|\p{Cs}|[\u00ad\u200b\u2060]|\ufeff/gu;
const SEEN = /[^\s\p{Cf}\p{Cc}]/u;

/**
 * Words of a page or a file as a part holds them: canonical, without characters that nobody sees or that no database
 * takes. Other people's files are mended where a paste is refused (domain/shared/text.ts).
 * Empty where nothing can be seen.
 */
export function readableWords(words: string): string {
  // U+0085 is a line end of old mainframes and no white space to JavaScript.
  const tidy = canonicalWords(words.replaceAll('\u0085', ' ').replace(UNREADABLE, '').normalize('NFC'));
  return SEEN.test(tidy) ? tidy : '';
}

/** Words for comparing: without case, punctuation and accents. Equal where a reader would say "the same". */
export function foldedWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
