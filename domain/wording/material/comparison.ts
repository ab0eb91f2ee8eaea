import { align } from './align';
import { sameDate } from './calendar';
import type { Term, TermKind } from './term';

/** Two wordings side by side: which term is which, in its place or moved. */
export type Comparison = { a: Side; b: Side };

export type Side = {
  terms: readonly Term[];
  /** The other side's term that says the same; -1 where none does. */
  same: Int32Array;
  /** Whether that one stands elsewhere in the order. */
  moved: readonly boolean[];
  /** How many words that stand in place come before: terms with the same number stand opposite each other. */
  slot: Int32Array;
};

/** A pair of terms that say different things: -1 where nothing stands. */
export type Pair = { i: number; j: number };

export function compare(a: readonly Term[], b: readonly Term[]): Comparison {
  const { ofA, ofB } = align(a, b);
  const slots = { a: slotsOf(a, ofA), b: slotsOf(b, ofB) };
  const before = { a: Int32Array.from(ofA), b: Int32Array.from(ofB) };
  matchMoved(a, b, ofA, ofB);
  matchNames(a, b, ofA, ofB);
  matchDates(a, b, ofA, ofB);
  const moved = (same: Int32Array, inPlace: Int32Array) =>
    Array.from(same, (to, at) => to >= 0 && inPlace[at] === -1);
  return {
    a: { terms: a, same: ofA, moved: moved(ofA, before.a), slot: slots.a },
    b: { terms: b, same: ofB, moved: moved(ofB, before.b), slot: slots.b },
  };
}

function slotsOf(terms: readonly Term[], same: Int32Array): Int32Array {
  let slot = 0;
  return Int32Array.from(terms, (term, at) => {
    const inPlace = (same[at] ?? -1) >= 0 && term.kind !== 'function';
    return inPlace ? slot++ : slot;
  });
}

/** What stands elsewhere is still said; words that only join are not looked for. */
function matchMoved(a: readonly Term[], b: readonly Term[], ofA: Int32Array, ofB: Int32Array): void {
  const free = new Map<string, number[]>();
  b.forEach(({ key, kind }, j) => {
    if (ofB[j] !== -1 || kind === 'function') return;
    const places = free.get(key);
    if (places === undefined) free.set(key, [j]);
    else places.push(j);
  });
  for (const places of free.values()) places.reverse();
  a.forEach(({ key, kind }, i) => {
    if (ofA[i] !== -1 || kind === 'function') return;
    const j = free.get(key)?.pop();
    if (j === undefined) return;
    ofA[i] = j;
    ofB[j] = i;
  });
}

/** A name of one side that the other writes as a word, where its capitals tell nothing. */
function matchNames(a: readonly Term[], b: readonly Term[], ofA: Int32Array, ofB: Int32Array): void {
  const free = new Map(b.flatMap(({ fold }, j) => (ofB[j] === -1 ? [[fold, j] as const] : [])));
  a.forEach(({ fold, kind }, i) => {
    const j = free.get(fold);
    if (ofA[i] !== -1 || j === undefined || ofB[j] !== -1 || (kind === 'name') === (b[j]?.kind === 'name'))
      return;
    ofA[i] = j;
    ofB[j] = i;
  });
}

/** Dates that can be one although one of them says more. */
function matchDates(a: readonly Term[], b: readonly Term[], ofA: Int32Array, ofB: Int32Array): void {
  const free = b
    .flatMap(({ date }, j) => (date !== undefined && ofB[j] === -1 ? [{ date, j }] : []))
    .slice(0, 200);
  a.forEach(({ date }, i) => {
    if (date === undefined || ofA[i] !== -1) return;
    const at = free.findIndex((other) => sameDate(date, other.date));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found === undefined) return;
    ofA[i] = found.j;
    ofB[found.j] = i;
  });
}

/** The terms of some kinds that the other side does not say. */
export function alone({ terms, same }: Side, kinds: readonly TermKind[]): number[] {
  return terms.flatMap((term, at) => ((same[at] ?? -1) < 0 && kinds.includes(term.kind) ? [at] : []));
}

/** Puts what stands opposite together, then the rest in order; what is left over stands alone. */
export function pairUp({ a, b }: Comparison, left: readonly number[], right: readonly number[]): Pair[] {
  const bySlot = new Map<number, number[]>();
  for (const j of right) {
    const slot = b.slot[j] ?? 0;
    const there = bySlot.get(slot);
    if (there === undefined) bySlot.set(slot, [j]);
    else there.push(j);
  }
  const partner = new Map<number, number>();
  for (const i of left) {
    const j = bySlot.get(a.slot[i] ?? 0)?.shift();
    if (j !== undefined) partner.set(i, j);
  }
  const taken = new Set(partner.values());
  const rest = right.filter((j) => !taken.has(j)).reverse();
  const pairs = left.map((i) => ({ i, j: partner.get(i) ?? rest.pop() ?? -1 }));
  return [...pairs, ...rest.reverse().map((j) => ({ i: -1, j }))];
}

/** The words of a pair, '' where nothing stands. */
export function wordsOf({ a, b }: Comparison, { i, j }: Pair): { before: string; after: string } {
  return { before: a.terms[i]?.text ?? '', after: b.terms[j]?.text ?? '' };
}

const CONTENT: ReadonlySet<TermKind> = new Set(['word', 'measure', 'name', 'number', 'date', 'other']);

/** Whether a term says something by itself. */
export function isContent({ kind }: Term): boolean {
  return CONTENT.has(kind);
}
