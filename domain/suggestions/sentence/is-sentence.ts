import { hasClause, hasFinite, isFiniteVerb } from '../grammar/grammar';
import { impersonalCues } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { passagesOf } from '../text/passages';

/** What keeps words from being a sentence that can stand as a claim. */
export type Flaw = 'cut' | 'question' | 'start' | 'participle' | 'pronoun' | 'no-verb' | 'end' | 'marks';

/** True for one whole statement: a subject, a finite verb, nothing loose at either end. Pure; reads the words alone. */
export function isSentence(statement: string): boolean {
  return flawOf(statement) === null;
}

/**
 * The first thing that is wrong with a statement, or null. A pronoun as the subject is a flaw, because nobody can tell
 * from the statement alone who is meant; "it is likely that" and "there are" have no other subject and are none.
 */
export function flawOf(statement: string): Flaw | null {
  if (!isBalanced(statement)) return 'marks';
  if (statement.includes(' … ') || /…["”’]?$/.test(statement)) return 'cut';
  if (!/[.!?]["”’)]*$/.test(statement)) return 'end';
  const end = statement.length;
  const [p] = passagesOf(statement, [{ kind: 'paragraph', start: 0, end }]);
  if (p === undefined) return 'no-verb';
  return flawIn(p);
}

function flawIn(p: Passage): Flaw | null {
  const first = p.opens(0) ? 1 : 0;
  const to = wordsEnd(p, p.to(0));
  if (p.word(p.to(0) - 1).text.includes('?') && !p.isQuoted(p.to(0) - 1)) return 'question';
  if (!startsWell(p, first)) return 'start';
  if (isLeadingParticiple(p, first, to)) return 'participle';
  const subject = afterFront(p, first, to);
  if (isBarePronoun(p, subject)) return 'pronoun';
  const noSubject = lacksSubject(p, subject);
  if (noSubject || !hasClause(p, subject, to) || isReduced(p, subject, to)) return 'no-verb';
  return danglesAt(p, lastWord(p)) ? 'end' : null;
}

/** Every mark that opens is closed. */
function isBalanced(text: string): boolean {
  if (!/["“”«»()]/.test(text)) return true;
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g) &&
    count(/«/g) === count(/»/g)
  );
}

function wordsEnd(p: Passage, to: number): number {
  let end = to;
  while (end > 1 && p.has(end - 1, is.PUNCTUATION)) end -= 1;
  return end;
}

const lastWord = (p: Passage) => wordsEnd(p, p.length) - 1;

const NO_START = new Set(
  'to that of by and or nor but as who which whose whom whether than also because any for with from including adding please let'.split(
    ' ',
  ),
);

function startsWell(p: Passage, at: number): boolean {
  const { lower, text } = p.word(at);
  if (!/^[\p{Lu}\p{N}£$€¥]/u.test(text)) return false;
  if (lower === 'any') return false;
  if (lower === 'that') return isFiniteVerb(p, at + 1) || p.has(at + 1, is.LOWERCASE);
  if (['for', 'with', 'from', 'by', 'as', 'to', 'of', 'because', 'whether'].includes(lower))
    return hasComma(p, at);
  if (p.has(at, is.PREPOSITION) && !p.has(at, is.SUBORDINATOR))
    return hasComma(p, at) || hasLaterSubject(p, at + 2);
  return !NO_START.has(lower);
}

/** "In some villages we have more dead": no comma, and yet a subject behind the phrase. */
function hasLaterSubject(p: Passage, from: number): boolean {
  if (p.has(from - 1, is.NUMBER | is.NUMERIC) || p.has(from, is.NUMBER | is.NUMERIC)) return true;
  for (let at = from; at < Math.min(p.to(from), from + 8); at += 1)
    if (p.has(at, is.DETERMINER | is.SUBJECT_PRONOUN | is.POSSESSIVE) && p.has(at, is.LOWERCASE)) return true;
  return false;
}

function hasComma(p: Passage, from: number): boolean {
  for (let at = from; at < p.to(from); at += 1) if (p.word(at).text === ',') return true;
  return false;
}

/** "Citing a doctor, 112 people …", "Taking the money.": no subject, or one that did not do it. */
function isLeadingParticiple(p: Passage, from: number, to: number): boolean {
  const gerund = /ing$/.test(p.lower(from)) && (p.has(from, is.VERB_GERUND) || isUnknownGerund(p, from));
  const past = p.has(from, is.VERB_PARTICIPLE) && /ed$/.test(p.lower(from));
  if (!gerund && !past) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (p.word(at).text === ',') return true;
    if (isFiniteVerb(p, at)) return past;
  }
  return true;
}

/** "Quoting the agency": of a verb in no list the object behind it tells. */
const isUnknownGerund = (p: Passage, at: number) =>
  p.has(at + 1, is.DETERMINER | is.POSSESSIVE | is.CAPITAL) &&
  !/^(king|spring|morning|evening|nothing|everything|something)$/.test(p.lower(at));

/** Behind "On Monday," or "If it fails,": where the main clause begins. */
function afterFront(p: Passage, from: number, to: number): number {
  const opens =
    p.has(from, is.PREPOSITION | is.SUBORDINATOR) || ['when', 'if', 'where'].includes(p.lower(from));
  if (!opens || ['that', 'this'].includes(p.lower(from))) return from;
  for (let at = from + 1; at < to; at += 1) if (p.word(at).text === ',') return at + 1;
  return from;
}

const PRONOUNS = new Set(
  "he she they it we i you this that these those he's she's they're it's we're i'm he'd she'd they'd we'd i'd he'll she'll they'll it'll we'll i'll i've we've they've you're you've that's him them one others both".split(
    ' ',
  ),
);
const ALSO_DETERMINERS = new Set(['this', 'that', 'these', 'those', 'one', 'both', 'others']);

/** "Her brother left": whose, nobody can tell from the statement alone. */
const OWNERS = new Set(['his', 'her', 'its', 'their']);

function isBarePronoun(p: Passage, at: number): boolean {
  const { lower } = p.word(at);
  if (OWNERS.has(lower)) return true;
  const contracted = p.has(at, is.CONTRACTED_SUBJECT) && !lower.startsWith('there');
  if (!PRONOUNS.has(lower) && !contracted) return false;
  if (ALSO_DETERMINERS.has(lower)) return standsAlone(p, at);
  return !(lower.startsWith('it') && isExpletive(p, at));
}

/** "That is wrong", "These show"; not "this plan". */
function standsAlone(p: Passage, at: number): boolean {
  const plural = /^(these|those|both|others)$/.test(p.lower(at));
  const verb = is.AUXILIARY | is.MODAL | is.VERB_PAST | is.VERB_PRESENT | (plural ? is.VERB_BASE : 0);
  return p.has(at + 1, is.ADVERB) || (p.has(at + 1, verb) && isFiniteVerb(p, at + 1));
}

const SCENE = new Set(
  'clear unclear likely unlikely possible impossible believed thought said reported known unknown expected hoped feared alleged understood assumed estimated true important necessary essential vital crucial hard difficult easy good better best wrong right fair unfair safe time up early late easier harder unfortunate inevitable'.split(
    ' ',
  ),
);

/** "It is likely that", "It will take years to", "It was too early to tell": no one and nothing is meant by it. */
function isExpletive(p: Passage, it: number): boolean {
  let scene = false;
  for (let at = it + 1; at < Math.min(p.to(it), it + 14); at += 1) {
    const lower = p.lower(at);
    if (p.word(at).text === ',') return false;
    if (SCENE.has(lower) || (impersonalCues.has(lower) && p.has(at, is.VERB_PARTICIPLE))) scene = true;
    if (scene && impersonalCues.has(lower) && hasFinite(p, at + 1, at + 7)) return true;
    if (scene && ['that', 'to', 'whether', 'if', 'how', 'why', 'what', 'who', 'when'].includes(lower))
      return true;
    if (['take', 'takes', 'took', 'taken'].includes(lower)) return true;
  }
  return false;
}

/** "Took out their phones": a past tense with a capital, because the statement begins with it. */
const isPlainPast = (p: Passage, at: number) =>
  p.has(at, is.VERB_PAST) &&
  !p.has(at, is.VERB_PARTICIPLE | is.AUXILIARY) &&
  p.has(at + 1, is.LOWERCASE) &&
  !isFiniteVerb(p, at + 1);

/** "The recall of models sold between May and June": the only verb is a participle of the noun before it. */
function isReduced(p: Passage, from: number, to: number): boolean {
  let verb = -1;
  for (let at = from; at < to; at += 1) {
    if (!isFiniteVerb(p, at)) continue;
    if (verb >= 0 || !p.has(at, is.VERB_PARTICIPLE) || p.has(at, is.AUXILIARY)) return false;
    verb = at;
  }
  return verb >= 0 && ['between', 'by', 'of', 'as'].includes(p.lower(verb + 1));
}

/** A verb where the subject should stand; "there are" and "it’s" have theirs with them. */
const lacksSubject = (p: Passage, at: number) =>
  (isFiniteVerb(p, at) || isPlainPast(p, at)) &&
  !p.has(at, is.CONTRACTED_SUBJECT) &&
  !p.lower(at).startsWith('there');

const LOOSE = new Set(
  'to of for with from into and or but nor the a an which who whose because if when while although though than as between by at their its my our your whether not until unless would will could should may might must is was were are be been has had'.split(
    ' ',
  ),
);
/** "than it was", "who they are": an end that only looks loose. */
const danglesAt = (p: Passage, at: number) =>
  LOOSE.has(p.lower(at)) &&
  !(p.has(at, is.AUXILIARY | is.MODAL) && p.has(at - 1, is.SUBJECT_PRONOUN | is.LOWERCASE));
