import type { Quantity } from '../numbers/quantity';
import type { MaterialChange } from './change';
import { alone, type Comparison, pairUp, type Side, wordsOf } from './comparison';
import { isMisspelt } from './misspelt';
import type { Term } from './term';

/** Numbers that differ, then what differs about those that are the same: bound, unit, what they are part of, what they count. */
export function numberChanges(comparison: Comparison): MaterialChange[] {
  const { a, b } = comparison;
  const pairs = pairUp(comparison, alone(a, ['number']), alone(b, ['number']));
  const changes: MaterialChange[] = pairs.flatMap((pair) => {
    const only = pair.i < 0 ? b.terms[pair.j] : pair.j < 0 ? a.terms[pair.i] : undefined;
    return only !== undefined && isArticle(only)
      ? []
      : [{ kind: 'number' as const, ...wordsOf(comparison, pair) }];
  });
  a.terms.forEach((term, i) => {
    const j = a.same[i] ?? -1;
    const other = b.terms[j];
    if (term.kind === 'number' && other !== undefined)
      changes.push(...aboutOne(term, other), ...countedChange(comparison, i, j));
  });
  return changes;
}

/** "One man" is "a man". */
function isArticle({ quantity, text }: Term): boolean {
  return /^one$/i.test(text) && (quantity?.unit ?? null) === null;
}

/** What differs about a number that both say. */
export function aboutOne(
  { quantity: x, text: before }: Term,
  { quantity: y, text: after }: Term,
): MaterialChange[] {
  if (x === undefined || y === undefined || x.role !== y.role) return [];
  const changes: MaterialChange[] = [];
  if (x.low !== y.low || x.high !== y.high || x.bound !== y.bound)
    changes.push({ kind: 'bound', before: boundWords(x, before), after: boundWords(y, after) });
  if (x.unit !== y.unit) changes.push({ kind: 'unit', before, after });
  if (x.change !== y.change && x.change !== null && y.change !== null)
    changes.push({ kind: 'number', before: `${x.change} ${before}`, after: `${y.change} ${after}` });
  return changes;
}

const IN_WORDS: Record<Quantity['bound'], string> = {
  exactly: '',
  at_least: 'at least',
  more_than: 'more than',
  up_to: 'up to',
  fewer_than: 'fewer than',
  between: 'between',
  about: 'about',
  vague: '',
};

function boundWords({ bound, low, high }: Quantity, text: string): string {
  if (bound === 'between') return `between ${low} and ${high}`;
  return bound === 'vague' ? text : IN_WORDS[bound];
}

/** Who or what a number counts, and what became of them, where the two sides say different things of it. */
function countedChange({ a, b }: Comparison, i: number, j: number): MaterialChange[] {
  const [x, y] = [measureOf(a, i), measureOf(b, j)];
  const [one, other] = [a.terms[x], b.terms[y]];
  if (one !== undefined && other !== undefined && one.key !== other.key && (a.same[x] ?? -1) >= 0) {
    const [before, after] = [`${a.terms[i]?.text} ${one.text}`, `${b.terms[j]?.text} ${other.text}`];
    return [{ kind: 'measure', before, after }];
  }
  const [left, right] = [countedOf(a, i), countedOf(b, j)];
  if (left.some(({ key }) => right.some((there) => there.key === key))) return [];
  const [last, lastThere] = [left.at(-1), right.at(-1)];
  if (last === undefined || lastThere === undefined || anybody(last, lastThere)) return [];
  if (isMisspelt(last.text.toLowerCase(), lastThere.text.toLowerCase())) return [];
  return [{ kind: 'measure', before: last.text, after: lastThere.text }];
}

/** Where the measure nearest after a number stands, or before it, within its clause and this side of the next number; -1 where none does. */
function measureOf({ terms }: Side, at: number): number {
  const after = nearest(terms, at, 1);
  return after >= 0 ? after : nearest(terms, at, -1);
}

function nearest(terms: readonly Term[], at: number, step: 1 | -1): number {
  for (let near = at + step; near >= 0 && near < terms.length; near += step) {
    const term = terms[near];
    if (term === undefined || term.clause !== terms[at]?.clause || term.kind === 'number') return -1;
    if (term.kind === 'measure') return near;
  }
  return -1;
}

/** The words right after a number: "12 young soldiers". */
function countedOf({ terms }: Side, at: number): Term[] {
  const counted: Term[] = [];
  for (let next = at + 1; next < terms.length && counted.length < 3; next++) {
    const term = terms[next];
    if (term === undefined || term.kind !== 'word' || term.clause !== terms[at]?.clause) break;
    counted.push(term);
  }
  return counted;
}

const ANYBODY = new Set(['people', 'victim', 'resident', 'other', 'local', 'passeng', 'case', 'figure']);
/** Those of whom it matters that they are meant and not people at large. */
const SOME = new Set(['child', 'soldier', 'civilian', 'militant', 'fighter', 'rebel', 'policeman', 'police']);

function anybody(one: Term, other: Term): boolean {
  const special = (term: Term) => SOME.has(term.key) || (term.sides ?? []).length > 0;
  if (ANYBODY.has(one.key)) return !special(other);
  if (ANYBODY.has(other.key)) return !special(one);
  return false;
}
