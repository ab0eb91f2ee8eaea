import { BODIES, DOCUMENTS, GROUPS, OUTLETS } from '../lexicon/people';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { readMention } from './mention';

const set = (list: string) => new Set(list.split(' '));
const outlets = set(OUTLETS);
const speaking = set(`${GROUPS} ${BODIES} ${DOCUMENTS} ${OUTLETS} source reading readings transcript minutes`);
/** "a surgeon", "two traders", "an aid worker", "a former clerk". */
const PERSON = /(?:[^t]er|or|ist|ian|eon|man|men|woman|women|ant|nurse|clerk|aide|friend|relative|diplomat|official|source|guard|pilot|chief|head|expert|spy|cook|priest|people)s?$/;
const NO_PERSON = set('order orders number numbers weather water power danger fever error errors terror labor labour favor tutor paper river border disorder murder horror rumor major minor color pressure behavior behaviour error factor factors sector motor');

/** True where the words name somebody who can be cited: "a surgeon who …", "Interfax", "ministry data"; not "costs". */
export function isCitable(p: Passage, range: Range): boolean {
  const mention = readMention(p, range);
  if (mention === null || mention.kind === 'pronoun') return false;
  if (mention.kind === 'name') return true;
  return headWords(p, range).some(
    (lower) => speaking.has(lower) || speaking.has(`${lower}s`) || (PERSON.test(lower) && !NO_PERSON.has(lower)),
  );
}

/** True where the words name an outlet: "Radio Senna", "the Herald", "state television". "This newspaper" is no other. */
export function isOutlet(p: Passage, range: Range): boolean {
  if (['this', 'our'].includes(p.lower(range.from)) || range.to <= range.from) return false;
  const mention = readMention(p, range);
  if (mention === null || mention.kind === 'pronoun') return false;
  if (mention.source === 'outlet') return true;
  let end = range.from;
  while (end < range.to && p.has(end, is.CAPITAL | is.DETERMINER)) end += 1;
  return end === range.to && outlets.has(p.lower(end - 1));
}

/** The words of the noun phrase up to its first preposition or relative clause. */
function headWords(p: Passage, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let at = from; at < to && !p.has(at, is.WH) && !(at > from && p.has(at, is.PREPOSITION)); at += 1)
    words.push(p.lower(at));
  return words.slice(-2);
}
