import type { Draft } from '../attribution/draft';
import { isFiniteVerb } from '../grammar/grammar';
import * as is from '../lexicon/word-classes';
import type { Speaker } from './pronoun';

/**
 * An act or an attitude, told whole: "Lee vowed to rebuild the bridge". Null where the speaker has no name or the cue
 * carries no clause ("vowing to").
 */
export function toldWhole(draft: Draft, { name }: Speaker): string | null {
  const { passage: p, form, cue, content } = draft;
  const [first] = content;
  if (form === 'noun') return name === null ? null : heldNoun(draft, name);
  if (name === null || first === undefined || first.from < cue.to || content.length !== 1) return null;
  if (
    p.lower(cue.from) === 'to' ||
    !isFiniteCue(p.said(cue), p.has(cue.from, is.VERB_GERUND | is.PREPOSITION))
  )
    return null;
  // "told them to leave": who is told stands between.
  if (draft.frame === 'o') return `${name} ${p.said({ from: cue.from, to: first.to })}`;
  const begun = p.said(first).replace(/^that\s+(?=(to|not)\b)/, '');
  return `${name} ${p.said(cue)} ${begun}`;
}

const isFiniteCue = (words: string, loose: boolean) => !loose && !/^(be|being|been|having|not)\b/.test(words);

/** Between a subject and the noun that it holds stand a verb and little else. */
const NEAR = 6;

/** "Lee voiced support for the plan": from the verb that holds the noun. Null for "Lee’s support for the plan". */
function heldNoun({ passage: p, source, cue, content }: Draft, name: string): string | null {
  const [who] = source;
  const [said] = content;
  if (who === undefined || said === undefined || who.to >= cue.from || cue.from - who.to > NEAR) return null;
  let verb = who.to;
  while (p.has(verb, is.ADVERB)) verb += 1;
  if (!isFiniteVerb(p, verb) || p.has(who.from, is.POSSESSIVE)) return null;
  return `${name} ${p.said({ from: who.to, to: said.to })}`;
}
