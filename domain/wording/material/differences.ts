import { byWeight, type MaterialChange, type MaterialKind } from './change';
import { alone, type Comparison, compare, isContent, pairUp, type Side, wordsOf } from './comparison';
import { nameChanges } from './names-compared';
import { negationChanges } from './negation';
import { numberChanges } from './numbers';
import { oneOrMany } from './one-or-many';
import { oppositeChanges } from './opposition';
import { speakerChanges } from './roles';
import { whoAndWhere } from './swaps';
import type { Term, TermKind } from './term';

/** Less than this share of the shorter wording in both: they do not state the same. */
const LEAST_SHARED = 0.3;

/** All material differences of two wordings, the weightiest first. */
export function differences(a: readonly Term[], b: readonly Term[]): MaterialChange[] {
  const comparison = compare(a, b);
  return byWeight([
    ...numberChanges(comparison),
    ...added(comparison, 'bound'),
    ...added(comparison, 'unit'),
    ...measureChanges(comparison),
    ...added(comparison, 'date'),
    ...nameChanges(comparison),
    ...whoAndWhere(comparison),
    ...speakerChanges(comparison),
    ...negationChanges(comparison),
    ...added(comparison, 'quantifier'),
    ...oneOrMany(comparison),
    ...oppositeChanges(comparison),
    ...added(comparison, 'modality'),
    ...tooLittle(comparison, a, b),
  ]);
}

/** What one side says of a kind and the other does not. */
function added(comparison: Comparison, kind: MaterialKind & TermKind): MaterialChange[] {
  return pairUp(comparison, alone(comparison.a, [kind]), alone(comparison.b, [kind]))
    .filter((pair) => kind !== 'date' || !isPartOfDay(comparison, pair.i, pair.j))
    .map((pair) => ({ kind, ...wordsOf(comparison, pair) }));
}

/** A morning or an evening alone comes and goes; against another it counts. */
function isPartOfDay({ a, b }: Comparison, i: number, j: number): boolean {
  const only = i < 0 ? b.terms[j] : j < 0 ? a.terms[i] : undefined;
  return only?.date !== undefined && Object.keys(only.date).every((key) => key === 'part');
}

/** A measure counts where it stands against another or where people are counted. */
function measureChanges(comparison: Comparison): MaterialChange[] {
  const { a, b } = comparison;
  const counted = [a, b].every(({ terms }) => terms.some(({ kind }) => kind === 'number'));
  return pairUp(comparison, alone(a, ['measure']), alone(b, ['measure']))
    .filter(({ i, j }) => counted || (i >= 0 && j >= 0))
    .map((pair) => ({ kind: 'measure' as const, ...wordsOf(comparison, pair) }));
}

/** Two wordings that share too little to state the same. */
export function tooLittle(comparison: Comparison, a: readonly Term[], b: readonly Term[]): MaterialChange[] {
  if (shareOf(comparison) >= LEAST_SHARED) return [];
  return [{ kind: 'words', before: textOf(a), after: textOf(b) }];
}

/** The share of the shorter side's content that both have; 1 where one has none. */
function shareOf({ a, b }: Comparison): number {
  const content = ({ terms }: Side) => terms.filter(isContent).length;
  const shared = a.terms.filter((term, at) => isContent(term) && (a.same[at] ?? -1) >= 0).length;
  const shorter = Math.min(content(a), content(b));
  return shorter === 0 ? 1 : shared / shorter;
}

function textOf(terms: readonly Term[]): string {
  return terms.map(({ text }) => text).join(' ');
}
