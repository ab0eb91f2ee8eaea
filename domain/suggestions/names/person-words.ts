import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

/** "a surgeon", "two traders", "an aid worker", "a former clerk". */
const PERSON =
  /(?:[^t]er|or|ist|ian|eon|man|men|woman|women|ant|nurse|clerk|aide|friend|relative|diplomat|official|source|pilot|chief|head|expert|spy|cook|priest|people)s?$/;
/** Words of such endings that nobody is. */
const NO_PERSON = new Set(
  'order orders number numbers weather water power danger fever error errors terror labor labour favor tutor paper river border disorder murder horror rumor major minor color pressure behavior behaviour error factor factors sector motor'.split(
    ' ',
  ),
);

/** The last word of the noun phrase is one for persons: "a hospital official", "two bank clerks". */
export function describesPerson(
  p: Passage,
  range: Range,
  isBody: (lower: string) => boolean = () => false,
): boolean {
  const last = headWords(p, range).at(-1) ?? '';
  return PERSON.test(last) && !NO_PERSON.has(last) && !isBody(last);
}

/** The last two words of the noun phrase up to its first preposition or relative clause, in small letters. */
export function headWords(p: Passage, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let at = from; at < to && !p.has(at, is.WH) && !(at > from && p.has(at, is.PREPOSITION)); at += 1)
    words.push(p.lower(at));
  return words.slice(-2);
}
