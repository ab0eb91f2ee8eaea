import { hasFinite, isComma, isFiniteVerb } from '../grammar/grammar';
import { beginsNounPhrase } from '../grammar/noun-phrase';
import { nearest, subjectBefore } from '../grammar/subject';
import { groupStart, type VerbGroup } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';

/** Who says what a second verb or a participle reports: "He left, saying …", "Citing costs, the firm …". */
export function sharedSubject(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Range[] {
  const start = p.from(group.at);
  const quoted = quotedAsSaying(p, group);
  if (quoted !== null) return quoted;
  const own = insertedSubject(p, group) ?? nounSubject(p, group) ?? ownSubject(p, group);
  if (own !== null) return own;
  const contrasted = afterContrast(p, start, group.from);
  if (contrasted !== null) return contrasted;
  const previous = earlier.at(-1);
  const sameSentence = previous !== undefined && previous.cue.from >= start && previous.passage === p;
  if (sameSentence && previous.source.length > 0) return previous.source;
  if (group.from <= start + 1) return laterSubject(p, group);
  return earlierSubject(p, start, group.from);
}

/** "was quoted as saying": the subject of the passive. */
function quotedAsSaying(p: Passage, group: VerbGroup): Range[] | null {
  if (p.lower(group.from - 1) !== 'as') return null;
  for (let at = group.from - 2; at > group.from - 9 && at > 0; at -= 1) {
    if (isFiniteVerb(p, at) && p.has(at, is.AUXILIARY)) {
      const subject = subjectBefore(p, at);
      return subject === null ? null : [subject.range];
    }
  }
  return null;
}

/** "despite Smith warning that …": the name right before the participle. */
function ownSubject(p: Passage, group: VerbGroup): Range[] | null {
  if (group.use !== 'gerund' || !p.has(group.from - 1, is.CAPITAL)) return null;
  const subject = subjectBefore(p, group.from);
  if (subject === null) return null;
  const { from, to } = nearest(p, subject.range);
  return [{ from: p.has(from, is.PREPOSITION) ? from + 1 : from, to }];
}

/** "Many investors, believing that …, are buying": the noun phrase that the participle is inserted behind. */
export function insertedSubject(p: Passage, { use, from }: VerbGroup): Range[] | null {
  const start = p.from(from);
  if (use !== 'gerund' || !isComma(p, from - 1) || hasFinite(p, start, from - 1)) return null;
  if (p.has(start, is.PREPOSITION | is.SUBORDINATOR | is.VERB_GERUND) || from - 1 - start > 12) return null;
  return beginsNounPhrase(p, start) ? [{ from: start, to: from - 1 }] : null;
}

/** "comments from officials suggesting that": what the participle stands right behind. */
function nounSubject(p: Passage, { use, from, at }: VerbGroup): Range[] | null {
  if (use !== 'gerund' || !p.has(from - 1, is.LOWERCASE)) return null;
  const noun = p.lower(from - 1);
  const suggests = (p.word(at).cue?.strength ?? 3) < 3 && /[^s]s$/.test(noun);
  if (!suggests || p.has(from - 1, NO_NOUN)) return null;
  const subject = subjectBefore(p, from);
  return subject === null ? null : [nearest(p, subject.range)];
}

const NO_NOUN =
  is.ADVERB |
  is.PREPOSITION |
  is.CONJUNCTION |
  is.AUXILIARY |
  is.SUBJECT_PRONOUN |
  is.OBJECT_PRONOUN |
  is.TIME_WORD |
  is.VERB_PAST;

function laterSubject(p: Passage, group: VerbGroup): Range[] {
  const limit = Math.min(p.to(group.at), group.at + 60);
  let comma = group.at;
  while (comma < limit && !(isComma(p, comma) && !p.isQuoted(comma))) comma += 1;
  for (let at = comma + 1; at < limit; at += 1) {
    if (p.isQuoted(at) || !isFiniteVerb(p, at)) continue;
    const subject = subjectBefore(p, at);
    return subject === null ? [] : [subject.range];
  }
  return [];
}

/** "Olsen was calm but Kerr was angry and called it a disgrace": the subject of the clause after the last "but". */
function afterContrast(p: Passage, start: number, before: number): Range[] | null {
  for (let at = before - 1; at > start; at -= 1) {
    if (p.isQuoted(at) || p.word(at).text === ';') return null;
    if (p.lower(at) !== 'but') continue;
    const named = p.has(at + 1, is.CAPITAL | is.DETERMINER | is.SUBJECT_PRONOUN) && !p.isQuoted(at + 1);
    const subject = named ? earlierSubject(p, at + 1, before) : [];
    return subject.length > 0 ? subject : null;
  }
  return null;
}

/** "The suit, filed in May, seeks …": a form in -s after the comma that closes an insertion. */
const isVerbAfterComma = (p: Passage, at: number) =>
  p.has(at, is.VERB_PRESENT) && p.has(at, is.LOWERCASE) && isComma(p, at - 1);

function earlierSubject(p: Passage, start: number, before: number): Range[] {
  for (let at = Math.max(start, before - 60); at < before; at += 1) {
    if (p.isQuoted(at) || !(isFiniteVerb(p, at) || isVerbAfterComma(p, at))) continue;
    const subject = subjectBefore(p, groupStart(p, at));
    if (subject !== null) return [subject.range];
  }
  return [];
}
