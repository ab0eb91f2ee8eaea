import type { MaterialChange } from './change';
import type { Comparison, Side } from './comparison';
import type { Term } from './term';

/** Of texts of any length, this many negations are compared: the work grows with their square. */
const MOST = 400;

type Negated = { at: number; term: Term; head: string };

/**
 * Negations that one side has and the other has not, and those that have moved to another word: "did not say it was safe" and "said it was
 * not safe".
 */
export function negationChanges({ a, b }: Comparison): MaterialChange[] {
  const [left, right] = [negated(a).slice(0, MOST), negated(b).slice(0, MOST)];
  takeBoth(left, right, (x, y) => x.term.key === y.term.key && x.head === y.head);
  const [headsA, headsB] = [saidOf(a, left), saidOf(b, right)];
  takeBoth(left, right, (x, y) => x.term.key === y.term.key && !headsB.has(x.head) && !headsA.has(y.head));
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, n) => {
    const [x, y] = [left[n], right[n]];
    const moved = x !== undefined && y !== undefined && x.term.text === y.term.text;
    return {
      kind: 'negation' as const,
      before: moved ? phrase(a, x) : (x?.term.text ?? ''),
      after: moved ? phrase(b, y) : (y?.term.text ?? ''),
    };
  });
}

/** The negations of a side, each with the word it goes with. */
export function negated({ terms }: Side): Negated[] {
  return terms.flatMap((term, at) =>
    term.kind === 'negation' ? [{ at, term, head: headOf(terms, at) }] : [],
  );
}

function headOf(terms: readonly Term[], at: number): string {
  for (let next = at + 1; next < terms.length; next++) {
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

function phrase({ terms }: Side, { at, head }: Negated): string {
  const end = terms.findIndex(({ key }, next) => next > at && key === head);
  return terms
    .slice(at, end < 0 ? at + 1 : end + 1)
    .map(({ text }) => text)
    .join(' ');
}
