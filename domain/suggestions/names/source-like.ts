import { BODIES, DOCUMENTS, GROUPS, OUTLETS } from '../lexicon/people';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { readMention } from './mention';
import { describesPerson, headWords } from './person-words';

const set = (list: string) => new Set(list.split(' '));
const outlets = set(OUTLETS);
const speaking = set(
  `${GROUPS} ${BODIES} ${DOCUMENTS} ${OUTLETS} source reading readings transcript minutes`,
);

/** True where the words name somebody who can be cited: "a surgeon who …", "Interfax", "ministry data"; not "costs". */
export function isCitable(p: Passage, range: Range): boolean {
  const mention = readMention(p, range);
  if (mention === null || mention.kind === 'pronoun') return false;
  if (mention.kind === 'name') return true;
  const speaks = (lower: string) => speaking.has(lower) || speaking.has(`${lower}s`);
  return headWords(p, range).some(speaks) || describesPerson(p, range);
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
