import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';
import { isComma, isFiniteVerb } from './grammar';
import { nearest, subjectBefore } from './subject';
import { groupStart, type VerbGroup } from './verb-group';

/** Who says what a second verb or a participle reports: "He left, saying …", "Citing costs, the firm …". */
export function sharedSubject(p: Passage, group: VerbGroup, earlier: readonly Draft[]): Range[] {
  const start = p.from(group.at);
  const quoted = quotedAsSaying(p, group);
  if (quoted !== null) return quoted;
  const own = ownSubject(p, group);
  if (own !== null) return own;
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

function earlierSubject(p: Passage, start: number, before: number): Range[] {
  for (let at = Math.max(start, before - 60); at < before; at += 1) {
    if (p.isQuoted(at) || !isFiniteVerb(p, at)) continue;
    const subject = subjectBefore(p, groupStart(p, at));
    if (subject !== null) return [subject.range];
  }
  return [];
}
