import { isComma } from '../grammar/grammar';
import { BODIES, COMPANIES, GROUPS, OUTLETS } from '../lexicon/people';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { readMention } from './mention';

const wholes = new Set(`${BODIES} ${COMPANIES} ${OUTLETS}`.split(' '));
const groups = new Set(GROUPS.split(' '));
/** Second halves of one name: "Trinidad and Tobago". */
const HALVES = new Set('tobago herzegovina nevis barbuda principe sons company partners gamble'.split(' '));

/**
 * The speakers that a subject names together: "Rowe and Dunn", "the ministry and the army", "Ada Rowe, the mayor, and
 * her deputy". One run where it names one, or where "and" may stand within a name ("Food and Drug Administration").
 */
export function jointSpeakers(p: Passage, range: Range): Range[] {
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (p.lower(at) !== 'and' || p.isQuoted(at)) continue;
    const left = { from: p.lower(range.from) === 'both' ? range.from + 1 : range.from, to: at };
    const right = { from: at + 1, to: range.to };
    if (!areTwo(p, left, right)) continue;
    return [...listed(p, withoutComma(p, left)), ...jointSpeakers(p, right)];
  }
  return [range];
}

const withoutComma = (p: Passage, { from, to }: Range): Range => ({
  from,
  to: isComma(p, to - 1) ? to - 1 : to,
});

function areTwo(p: Passage, left: Range, right: Range): boolean {
  if (left.to <= left.from || p.has(right.from, is.VERB_GERUND)) return false;
  const apposed = hasComma(p, left) && !isComma(p, left.to - 1);
  if (apposed && !isNameList(p, left)) return false;
  if (p.has(right.from, is.DETERMINER | is.POSSESSIVE | is.NUMBER) || isOther(p, right.from))
    return !(apposed || (hasOf(p, left) && !p.has(left.from, is.CAPITAL))) && isSpeaker(p, left);
  return p.has(right.from, is.CAPITAL) && isSpeaker(p, left) && namesAnother(p, left, right);
}

const isOther = (p: Passage, at: number) => ['other', 'others'].includes(p.lower(at));

function hasComma(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to - 1; at += 1) if (isComma(p, at)) return true;
  return false;
}

function hasOf(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (['of', 'for', 'between'].includes(p.lower(at))) return true;
  return false;
}

/** It names somebody, or describes one with an article: "Rowe", "the ministry", "two women". */
function isSpeaker(p: Passage, range: Range): boolean {
  if (p.has(range.from, is.DETERMINER | is.POSSESSIVE | is.NUMBER)) return true;
  return readMention(p, range)?.kind === 'name';
}

/** "Rowe" and "Dunn" are two; the words of an office, a firm or of "Israeli and Palestinian officials" are not. */
function namesAnother(p: Passage, left: Range, right: Range): boolean {
  if (readMention(p, right)?.kind !== 'name') return false;
  const end = headEnd(p, right);
  const last = p.lower(end - 1);
  const single = left.to - left.from === 1;
  if (wholes.has(last) || HALVES.has(last) || last === p.lower(left.from)) return false;
  if (groups.has(last) || (single && end - right.from > 1 && /[^s]s$/.test(last))) return false;
  return !hasOf(p, left) || p.has(right.from, is.TITLE) || hasComma(p, left);
}

function headEnd(p: Passage, { from, to }: Range): number {
  for (let at = from; at < to; at += 1) if (isComma(p, at)) return at;
  return to;
}

/** "Rowe, Dunn" before "and Pell": names parted by commas, nothing else. */
function isNameList(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (!isComma(p, at) && !p.has(at, is.CAPITAL)) return false;
  return true;
}

function listed(p: Passage, range: Range): Range[] {
  if (!hasComma(p, range) || !isNameList(p, range)) return [range];
  const parts: Range[] = [];
  let from = range.from;
  for (let at = range.from; at <= range.to; at += 1) {
    if (at < range.to && !isComma(p, at)) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
}
