import type { ClaimKind } from '@/domain/claims/claim';
import type { FoundDate } from '../figures/dates';
import { figuresIn } from '../figures/figure';
import { countsSomething } from '../figures/main-figure';
import { hasFinite, isBe, isComma } from '../grammar/grammar';
import { nounPhraseEnd } from '../grammar/noun-phrase';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { hasForecast, hasJudgement, isIdentity } from './kind';

/** A claim that nobody but the article makes. */
export type OwnClaim = { range: Range; kind: ClaimKind };

/** The sentences of a passage that no attribution covers, where they count, name, judge, foresee or tell of somebody. */
export function ownClaims(p: Passage, covered: Uint8Array, dates: readonly FoundDate[]): OwnClaim[] {
  const claims: OwnClaim[] = [];
  for (let from = 0; from < p.length; from = Math.max(p.to(from), from + 1)) {
    const range = withoutStop(p, { from, to: p.to(from) });
    // A question claims nothing.
    if (p.lower(range.to) === '?') continue;
    claims.push(...appositions(p, range));
    const free = freePart(p, covered, range);
    const kind = free === null ? null : sentenceKind(p, free, dates);
    if (free !== null && kind !== null && (isWhole(free, range) || kind === 'figure' || kind === 'identity'))
      claims.push({ range: free, kind });
  }
  return claims;
}

function withoutStop(p: Passage, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && p.has(end - 1, is.SENTENCE_END)) end -= 1;
  return { from, to: end };
}

/** What stands before somebody’s words in the sentence; the cue and its subject are no claim. */
function freePart(p: Passage, covered: Uint8Array, { from, to }: Range): Range | null {
  let end = from;
  while (end < to && covered[end] !== 1) end += 1;
  if (end === to) return { from, to };
  const covers = end;
  while (end > from && !isComma(p, end)) end -= 1;
  if (end - from >= FEWEST_WORDS) return { from, to: end };
  return covers - from >= FEWEST_WORDS ? { from, to: covers } : null;
}

const isWhole = (part: Range, whole: Range) => part.to === whole.to;

const FEWEST_WORDS = 5;

function sentenceKind(p: Passage, range: Range, dates: readonly FoundDate[]): ClaimKind | null {
  if (range.to - range.from < FEWEST_WORDS || p.isQuoted(range.from + 1) || p.kind === 'heading') return null;
  if (isSupposed(p, range)) return null;
  if (!hasFinite(p, range.from, range.to) && p.kind !== 'caption') return null;
  if (figuresIn(p, range, dates).some(countsSomething)) return 'figure';
  if (isIdentity(p, range)) return 'identity';
  if (hasJudgement(p, range)) return 'characterisation';
  if (hasForecast(p, range)) return 'prediction';
  return namesSomebody(p, range) && hasPast(p, range) ? 'event' : null;
}

/** "If the dam holds, …", "Should she agree, …", "The question is whether …": nothing is claimed to be so. */
function isSupposed(p: Passage, { from, to }: Range): boolean {
  const first = p.lower(from);
  if (['if', 'unless', 'whether', 'suppose', 'imagine'].includes(first)) return true;
  if (['should', 'had', 'were'].includes(first)) return true;
  return from + 3 < to && isBe(p, from + 2) && p.lower(from + 3) === 'whether';
}

function namesSomebody(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      p.has(at, is.CAPITAL) &&
      !p.has(at, is.DETERMINER | is.PREPOSITION | is.CONJUNCTION | is.ADVERB | is.SUBORDINATOR) &&
      (at > from || p.has(at + 1, is.CAPITAL))
    )
      return true;
  }
  return p.has(from, is.SUBJECT_PRONOUN);
}

function hasPast(p: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (p.has(at, is.VERB_PAST | is.VERB_PRESENT | is.AUXILIARY) && p.has(at, is.LOWERCASE)) return true;
  }
  return false;
}

/** "Abbas Galyamov, political analyst and former speech writer, said": who he is, is a claim of its own. */
function appositions(p: Passage, { from, to }: Range): OwnClaim[] {
  const claims: OwnClaim[] = [];
  for (let at = from + 2; at < to - 2; at += 1) {
    if (!isComma(p, at) || !endsName(p, at, from)) continue;
    const end = appositionEnd(p, at + 1, to);
    if (end > at + 2) claims.push({ range: { from: nameStart(p, at, from), to: end }, kind: 'identity' });
  }
  return claims;
}

const isName = (p: Passage, at: number) =>
  p.has(at, is.CAPITAL) &&
  !p.has(at, is.DETERMINER | is.PREPOSITION | is.CONJUNCTION | is.SUBJECT_PRONOUN | is.DAY_OR_MONTH);
const endsName = (p: Passage, comma: number, floor: number) =>
  comma - 2 >= floor && isName(p, comma - 1) && isName(p, comma - 2);

function nameStart(p: Passage, comma: number, floor: number): number {
  let at = comma;
  while (at > floor && isName(p, at - 1)) at -= 1;
  return at;
}

/** A role in lower case, with or without an article, closed by a comma, a dash or the sentence’s end. */
function appositionEnd(p: Passage, start: number, limit: number): number {
  let from = start;
  if (p.has(from, is.NUMBER) && isComma(p, from + 1)) from += 2;
  if (
    p.isQuoted(from) ||
    !p.has(from, is.LOWERCASE) ||
    p.has(from, is.CONJUNCTION | is.PREPOSITION | is.WH | is.SUBJECT_PRONOUN | is.SUBORDINATOR | is.ADVERB) ||
    isBe(p, from)
  )
    return -1;
  if (p.has(from, is.VERB_ANY | is.AUXILIARY | is.MODAL) && !p.has(from, is.TITLE)) return -1;
  const end = nounPhraseEnd(p, from, limit);
  const closed =
    end >= limit ||
    isComma(p, end) ||
    p.has(end, is.SENTENCE_END) ||
    ['who', 'which', 'in', 'on'].includes(p.lower(end));
  const hasNoun = end - from >= 2 || p.has(from, is.TITLE);
  return closed && hasNoun && !(p.lower(end) === 'and') ? end : -1;
}
