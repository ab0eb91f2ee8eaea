import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import { hasFinite, isBe, isComma, isFiniteVerb, isHave } from './grammar';

/** What a speaker does after speaking. Of something that was said to be so, these are hardly ever said. */
const DOINGS = new Set(
  'left drove walked went sat stood turned hung thanked smiled wept laughed nodded returned resigned handed pointed waved refused declined apologised apologized slammed shrugged flew ran shook signed blamed praised criticised criticized attacked accused cited promised vowed urged asked called told gave showed threw thumped hugged kissed bowed sighed fled'.split(
    ' ',
  ),
);

/**
 * "said the bridge was safe and left", "called the bid a joke and refused to meet": the verb behind the conjunction at
 * `and` has the subject of the cue, not that of what is said. `from` is where the content begins.
 */
export function resumesMain(p: Passage, from: number, and: number, pastCue: boolean): boolean {
  let at = and + 1;
  while (p.has(at, is.ADVERB) && at < and + 3) at += 1;
  if (!pastCue || p.isQuoted(at) || !p.has(at, is.VERB_PAST) || !p.has(at, is.LOWERCASE)) return false;
  if (p.has(at, is.AUXILIARY)) return isNothingFinite(p, from, and) && isHave(p, at);
  const verb = firstVerb(p, from, and);
  if (verb < 0) return isPlainPast(p, at, and);
  if (isHave(p, verb) || hasOwnPast(p, verb)) return false;
  if (p.has(verb, is.MODAL)) return !isPassive(p, verb, and) && isPlainPast(p, at, and);
  return DOINGS.has(p.lower(at)) && !p.has(and - 1, is.VERB_PARTICIPLE);
}

const isNothingFinite = (p: Passage, from: number, to: number) => !hasFinite(p, from, to);

function firstVerb(p: Passage, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (!p.isQuoted(at) && isFiniteVerb(p, at)) return at;
  return -1;
}

/** A simple past: what follows "and" may go on with it ("lost money and closed two plants"). */
const hasOwnPast = (p: Passage, at: number) => p.has(at, is.VERB_PAST) && !isBe(p, at);

function isPassive(p: Passage, verb: number, to: number): boolean {
  for (let at = verb; at < to; at += 1)
    if (['be', 'been', 'get'].includes(p.lower(at))) return p.has(at + 1, is.VERB_PARTICIPLE | is.ADVERB);
  return false;
}

const OBJECTS = is.DETERMINER | is.OBJECT_PRONOUN | is.POSSESSIVE | is.CAPITAL | is.NUMBER;

/** A past tense and no participle: of its own form, or with an object behind it. */
function isPlainPast(p: Passage, at: number, and: number): boolean {
  if (!p.has(at, is.VERB_PARTICIPLE)) return true;
  const next = p.lower(at + 1);
  if (p.has(and - 1, is.VERB_PARTICIPLE) && !p.has(at + 1, OBJECTS)) return false;
  return p.has(at + 1, OBJECTS) || next === 'to' || next === 'that' || DOINGS.has(p.lower(at));
}

/** How far an insertion reaches. */
const INSERTION = 26;

/**
 * "the toll, which rose twice last year, would not rise": a verb behind the comma that closes the insertion begun by the
 * comma at `comma`. Several insertions may follow one another.
 */
export function verbBehindInsertion(p: Passage, comma: number, limit: number): boolean {
  if (!isComma(p, comma) || !opensInsertion(p, comma + 1)) return false;
  for (let at = comma + 2; at < Math.min(limit, comma + INSERTION); at += 1) {
    if (p.has(at, is.SENTENCE_END) || p.word(at).text === ';') return false;
    if (!isComma(p, at) || p.isQuoted(at)) continue;
    const verb = p.has(at + 1, is.ADVERB) && !p.has(at + 1, is.VERB_ANY) ? at + 2 : at + 1;
    if (isFiniteVerb(p, verb) || (p.has(verb, is.VERB_PRESENT) && p.has(verb, is.LOWERCASE))) return true;
  }
  return false;
}

const OPENERS =
  is.WH |
  is.PREPOSITION |
  is.SUBORDINATOR |
  is.VERB_PARTICIPLE |
  is.VERB_GERUND |
  is.DETERMINER |
  is.NUMBER |
  is.ADVERB;

function opensInsertion(p: Passage, at: number): boolean {
  if (p.has(at, is.SUBJECT_PRONOUN) && !p.has(at, is.WH | is.DETERMINER) && p.lower(at) !== 'one')
    return false;
  return p.has(at, OPENERS | is.LOWERCASE) && !p.has(at, is.CONJUNCTION);
}
