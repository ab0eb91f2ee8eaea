import { boundaryAtOrAfter, boundaryAtOrBefore } from '@/domain/anchoring/spans/graphemes';

/** How far a cut may be put off to fall between words; scripts without spaces are cut where it is. UTF-16 units. */
const LONGEST_WORD = 40;

/** The beginning of words, at most about `most` units, with an ellipsis where something was cut. */
export function beginningOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = boundaryAtOrBefore(words, most);
  const space = words.lastIndexOf(' ', cut);
  return `${words.slice(0, cut - space > LONGEST_WORD ? cut : space)}…`;
}

/** The end of words, likewise. */
export function endOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = boundaryAtOrAfter(words, words.length - most);
  const space = words.indexOf(' ', cut);
  return `…${words.slice(space < 0 || space - cut > LONGEST_WORD ? cut : space)}`;
}

/** Both ends of words, `most` units each, when what is between is worth leaving out. */
export function endsOf(words: string, most: number): string {
  if (words.length <= 2 * most + LONGEST_WORD) return words;
  return `${beginningOf(words, most)} ${endOf(words, most)}`.replace('… …', ' … ').replace('  ', ' ');
}
