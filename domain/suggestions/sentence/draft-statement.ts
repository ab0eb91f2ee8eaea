import type { Span } from '@/domain/anchoring/spans/span';
import type { Draft } from '../attribution/draft';
import { hasFinite, isComma, isFiniteVerb } from '../grammar/grammar';
import * as is from '../lexicon/word-classes';
import type { Range } from '../text/passage';
import { rejectedClause, withoutAny } from './denied';
import { flawOf } from './is-sentence';
import { joinFragments } from './join-fragments';
import { objectClause } from './object-clause';
import { ofReported, ofSpeaker, type Speaker } from './pronoun';
import { statementOf, withoutThat } from './statement';
import { toldWhole } from './told';
import { finiteOf } from './verb-forms';

/** A first draft of a claim’s own words. */
export type DraftStatement = {
  statement: string;
  /** It tells of the act with its cue ("Lee denied the charges"): the source asserts it, whatever the cue means. */
  told: boolean;
  /** A pronoun was read as the speaker; it may be somebody else. */
  guessed: boolean;
  isSentence: boolean;
};

/** What the maker of a statement looks at. `denies`: the cue turns the claim round. `direct`: all of it is quoted. */
export type ToWord = {
  text: string;
  draft: Draft;
  content: readonly Span[];
  speaker: Speaker;
  denies: boolean;
  direct: boolean;
};

/** The content of an attribution as a sentence where that is safe; else as it stands, and said to be none. */
export function draftStatement(given: ToWord): DraftStatement {
  const made = makersOf(given);
  let first: DraftStatement | null = null;
  for (const make of made) {
    const found = make(given);
    if (found === null) continue;
    const worded = { ...found, statement: statementOf(found.words) };
    const one = {
      statement: worded.statement,
      told: found.told,
      guessed: found.guessed,
      isSentence: flawOf(worded.statement) === null,
    };
    if (one.isSentence) return one;
    first ??= one;
  }
  if (first !== null) return first;
  return {
    statement: statementOf(joinFragments(given.text, given.content)),
    told: false,
    guessed: false,
    isSentence: false,
  };
}

type Worded = { words: string; told: boolean; guessed: boolean };
type Maker = (given: ToWord) => Worded | null;

const plainly = (words: string | null): Worded | null =>
  words === null ? null : { words, told: false, guessed: false };

/** In the order in which they are tried; the first that makes a sentence is taken. */
function makersOf({ draft, speaker, denies, direct }: ToWord): Maker[] {
  const { form, frame } = draft;
  if (form === 'passive' || form === 'impersonal') return [asStands];
  if (form === 'noun' && speaker.name === null) return [wholeSentence, asStands];
  if (direct) return [asContent, inThirdPerson];
  if (draft.content.length > 0 && isTold(draft)) return [asTold];
  if (denies && frame !== 'c' && frame !== 'q')
    return frame === 'a' ? [asObject, asTold] : [asRejected, asDone, asTold];
  if ('fasx'.includes(frame) && frame !== '') return [asObject, asTold];
  if (!'cq'.includes(frame)) return frame === 'g' ? [asDone, asTold] : [asTold];
  const plain = [asContent, asReported, asGapped, inThirdPerson];
  return denies ? [asRejected, ...plain] : plain;
}

/** Verbs and adjectives after which nothing is claimed to be so. */
const OPEN = new Set(
  'fear hope worry fret wish dream bet doubt question wonder imagine pretend ask demand request recommend propose order decree urge'.split(
    ' ',
  ),
);
const OPEN_NOUNS =
  /^(fear|hope|concern|doubt|worr|denial|threat|demand|request|proposal|desire|bid|possibility|prospect|case|perception|speculation|suspicion|idea|offer)/;
const SURE =
  /(convinced|confident|sure|certain|adamant|aware|clear|positive|insistent|conscious|mindful|satisfied)$/;

/** The words hold only with their cue: "does not believe that", "is not sure whether", "hope that". */
function isTold({ passage: p, form, frame, cue, negated }: Draft): boolean {
  if (form === 'noun') return frame !== 'c' || OPEN_NOUNS.test(p.lower(cue.to - 1));
  if (negated || frame === 'w' || frame === 'i') return true;
  if (form === 'adjective') return frame !== 'c' || !SURE.test(p.lower(cue.to - 1));
  return frame === 'c' && OPEN.has(baseOf(p.word(cue.to - 1).cue));
}

const baseOf = (cue: { base: string } | null) => cue?.base ?? '';

const asContent: Maker = ({ text, content, denies, draft }) => {
  const words = withoutThat(joinFragments(text, content));
  return plainly(denies && 'cq'.includes(draft.frame) ? withoutAny(words) : words);
};

const asTold: Maker = ({ draft, speaker }) => {
  const words = toldWhole(draft, speaker);
  return words === null ? null : { words, told: true, guessed: false };
};

/** "rejected the claim that votes were bought" */
const asRejected: Maker = ({ draft: { passage: p, content } }) => {
  const [range] = content;
  const clause = range === undefined ? null : rejectedClause(p, range);
  return clause === null ? null : plainly(withoutAny(p.said(clause)));
};

const asObject: Maker = ({ draft: { passage: p, frame, cue, content } }) => {
  const [range] = content;
  const base = baseOf(p.word(cue.to - 1).cue);
  const words = range === undefined ? null : objectClause(p, frame, base, range);
  // "dismissed the report as nonsense" says what the report is; nothing is denied.
  return words === null ? null : { words, told: true, guessed: false };
};

/** "denied taking the money", "admitted being late": what the speaker is said to have done. */
const asDone: Maker = ({ draft: { passage: p, frame, cue, content }, speaker: { name } }) => {
  const [range] = content;
  if (frame !== 'g' || range === undefined || name === null) return null;
  if (!['deny', 'admit', 'acknowledge', 'recall', 'remember'].includes(baseOf(p.word(cue.to - 1).cue)))
    return null;
  for (let at = range.from + 1; at < range.to; at += 1)
    if (p.has(at, is.VERB_GERUND) && p.has(at - 1, is.CONJUNCTION | is.PUNCTUATION)) return null;
  const verb = finiteOf(p.lower(range.from), 'past', false);
  const rest = range.to > range.from + 1 ? ` ${p.said({ from: range.from + 1, to: range.to })}` : '';
  return verb === null ? null : plainly(withoutAny(`${name} ${verb}${rest}`));
};

const inThirdPerson: Maker = ({ text, content, speaker, direct }) =>
  direct ? plainly(ofSpeaker(statementOf(joinFragments(text, content)), speaker)) : null;

const asReported: Maker = ({ text, draft, content, speaker, denies }) => {
  const words = withoutThat(joinFragments(text, content));
  const named = ofReported(words, speaker, isAlone(draft));
  if (named === null) return null;
  return { words: denies ? withoutAny(named.words) : named.words, told: false, guessed: named.guessed };
};

/** Who is named farther back than this many tokens is not spoken of any more. */
const FARTHEST = 150;

/** Nobody else is named in the paragraph up to the words that are said. */
function isAlone({ passage: p, source, content, cue }: Draft): boolean {
  const [who] = source;
  const end = Math.min(cue.from, content[0]?.from ?? cue.from);
  for (let at = Math.max(1, end - FARTHEST); at < end; at += 1) {
    if (who !== undefined && at >= who.from && at < who.to) continue;
    const named = p.has(at, is.CAPITAL) && p.has(at - 1, is.CAPITAL) && !p.has(at, is.DAY_OR_MONTH);
    if (named && !p.has(at, is.DETERMINER | is.PREPOSITION)) return false;
  }
  return true;
}

/** "the dyke, which Lee said was safe": what it is said of stands before. */
const asGapped: Maker = ({ text, draft: { passage: p, source, content }, content: spans }) => {
  const [who] = source;
  const [range] = content;
  if (who === undefined || range === undefined || !isFiniteVerb(p, range.from)) return null;
  if (!['which', 'that', 'who'].includes(p.lower(who.from - 1))) return null;
  const from = p.from(who.from);
  const to = isComma(p, who.from - 2) ? who.from - 2 : who.from - 1;
  if (to - from > 10 || to <= from || hasFinite(p, from, to)) return null;
  return plainly(`${p.said({ from, to })} ${joinFragments(text, spans)}`);
};

/** From the subject of a passive, or from "It is", to the end of what is said: words of doubt come along. */
const asStands: Maker = ({ draft }) => {
  const { passage: p, cue, content } = draft;
  const ends = [cue, ...content];
  const from = Math.min(...ends.map((one) => one.from));
  const to = Math.max(...ends.map((one) => one.to));
  const first = content.length > 1 || draft.form === 'impersonal' ? from : clauseStart(p, cue.from);
  if (first < p.from(cue.from)) return null;
  return { words: p.said({ from: first, to: agentEnd(draft, to) }), told: true, guessed: false };
};

/** "was described as unsafe by engineers": by whom belongs to it. */
function agentEnd({ passage: p, source }: Draft, to: number): number {
  const [who] = source;
  return who !== undefined && p.lower(who.from - 1) === 'by' && who.from - 1 <= to
    ? Math.max(to, who.to)
    : to;
}

/** Where the subject of "were told that" begins: its sentence, behind a conjunction. */
function clauseStart(p: Draft['passage'], cue: number): number {
  let from = p.from(cue);
  while (p.has(from, is.CONJUNCTION)) from += 1;
  return from;
}

/** A noun of hearsay with nobody behind it: its sentence as the article has it. */
const wholeSentence: Maker = ({ draft: { passage: p, cue } }) => {
  const range: Range = { from: clauseStart(p, cue.from), to: p.to(cue.from) };
  return p.isQuoted(range.from) ? null : { words: p.said(range), told: true, guessed: false };
};
