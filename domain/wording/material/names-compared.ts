import type { MaterialChange } from './change';
import { alone, type Comparison, type Pair, pairUp, type Side, wordsOf } from './comparison';

/** Words whose absence makes another name: "South Sudan" is no longer form of "Sudan". */
const TELLING = new Set('new north south east west northern southern eastern western upper lower'.split(' '));

/** Names that one side says and the other does not, those that stand opposite together. A longer form of a name is the same name. */
export function nameChanges(comparison: Comparison): MaterialChange[] {
  return namePairs(comparison).map((pair) => ({ kind: 'name' as const, ...wordsOf(comparison, pair) }));
}

export function namePairs(comparison: Comparison): Pair[] {
  const { a, b } = comparison;
  const pairs = pairUp(comparison, alone(a, ['name']), alone(b, ['name']));
  return pairs.filter(({ i, j }) => {
    if (i >= 0 && j >= 0) return true;
    return i >= 0 ? !isLongerForm(a, i) : !isLongerForm(b, j);
  });
}

/** Whether the name that a word stands in goes on, and what it goes on with is said on the other side, too: "Joe Biden" and "Biden". */
function isLongerForm(side: Side, at: number): boolean {
  const { terms, same } = side;
  const run = terms[at]?.run;
  if (TELLING.has(terms[at]?.fold ?? '')) return false;
  for (let next = at + 1; next < terms.length && terms[next]?.run === run; next++) {
    const to = same[next] ?? -1;
    if (terms[next]?.kind === 'name' && to >= 0) return true;
  }
  return false;
}
