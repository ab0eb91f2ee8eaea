import { isFiniteVerb } from '../grammar/grammar';
import * as is from '../lexicon/word-classes';
import type { Draft } from './draft';

/** Forms in -s that are the plural of a noun as often as a verb: "the rules state", "the state projects". */
const NOUN_LIKE = new Set(
  'rules states projects charges claims reports plans doubts fears hopes estimates forecasts demands questions notes records judges figures orders holds finds'.split(
    ' ',
  ),
);
const CONTENT_BEGINS =
  is.DETERMINER |
  is.SUBJECT_PRONOUN |
  is.POSSESSIVE |
  is.CAPITAL |
  is.NUMBER |
  is.NUMERIC |
  is.WH |
  is.SUBORDINATOR;

/**
 * A verb of one word that may as well be a noun is only worth a look, unless what follows can be no part of a noun phrase:
 * "the council projects that", "the report states the cause", but not "the town rules state prices".
 */
export function asNounsMay(draft: Draft): Draft | null {
  const { passage: p, cue, source, form } = draft;
  const at = cue.from;
  const said = draft.content[0]?.from ?? 0;
  // "A man who identified himself as Oleg said": says how he is called, and the next verb what he said.
  if (p.lower(at).startsWith('identif') && /sel(f|ves)$/.test(p.lower(said))) return null;
  // "…, state radio said": a noun before the speaker that the next verb has.
  const behind = source[0] !== undefined && source[0].from > at ? source[0].to : at;
  if (
    form === 'verb-after' &&
    cue.to === at + 1 &&
    NOUN_LIKE.has(`${p.lower(at)}s`) &&
    behind > at &&
    isFiniteVerb(p, behind)
  )
    return null;
  // In headlines nothing stands between the verb and a bare noun: "Court rules worship is legal".
  if (p.kind === 'headline' || form !== 'verb-before' || cue.to !== at + 1 || !NOUN_LIKE.has(p.lower(at)))
    return draft;
  if (p.has(at - 1, is.NUMERIC) && p.has(at - 1, is.LOWERCASE)) return null;
  const next = at + 1;
  const plain = p.has(next, CONTENT_BEGINS) || p.opens(next) || [',', ':'].includes(p.word(next).text);
  const pronoun = source[0] !== undefined && p.has(source[0].from, is.SUBJECT_PRONOUN);
  return plain || pronoun ? draft : { ...draft, strength: 0 };
}
