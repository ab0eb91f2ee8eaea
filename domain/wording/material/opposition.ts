import type { MaterialChange } from './change';
import { type Comparison, type Side, wordsOf } from './comparison';

/** Words of one side whose opposite the other side says: rose and fell, before and after, he and she. */
export function oppositeChanges(comparison: Comparison): MaterialChange[] {
  const { a, b } = comparison;
  const [left, right] = [sided(a), sided(b)];
  const taken = new Set<number>();
  return left.flatMap((i) => {
    const j = right.find((to) => !taken.has(to) && opposed(comparison, i, to));
    if (j === undefined) return [];
    taken.add(j);
    return [{ kind: 'direction' as const, ...wordsOf(comparison, { i, j }) }];
  });
}

function sided({ terms, same }: Side): number[] {
  return terms
    .flatMap((term, at) => (term.sides !== undefined && (same[at] ?? -1) < 0 ? [at] : []))
    .slice(0, 300);
}

/** Words that only join must stand opposite; others may stand anywhere. */
function opposed({ a, b }: Comparison, i: number, j: number): boolean {
  const [x, y] = [a.terms[i], b.terms[j]];
  const joining = x?.kind === 'function' || y?.kind === 'function';
  if (joining && (a.slot[i] !== b.slot[j] || !beforeTheSame(a, i, j))) return false;
  return (x?.sides ?? []).some(({ axis, side }) =>
    (y?.sides ?? []).some((other) => other.axis === axis && other.side !== side),
  );
}

/** Whether what comes next on one side is what comes next on the other: "to Paris" and "from Paris". */
function beforeTheSame({ terms, same }: Side, i: number, j: number): boolean {
  let next = i + 1;
  while (terms[next]?.kind === 'function') next++;
  if (terms[next]?.clause !== terms[i]?.clause) return true;
  const to = same[next] ?? -1;
  return to > j && to - j === next - i;
}
