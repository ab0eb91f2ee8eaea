import { clauseEnd } from '../grammar/clause-end';
import { isBe } from '../grammar/grammar';
import { impersonalCues } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import type { Draft } from './draft';
import { CLAUSE, isBareClause, nounLikeDraft } from './noun-draft';

const STAYS = new Set(['remains', 'remained', 'seems', 'seemed', 'became', 'appears', 'appeared']);

/** "It is not clear whether …", "it was thought that …": nobody is named. */
export function impersonalDraft(p: Passage, at: number): Draft | null {
  const { lower } = p.word(at);
  if (!['it', "it's"].includes(lower)) return null;
  let cue = lower === 'it' ? at + 1 : at;
  while (
    cue < at + 6 &&
    (isBe(p, cue) ||
      STAYS.has(p.lower(cue)) ||
      p.has(cue, is.AUXILIARY | is.ADVERB | is.NEGATION | is.MODAL)) &&
    !impersonalCues.has(p.lower(cue))
  )
    cue += 1;
  if (cue === at + 1 || !impersonalCues.has(p.lower(cue))) return null;
  const next = p.lower(cue + 1);
  const from = cue + 1;
  if (
    !['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where'].includes(next) &&
    !isBareClause(p, from)
  )
    return null;
  return nounLikeDraft(p, 'impersonal', { from: at, to: cue + 1 }, 'c', null, {
    from,
    to: clauseEnd(p, from, CLAUSE),
  });
}
