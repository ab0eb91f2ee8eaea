import { hearerEnd, skipAdjuncts } from '../grammar/adjuncts';
import { hasClause, hasFinite, isComma, isFiniteVerb } from '../grammar/grammar';
import { verbBehindInsertion } from '../grammar/main-clause';
import { beginsNounPhrase } from '../grammar/noun-phrase';
import type { VerbGroup } from '../grammar/verb-group';
import { PARTICLES } from '../lexicon/cue-verbs';
import { contentPrepositions } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage, Quote } from '../text/passage';
import type { Frame, Scene } from './frame';
import { objectFrame } from './object-frames';

const PHRASE_FRAMES = 'npfasgxy';
export const isPhraseFrame = (frame: string) => PHRASE_FRAMES.includes(frame);

/** Reads what follows the verb; null when nothing after it is content. */
export function frameAfter(p: Passage, group: VerbGroup, gapped: boolean): Frame | null {
  const cue = p.word(group.at).cue;
  if (cue === null) return null;
  const particle = PARTICLES[cue.base];
  if (particle !== undefined && p.lower(group.at + 1) !== particle) return null;
  const cueEnd = group.at + (particle === undefined ? 1 : 2);
  const limit = Math.min(p.to(group.at), cueEnd + 80);
  const scene = { p, frames: cue.frames, base: cue.base, strength: cue.strength, cueEnd, limit, gapped };
  if (isAnonymity(p, cueEnd)) return null;
  return (
    directFrame(scene) ?? hearerFrame(scene) ?? objectFrame(scene) ?? clauseFrame(scene) ?? nounFrame(scene)
  );
}

const SPOKEN = /[cq]/;

/** Colon, quotation, "that", question word, infinitive, -ing, or the verb's own preposition right after the cue. */
function directFrame(scene: Scene): Frame | null {
  const { p, frames, base, cueEnd, limit } = scene;
  const own = contentPrepositions.get(base);
  if (frames.includes('p') && own?.has(p.lower(cueEnd)) && !isAgreement(scene)) {
    return { frame: 'p', from: cueEnd + 1, cueEnd: cueEnd + 1 };
  }
  if (frames.includes('i') && isNegatedInfinitive(p, cueEnd)) return { frame: 'i', from: cueEnd, cueEnd };
  const from = skipAdjuncts(p, cueEnd, limit);
  const marked = markedFrame(scene, from) ?? topicFrame(scene);
  if (marked !== null) return { ...marked, cueEnd };
  const lower = p.lower(from);
  if (lower === 'that' && /[cd]/.test(frames) && !isBarePronounThat(p, from, frames))
    return { frame: 'c', from, cueEnd };
  if (/[wt]/.test(frames) && p.has(from, is.WH) && lower !== 'who') return { frame: 'w', from, cueEnd };
  if (frames.includes('c') && ['whether', 'if', 'why', 'how', 'what'].includes(lower))
    return { frame: 'w', from, cueEnd };
  if (
    frames.includes('i') &&
    (lower === 'to' || lower === 'not') &&
    isInfinitive(p, lower === 'to' ? from + 1 : from + 2)
  )
    return { frame: 'i', from, cueEnd };
  if (frames.includes('g') && (p.has(from, is.VERB_GERUND) || lower === 'being') && p.has(from, is.LOWERCASE))
    return { frame: 'g', from, cueEnd };
  return null;
}

/** "agreed with the union that": the clause is what is agreed, the union agrees to it too. */
const isAgreement = ({ p, base, cueEnd, limit }: Scene) =>
  base === 'agree' && farThat(p, cueEnd, Math.min(limit, cueEnd + 12)) > 0;

/** "vowed never to sign": the negation is part of what is vowed. */
const isNegatedInfinitive = (p: Passage, at: number) =>
  ['not', 'never'].includes(p.lower(at)) && p.lower(at + 1) === 'to' && isInfinitive(p, at + 2);

/** "said of Hale: ‘…’", "wrote about the plan, ‘…’": a quotation behind what it is about. */
function topicFrame(scene: Scene): Omit<Frame, 'cueEnd'> | null {
  const { p, frames, cueEnd, limit } = scene;
  if (!frames.includes('q') || !['of', 'about', 'on'].includes(p.lower(cueEnd))) return null;
  for (let at = cueEnd + 1; at < Math.min(limit, cueEnd + 14); at += 1) {
    if (p.isQuoted(at) || p.has(at, is.SENTENCE_END)) return null;
    const mark = p.word(at).text;
    if ((mark === ':' || mark === ',') && p.opens(at + 1)) return { frame: 'q', from: at + 1 };
  }
  return null;
}

/** "denied that": the clause. "said that was wrong": the pronoun; the content is the same. */
function isBarePronounThat(p: Passage, at: number, frames: string): boolean {
  return frames.includes('n') && !frames.includes('q') && p.has(at + 1, is.SENTENCE_END | is.CONJUNCTION);
}

function markedFrame({ p, frames, limit }: Scene, from: number): Omit<Frame, 'cueEnd'> | null {
  if (!SPOKEN.test(frames)) return null;
  const text = p.word(from).text;
  if (text === ':' && from + 1 < p.length) return { frame: 'q', from: from + 1 };
  const mark = isComma(p, from) ? from + 1 : from;
  const quote = p.opens(mark) ? p.quoteOf(mark) : undefined;
  if (quote === undefined || mark >= limit || (mark === from && isTitle(p, quote))) return null;
  if (
    mark === from &&
    quote.words <= 3 &&
    quote.close >= 0 &&
    !endsHere(p, quote.close) &&
    !isSentenceLike(p, quote)
  )
    return null;
  return frames.includes('q') || frames.includes('c') ? { frame: 'q', from: mark } : null;
}

/** "wrote “The Long Road Home”": every long word has a capital and no sentence ends, so it is the name of a work. */
function isTitle(p: Passage, { open, close, words }: Quote): boolean {
  if (close < 0 || words < 2 || words > 10) return false;
  let large = 0;
  for (let at = open + 1; at < close; at += 1) {
    if (p.has(at, is.SENTENCE_END) || isComma(p, at)) return false;
    if (p.lower(at).length <= 3) continue;
    if (p.has(at, is.LOWERCASE)) return false;
    large += 1;
  }
  return large >= 2;
}

/** ‘Shame on you’ begins with a capital and is said; ‘fake’ is a word in doubt. */
const isSentenceLike = (p: Passage, { open, words }: Quote) =>
  words >= 2 && p.has(open + 1, is.CAPITAL) && !p.has(open + 2, is.CAPITAL);

const endsHere = (p: Passage, close: number) => close + 1 >= p.to(close) || p.has(close + 1, is.PUNCTUATION);

function isInfinitive(p: Passage, at: number): boolean {
  if (p.opens(at)) return p.has(at + 1, is.LOWERCASE);
  if (p.has(at, is.VERB_BASE) || ['be', 'not', 'have', 'do', 'never', 'also'].includes(p.lower(at)))
    return true;
  if (p.has(at, is.ADVERB)) return p.has(at + 1, is.LOWERCASE);
  return (
    p.has(at, is.LOWERCASE) &&
    !p.has(at, is.DETERMINER | is.PREPOSITION | is.OBJECT_PRONOUN | is.SUBJECT_PRONOUN) &&
    !/s$/.test(p.lower(at))
  );
}

/** "asked not to be named" tells nothing of what was said. */
const isAnonymity = (p: Passage, from: number) =>
  ['named', 'identified', 'quoted'].includes(p.lower(from + 3)) && p.lower(from) === 'not';

/** told reporters that …; urged him to …; asked the minister whether … */
function hearerFrame(scene: Scene): Frame | null {
  const { p, frames, cueEnd, limit } = scene;
  if (!/[to]/.test(frames) || p.has(cueEnd, is.PREPOSITION)) return null;
  const hearer = hearerEnd(p, cueEnd, limit);
  if (hearer === cueEnd) return null;
  const from = skipAdjuncts(p, hearer, limit);
  const lower = p.lower(from);
  if ((lower === 'to' && isInfinitive(p, from + 1)) || (lower === 'not' && p.lower(from + 1) === 'to')) {
    return { frame: 'o', from: frames.includes('t') && !frames.includes('o') ? from : cueEnd, cueEnd };
  }
  if (!frames.includes('t')) return objectInfinitive(scene, hearer);
  const marked = markedFrame(scene, from);
  if (marked !== null) return { ...marked, cueEnd };
  if (lower === 'that' || p.has(from, is.WH)) return { frame: 'c', from, cueEnd };
  const far = farThat(p, from, limit);
  if (far > 0) return { frame: 'c', from: far, cueEnd };
  if (['of', 'about'].includes(lower) && !['promise', 'ask'].includes(scene.base))
    return afterHearerOf(scene, from);
  if (
    p.has(from, is.SUBJECT_PRONOUN) ||
    (beginsNounPhrase(p, from) && hasClause(p, from + 1, Math.min(limit, from + 14)))
  ) {
    return { frame: 'c', from, cueEnd };
  }
  return objectInfinitive(scene, hearer);
}

/** "told police in Ohio late on Monday that": "that" behind places and times; -1 if none comes before a verb. */
function farThat(p: Passage, from: number, limit: number): number {
  if (!p.has(from, is.PREPOSITION | is.ADVERB | is.TIME_WORD | is.DAY_OR_MONTH | is.VERB_GERUND)) return -1;
  for (let at = from + 1; at < Math.min(limit, from + 14); at += 1) {
    if (p.lower(at) === 'that') return at;
    if (p.isQuoted(at) || p.has(at, is.PUNCTUATION) || isFiniteVerb(p, at)) return -1;
  }
  return -1;
}

/** "told mothers of soldiers that …", but "informed him of the result". */
function afterHearerOf({ p, cueEnd, limit }: Scene, of: number): Frame {
  for (let at = of + 2; at < Math.min(limit, of + 9); at += 1) {
    if (p.has(at, is.PUNCTUATION)) break;
    if (p.lower(at) === 'that' || ['he', 'she', 'they', 'we', 'i'].includes(p.lower(at))) {
      return { frame: 'c', from: at, cueEnd };
    }
  }
  return { frame: 'p', from: of + 1, cueEnd };
}

/** The object is longer than a hearer usually is: "urged the people of the town to leave". */
function objectInfinitive({ p, frames, cueEnd, limit }: Scene, from: number): Frame | null {
  if (!frames.includes('o')) return null;
  for (let at = from; at < Math.min(limit, cueEnd + 14); at += 1) {
    if (p.isQuoted(at) || p.has(at, is.SENTENCE_END) || isFiniteVerb(p, at)) return null;
    if (p.lower(at) === 'to' && isInfinitive(p, at + 1)) return { frame: 'o', from: cueEnd, cueEnd };
  }
  return null;
}

/** A clause without "that": "said he was", "said the deal was". */
function clauseFrame({ p, frames, base, strength, cueEnd, limit, gapped }: Scene): Frame | null {
  if (!frames.includes('c') && !(frames.includes('q') && strength === 3)) return null;
  const from = skipAdjuncts(p, cueEnd, limit);
  if (base === 'tell') return null;
  const far = strength >= 2 || base === 'agree' ? farThat(p, from, limit) : -1;
  if (far > 0) return { frame: 'c', from: far, cueEnd };
  if (gapped && (isFiniteVerb(p, from) || p.lower(from) === 'to')) return { frame: 'c', from, cueEnd };
  if (p.has(from, is.SENTENCE_END) || (p.has(from, is.PUNCTUATION) && !p.opens(from)) || from >= limit)
    return null;
  if (['he', 'she', 'they', 'we', 'i'].includes(p.lower(from))) return { frame: 'c', from, cueEnd };
  if (
    p.has(from, is.SUBJECT_PRONOUN) &&
    !p.has(from, is.DETERMINER | is.WH) &&
    hasFinite(p, from, Math.min(limit, from + 6))
  ) {
    return { frame: 'c', from, cueEnd };
  }
  if (isSharedObject(p, from, limit)) return null;
  const reach = Math.min(limit, from + (strength === 3 ? 40 : 18));
  const begins =
    beginsNounPhrase(p, from) ||
    p.opens(from) ||
    (p.has(from, is.PREPOSITION | is.ADVERB | is.SUBORDINATOR | is.VERB_GERUND) &&
      !NO_CLAUSE.has(p.lower(from)));
  const within = strength === 3 && !frames.includes('n') ? reach : commaBefore(p, afterFront(p, from), reach);
  if (begins && HARDLY.has(p.lower(from)) && !isFiniteVerb(p, from + 1)) return null;
  if (begins && beginsNounPhrase(p, from) && verbBehindInsertion(p, within, limit))
    return { frame: 'c', from, cueEnd };
  if (begins && hasClause(p, from + 1, within))
    return strength >= 2 || isPlainClause(p, from) ? { frame: 'c', from, cueEnd } : null;
  return null;
}

/** "confirmed the figure but would not say more": the second verb is the speaker’s, and no clause begins. */
function isSharedObject(p: Passage, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + 12); at += 1) {
    if (p.has(at, is.MODAL | is.AUXILIARY)) return ['but', 'and', 'yet', 'or'].includes(p.lower(at - 1));
    if (p.isQuoted(at) || p.has(at, is.PUNCTUATION) || isFiniteVerb(p, at)) return false;
  }
  return false;
}

const NO_CLAUSE = new Set(['to', 'of', 'about', 'against', 'with', 'into', 'over', 'for']);

/** "estimated by 2050, demand would grow": a short phrase before the clause. */
function afterFront(p: Passage, from: number): number {
  if (!p.has(from, is.PREPOSITION)) return from;
  for (let at = from + 1; at < from + 6; at += 1) if (isComma(p, at)) return at + 1;
  return from;
}

function commaBefore(p: Passage, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (isComma(p, at) && !p.isQuoted(at)) return at;
  return limit;
}

const LIMITING = new Set(['only', 'just', 'nearly', 'about', 'almost', 'fewer', 'more']);

/** For weak cues the clause must begin like one, not with a preposition: "thinks the deal is", not "knew of". */
function isPlainClause(p: Passage, from: number): boolean {
  const limited = LIMITING.has(p.lower(from)) && p.has(from + 1, is.NUMBER | is.NUMERIC | is.DETERMINER);
  if (!limited && !beginsNounPhrase(p, from)) return false;
  return hasFinite(p, from + 1, from + 8);
}

const BARE = new Set(['it', 'that', 'this', 'him', 'her', 'them', 'so', 'nothing', 'one']);

/** "said little about it", "showed no change": nothing that was said. */
const HARDLY = new Set(['little', 'nothing', 'much', 'more', 'less']);

/** Pillars support a roof and guards defend a gate; only what can be thought or done is backed in words. */
const BACKS = new Set(['back', 'support', 'defend', 'endorse', 'champion', 'favour', 'favor', 'resist']);
const IDEAS =
  /^(idea|plan|proposal|bid|bill|move|decision|call|deal|law|notion|theory|policy|reform|change|ban|strike|candidate|candidacy|claim|demand|measure|amendment|treaty|agreement|right|effort|use|project|scheme|campaign|view|petition|motion|appeal|inquiry|investigation|cut|tax|increase|levy|closure|merger|sanction|vote|referendum|invasion|war|action|approach|record|conduct|handling|choice|nomination|appointment|independence|removal|return|expansion|creation|building|construction)s?$/;

function isIdea(p: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 7); at += 1) {
    if (IDEAS.test(p.lower(at))) return true;
    if (at > from && p.has(at, is.PREPOSITION | is.PUNCTUATION)) return false;
  }
  return false;
}

/** denied the charges; announced a plan. */
function nounFrame({ p, frames, base, cueEnd, limit }: Scene): Frame | null {
  if (!frames.includes('n') && !frames.includes('f')) return null;
  const from = skipAdjuncts(p, cueEnd, limit);
  if (frames.includes('f') && !frames.includes('n')) return null;
  if (BARE.has(p.lower(from)) && p.has(from + 1, is.PUNCTUATION)) return null;
  if (HARDLY.has(p.lower(from)) || (BACKS.has(base) && !isIdea(p, from, limit))) return null;
  const amount =
    ['between', 'up', 'at', 'about', 'around', 'over'].includes(p.lower(from)) &&
    p.has(from + 1, is.NUMBER | is.NUMERIC);
  const pointed =
    p.lower(from) === 'that' && p.has(from + 1, is.LOWERCASE) && !p.has(from + 1, is.CONJUNCTION);
  return beginsNounPhrase(p, from) || p.opens(from) || amount || pointed
    ? { frame: 'n', from, cueEnd }
    : null;
}
