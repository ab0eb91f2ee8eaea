import type { MaterialChange } from './change';
import type { Comparison, Pair, Side } from './comparison';
import type { Term } from './term';

/** Of texts of any length, this many negations are compared: the work grows with their square. */
const MOST = 400;

/** A word further off than this is not what a negation goes with. */
const FAR = 12;

type Negated = { at: number; term: Term; head: string };

/**
 * Negations that one side has and the other has not, and those that have moved to another word: "did not say it was safe" and "said it was
 * not safe".
 */
export function negationChanges(comparison: Comparison): MaterialChange[] {
  const { a, b } = comparison;
  return negationPairs(comparison).map((pair) => {
    const [x, y] = [a.terms[pair.i], b.terms[pair.j]];
    const moved = x !== undefined && y !== undefined && x.text === y.text;
    const before = moved ? phrase(a, pair.i) : (x?.text ?? '');
    return { kind: 'negation' as const, before, after: moved ? phrase(b, pair.j) : (y?.text ?? '') };
  });
}

/** Negations of one side that the other has not, or has of another word; -1 where none stands opposite. */
export function negationPairs({ a, b }: Comparison): Pair[] {
  const [left, right] = [negated(a).slice(0, MOST), negated(b).slice(0, MOST)];
  const [saidA, saidB] = [saidOf(a, left), saidOf(b, right)];
  takeBoth(left, right, (x, y) => x.term.key === y.term.key && x.head === y.head);
  takeBoth(
    left,
    right,
    (x, y) =>
      x.term.key === y.term.key && (ofNone(x) || ofNone(y) || (!saidB.has(x.head) && !saidA.has(y.head))),
  );
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, n) => ({ i: left[n]?.at ?? -1, j: right[n]?.at ?? -1 }));
}

/** The negations of a side, each with the word it goes with. */
function negated({ terms }: Side): Negated[] {
  return terms.flatMap((term, at) =>
    term.kind === 'negation' ? [{ at, term, head: headOf(terms, at) }] : [],
  );
}

/** "None of the men", "no men": what is denied is that there is any, wherever it stands. */
function ofNone({ term }: Negated): boolean {
  return /^(?:no|none|nobody|no one|nothing)$/i.test(term.text);
}

function headOf(terms: readonly Term[], at: number): string {
  for (let next = at + 1; next <= at + FAR; next++) {
    const term = terms[next];
    if (term === undefined || term.sentence !== terms[at]?.sentence) break;
    if ((term.kind === 'word' && term.key !== 'people') || term.kind === 'measure' || term.kind === 'number')
      return term.key;
  }
  return '';
}

/** What a side says without negating it. */
function saidOf({ terms }: Side, negations: readonly Negated[]): ReadonlySet<string> {
  const heads = new Set(negations.map(({ head }) => head));
  return new Set(terms.flatMap(({ key, kind }) => (kind === 'function' || heads.has(key) ? [] : [key])));
}

/** Takes out of both lists what belongs together. */
function takeBoth(left: Negated[], right: Negated[], together: (x: Negated, y: Negated) => boolean): void {
  for (let n = left.length - 1; n >= 0; n--) {
    const x = left[n];
    const m = x === undefined ? -1 : right.findIndex((y) => together(x, y));
    if (m < 0) continue;
    left.splice(n, 1);
    right.splice(m, 1);
  }
}

function phrase({ terms }: Side, at: number): string {
  const head = headOf(terms, at);
  const end = terms.findIndex(({ key }, next) => next > at && key === head);
  const words = terms.slice(at, end < 0 ? at + 1 : end + 1);
  return words.map(({ text }) => text).join(' ');
}
