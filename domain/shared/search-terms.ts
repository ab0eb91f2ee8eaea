/** What a person typed into the search box, ready for websearch_to_tsquery. */
export type SearchTerms = {
  /** All of it. */
  words: string;
  /** Without the last word, where that one may be the beginning of a word. */
  before: string;
  /** Letters and digits of the word being typed, or null. */
  prefix: string | null;
  /** The last word may be the beginning of one, also of one with hyphens. */
  halfTyped: boolean;
  /** The claim meant by "123", "#123" or "claim 123", or null. */
  number: number | null;
};

const LONGEST = 200;
const PREFIX = /(?<=^|\s)[\p{L}\p{N}]{2,}$/u;

/**
 * Any input at all gives terms: what PostgreSQL would refuse (NUL, half characters) counts as a space, and what
 * goes on beyond 200 characters is not read. A word inside quotation marks or after a minus is taken as it is.
 */
export function searchTerms(input: string): SearchTerms {
  const cut = Array.from(input.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('');
  const words = cut
    .replace(/[\p{Cc}\p{Cs}\p{Co}]/gu, ' ')
    .normalize('NFC')
    .trim();
  const inQuotes = words.split('"').length % 2 === 0;
  const prefix = inQuotes ? null : (PREFIX.exec(words)?.[0] ?? null);
  const number = /^(?:claim\s+)?#?([1-9]\d{0,8})$/i.exec(words)?.[1];
  return {
    words,
    before: prefix === null ? words : words.slice(0, -prefix.length).trim(),
    prefix,
    halfTyped: inQuotes ? false : /(?<=^|\s)[\p{L}\p{N}]\S+$/u.test(words),
    number: number === undefined ? null : Number(number),
  };
}
