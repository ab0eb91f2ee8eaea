import type { DiffRow } from '@/domain/revisions/diff/row';

/** Unchanged rows that stay in sight before and after a change. */
const CONTEXT = 1;
/** Fewer than this are not worth a fold. */
const FEWEST = 3;

/** Rows that follow each other, and whether they are folded away: `first` is the index of the first of them. */
export type Stretch = { folded: boolean; first: number; rows: readonly DiffRow[] };

/** Long unchanged stretches are folded, so that what changed stands near each other. */
export function foldUnchanged(rows: readonly DiffRow[]): Stretch[] {
  const folded = rows.map(() => false);
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (rows[to]?.kind === 'unchanged') to++;
    const first = from === 0 ? 0 : from + CONTEXT;
    const end = to === rows.length ? to : to - CONTEXT;
    if (end - first >= FEWEST) folded.fill(true, first, end);
    from = to + 1;
  }
  return stretchesOf(rows, folded);
}

function stretchesOf(rows: readonly DiffRow[], folded: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0, at = 0; at < rows.length; first = at) {
    while (at < rows.length && folded[at] === folded[first]) at++;
    stretches.push({ folded: folded[first] === true, first, rows: rows.slice(first, at) });
  }
  return stretches;
}
