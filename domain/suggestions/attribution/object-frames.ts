import { isComma, isFiniteVerb } from '../grammar/grammar';
import { beginsNounPhrase } from '../grammar/noun-phrase';
import { calledSo } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import type { Frame, Scene } from './frame';

const OBJECT_FRAMES: readonly [string, ReadonlySet<string>][] = [
  ['f', new Set(['of', 'for', 'over', 'about', 'on'])],
  ['a', new Set(['as'])],
  ['x', new Set(['at'])],
  ['y', new Set(['to'])],
];

/** accused him of …, described it as …, called it a sham. */
export function objectFrame(scene: Scene): Frame | null {
  const { p, frames, cueEnd, limit, gapped } = scene;
  let nearest: { frame: string; at: number } | null = null;
  for (const [frame, links] of OBJECT_FRAMES) {
    if (!frames.includes(frame)) continue;
    if (links.has(p.lower(cueEnd)) && (gapped || frame === 'a'))
      return { frame, from: cueEnd + 1, cueEnd: cueEnd + 1 };
    const at = linkAfter(p, cueEnd, limit, links);
    if (at > 0 && (nearest === null || at < nearest.at)) nearest = { frame, at };
  }
  if (nearest !== null) return { frame: nearest.frame, from: cueEnd, cueEnd };
  if (frames.includes('s') && !p.has(cueEnd, is.PREPOSITION) && isNaming(scene))
    return { frame: 's', from: cueEnd, cueEnd };
  return null;
}

/** Where the preposition stands that ties the object to what is said of it; -1 if none does. */
function linkAfter(p: Passage, from: number, limit: number, links: ReadonlySet<string>): number {
  if (!beginsNounPhrase(p, from) && !p.has(from, is.OBJECT_PRONOUN) && !p.opens(from)) return -1;
  for (let at = from + 1; at < Math.min(limit, from + 22); at += 1) {
    if (links.has(p.lower(at)) && !p.isQuoted(at)) return at;
    if (p.has(at, is.SENTENCE_END) || ';:'.includes(p.word(at).text) || isFiniteVerb(p, at)) return -1;
  }
  return -1;
}

/** Object and name: "called it a sham", "branded the vote “illegal”", or the name alone where the object stands before. */
function isNaming({ p, cueEnd, limit, gapped }: Scene): boolean {
  if (gapped) return true;
  if (p.opens(cueEnd) && (p.quoteOf(cueEnd)?.close ?? -1) >= 0) return true;
  for (let at = cueEnd + 1; at < Math.min(limit, cueEnd + 16); at += 1) {
    if (p.opens(at)) return true;
    if (p.has(at, is.SENTENCE_END) || isComma(p, at) || p.has(at, is.CONJUNCTION))
      return at === cueEnd + 2 ? p.has(cueEnd, is.OBJECT_PRONOUN) : isJudgement(p, at - 1);
    if (at > cueEnd && ['a', 'an', 'the'].includes(p.lower(at)) && !p.has(at - 1, is.PREPOSITION))
      return true;
    if (
      at === cueEnd + 1 &&
      p.has(cueEnd, is.OBJECT_PRONOUN) &&
      p.has(at, is.LOWERCASE) &&
      !p.has(at, is.PREPOSITION)
    )
      return true;
  }
  return false;
}

/** "called the law unconstitutional": the last word before the break judges what stands before it. */
const isJudgement = (p: Passage, at: number) =>
  calledSo.has(p.lower(at)) && !p.has(at - 1, is.DETERMINER | is.PREPOSITION);
