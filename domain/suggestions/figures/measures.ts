import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Amount } from './amount';
import {
  CHANGES,
  fits,
  KILLED,
  KILLED_OR_WOUNDED,
  MEASURES,
  type Measure,
  measureWord,
  WOUNDED,
} from './measure-words';

/** Where an amount stands: its counted noun ends at `countedTo`; its neighbours end before and begin after it. */
export type Place = {
  amount: Amount;
  countedTo: number;
  after: Range;
  /** Another amount stands right behind `after`. */
  hasNext: boolean;
  before: Range;
};

/** A measure with the token of its word; `negated` when the text says that it did not happen. */
export type FoundMeasure = { name: string; negated: boolean };

/**
 * The measure that the words around an amount tell: a verb right before it governs it, then the words behind it up to
 * the next number, then those before it back to the last one. Words of rising and falling count only where nothing else
 * says what rose or fell.
 */
export function measureOf(p: Passage, place: Place): FoundMeasure | null {
  for (const words of [MEASURES, CHANGES]) {
    const fitting = { words, unit: place.amount.unit };
    const found = verbBefore(p, fitting, place) ?? behind(p, fitting, place) ?? ahead(p, fitting, place);
    if (found !== null) return found;
  }
  return null;
}

/** The words that are looked for, and the unit of what they would measure. */
type List = { words: readonly Measure[]; unit: string | null };

function nameAt(p: Passage, { words, unit }: List, at: number): string | null {
  const measure = measureWord(words, p.lower(at));
  return measure !== null && fits(measure.of, unit) ? measure.name : null;
}

/** "killing at least 17 workers", "killed or wounded tens of thousands": what stands right before governs. */
function verbBefore(p: Passage, list: List, { amount, before }: Place): FoundMeasure | null {
  const at = amount.from - 1;
  if (at < before.from || !governs(p, at)) return null;
  const name = nameAt(p, list, at);
  if (name === null) return null;
  const other = /^(or|and)$/.test(p.lower(at - 1)) && at - 2 >= before.from ? nameAt(p, list, at - 2) : null;
  const first = other === null ? at : at - 2;
  return { name: joint(other, name), negated: isNegated(p, first, before.from) };
}

/** A verb that does something to what is counted next; "were killed 300 miles away" is not one. */
function governs(p: Passage, at: number): boolean {
  if (p.has(at, is.VERB_GERUND)) return true;
  if (!p.has(at, is.VERB_PAST | is.VERB_BASE | is.VERB_PRESENT)) return false;
  return !p.has(at - 1, is.AUXILIARY) || /^(has|have|had|did|does|do|having)$/.test(p.lower(at - 1));
}

/** "12 dead", "17 were hurt", "12 were killed or wounded": up to the next number and no further, the counted noun last. */
function behind(p: Passage, list: List, { amount, countedTo, after, hasNext }: Place): FoundMeasure | null {
  const to = Math.min(hasNext ? ungoverned(p, list, after) : after.to, countedTo + REACH);
  return (
    within(p, list, { from: Math.max(amount.to, countedTo), to }, amount.to) ??
    within(p, list, { from: amount.to, to: Math.min(countedTo, to) }, amount.to)
  );
}

function within(p: Passage, list: List, { from, to }: Range, floor: number): FoundMeasure | null {
  for (let at = from; at < to; at += 1) {
    if (at > from && STOPS.test(p.lower(at))) return null;
    const name = nameAt(p, list, at);
    if (name === null || (at > from && isAnothers(p, at, from))) continue;
    const other = /^(or|and)$/.test(p.lower(at + 1)) && at + 2 < to ? nameAt(p, list, at + 2) : null;
    return { name: joint(name, other), negated: isNegated(p, at, Math.max(floor, at - 4)) };
  }
  return null;
}

const REACH = 12;
const STOPS =
  /^(;|:|but|while|whereas|although|though|after|when|before|because|since|if|unless|despite|–|—)$/;

/** "12 people watched as others died": the verb is somebody else’s. */
function isAnothers(p: Passage, at: number, floor: number): boolean {
  for (let here = at - 1; here >= floor; here -= 1)
    if (/^(others|many|some|as|another)$/.test(p.lower(here))) return true;
  return false;
}

/** The window behind an amount without the verb that governs the next one: "40 men were inside when it fell, killing 12". */
function ungoverned(p: Passage, list: List, { from, to }: Range): number {
  let end = to;
  while (end > from && governs(p, end - 1) && nameAt(p, list, end - 1) !== null) {
    end -= 1;
    if (/^(or|and)$/.test(p.lower(end - 1))) end -= 1;
    else break;
  }
  return end;
}

/** "the toll rose to 61", "among the dead were 12 children": the nearest clause before, back to the last number. */
function ahead(p: Passage, list: List, { amount, before }: Place): FoundMeasure | null {
  const isMoving = amount.change !== null;
  const follows = before.from > p.from(amount.from);
  for (let at = amount.from - 1; at >= before.from; at -= 1) {
    const isJoint = at === amount.from - 1 && !follows && /^(,|and)$/.test(p.lower(at));
    if (!isMoving && !isJoint && BREAKS.test(p.lower(at))) return null;
    const name = nameAt(p, list, at);
    if (name === null) continue;
    const other = /^(or|and)$/.test(p.lower(at - 1)) ? nameAt(p, list, at - 2) : null;
    return { name: joint(other, name), negated: isNegated(p, at, before.from) };
  }
  return null;
}

const BREAKS =
  /^(,|;|:|but|while|whereas|although|though|and|when|after|before|because|if|where|since|as|–|—)$/;

/** Both of a pair that "or" or "and" joins make the joint measure; any other pair is the nearer one. */
function joint(one: string | null, other: string | null): string {
  const pair = [one, other];
  if (pair.includes(KILLED) && pair.includes(WOUNDED)) return KILLED_OR_WOUNDED;
  return one ?? other ?? '';
}

/** "were not hurt", "did not kill", "nobody was killed": within three words, or by the subject. */
function isNegated(p: Passage, at: number, floor: number): boolean {
  for (let here = at - 1; here >= Math.max(floor, at - 4); here -= 1) {
    if (BREAKS.test(p.lower(here))) return false;
    if (p.has(here, is.NEGATION) || /^(not|never|nobody|none|no|without|neither|nor)$/.test(p.lower(here)))
      return true;
  }
  return false;
}
