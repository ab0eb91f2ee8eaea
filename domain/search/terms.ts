/** What a person typed into a search box, ready for search_query(). */
export type SearchTerms = {
  words: string;
  /** The last word may be the beginning of one, also of one with hyphens. */
  halfTyped: boolean;
  /** The claim meant by "123", "#123" or "claim 123", or null. */
  number: number | null;
};

const LONGEST = 200;
/** Matches looked at before ranking, so that a word in every claim costs no more than one in a thousand; no more are counted. */
export const RANKED = 1000;

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
  const number = /^(?:claim\s+)?#?([1-9]\d{0,8})$/i.exec(words)?.[1];
  return {
    words,
    halfTyped: !inQuotes && /(?<=^|\s)[\p{L}\p{N}]\S+$/u.test(words),
    number: number === undefined ? null : Number(number),
  };
}
