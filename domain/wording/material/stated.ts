import { byWeight, type MaterialChange, type MaterialKind } from './change';
import {
  alone,
  type Comparison,
  compare,
  isContent,
  type Pair,
  pairUp,
  type Side,
  wordsOf,
} from './comparison';
import { tooLittle } from './differences';
import { namePairs } from './names-compared';
import { negationPairs } from './negation';
import { numberChanges } from './numbers';
import { oneOrMany } from './one-or-many';
import { oppositeChanges } from './opposition';
import { whoAndWhere } from './swaps';
import type { Term, TermKind } from './term';

/**
 * What the words `b` do not state of `a`, or state otherwise. A number, a negation, a bound, a hedge of the statement must be in the words; a name or a
 * date may be left out, since the text around them says it, but not be another. What the words say besides is no matter unless it
 * governs what they share with the statement.
 */
export function unstated(a: readonly Term[], b: readonly Term[]): MaterialChange[] {
  const comparison = compare(a, b);
  return byWeight([
    ...numberChanges(comparison).filter(({ kind, before }) => kind === 'bound' || before !== ''),
    ...lacking(comparison, 'bound'),
    ...lacking(comparison, 'unit'),
    ...measures(comparison),
    ...otherwise(
      comparison,
      'date',
      pairUp(comparison, alone(comparison.a, ['date']), alone(comparison.b, ['date'])),
    ),
    ...otherwise(
      comparison,
      'name',
      namePairs(comparison).filter((pair) => alike(comparison, pair)),
    ),
    ...whoAndWhere(comparison),
    ...negations(comparison),
    ...hedges(comparison, 'quantifier'),
    ...oneOrMany(comparison),
    ...oppositeChanges(comparison),
    ...hedges(comparison, 'modality'),
    ...tooLittle(comparison, a, b),
  ]);
}

type Kind = MaterialKind & TermKind;

/** What the statement says of a kind and the words do not. */
function lacking(comparison: Comparison, kind: Kind): MaterialChange[] {
  const { a, b } = comparison;
  return pairUp(comparison, alone(a, [kind]), alone(b, [kind]))
    .filter(({ i }) => i >= 0)
    .map((pair) => ({ kind, ...wordsOf(comparison, pair) }));
}

/** A measure may be left out by words that are little more than the number. */
function measures(comparison: Comparison): MaterialChange[] {
  const few = comparison.b.terms.filter(isContent).length < 3;
  return lacking(comparison, 'measure').filter(({ after }) => after !== '' || !few);
}

function otherwise(comparison: Comparison, kind: Kind, pairs: readonly Pair[]): MaterialChange[] {
  return pairs.filter(({ i, j }) => i >= 0 && j >= 0).map((pair) => ({ kind, ...wordsOf(comparison, pair) }));
}

const PLACE = new Set('in at near off outside around across from to'.split(' '));

/** Whether two names can be one against the other: two places, or two that are none. */
function alike({ a, b }: Comparison, { i, j }: Pair): boolean {
  return i >= 0 && j >= 0 && isPlace(a, i) === isPlace(b, j);
}

function isPlace({ terms }: Side, at: number): boolean {
  const run = terms[at]?.run;
  let first = at;
  while (first > 0 && terms[first - 1]?.run === run) first--;
  const [before, further] = [terms[first - 1]?.fold ?? '', terms[first - 2]?.fold ?? ''];
  return PLACE.has(before) || (before === 'the' && PLACE.has(further));
}

/** Hedges that the statement has and the words have not, and those of the words that govern what both say. */
function hedges(comparison: Comparison, kind: 'quantifier' | 'modality'): MaterialChange[] {
  const { a, b } = comparison;
  const governing = alone(b, [kind]).filter((j) => governs(b, j));
  return pairUp(comparison, alone(a, [kind]), governing).map((pair) => ({
    kind,
    ...wordsOf(comparison, pair),
  }));
}

function negations(comparison: Comparison): MaterialChange[] {
  const pairs = negationPairs(comparison).filter(({ i, j }) => i >= 0 || governs(comparison.b, j));
  return pairs.map((pair) => ({ kind: 'negation' as const, ...wordsOf(comparison, pair) }));
}

/** Whether what stands at a place bears on something after it, in its clause, that the statement says, too; "reportedly" and "if" bear on their sentence. */
function governs({ terms, same }: Side, at: number): boolean {
  const here = terms[at];
  if (here === undefined) return false;
  if (here.key === 'reported' || here.key === 'if')
    return sharedIn(terms, same, 0, (term) => term.sentence === here.sentence);
  return sharedIn(terms, same, at + 1, (term) => term.clause === here.clause);
}

function sharedIn(
  terms: readonly Term[],
  same: Int32Array,
  from: number,
  where: (term: Term) => boolean,
): boolean {
  return terms.some((term, at) => at >= from && (same[at] ?? -1) >= 0 && isContent(term) && where(term));
}
