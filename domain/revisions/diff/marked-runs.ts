import { type Mark, type Segment, splitBlocks } from '@/domain/anchoring/spans/segments';
import type { Span } from '@/domain/anchoring/spans/span';
import type { DiffRow, Run } from './row';

/**
 * A run, or the part of one, whose words are all under the same claims. `claims` has the numbers on either side,
 * outermost first; a side on which the words do not stand has none.
 */
export type MarkedRun = Run & { claims: { before: number[]; after: number[] } };

/**
 * Splits the runs of a diff where a claim begins or ends, on either side: one list per row. `before` and `after` are the
 * places of claims in the two texts. Linear after the splitter's sort.
 */
export function markedRuns(
  rows: readonly DiffRow[],
  before: readonly Mark[],
  after: readonly Mark[],
): MarkedRun[][] {
  const old = segmentsByRun(rows, before, 'before');
  const fresh = segmentsByRun(rows, after, 'after');
  return rows.map(({ runs }) =>
    runs.flatMap((run) => splitRun(run, old.get(run) ?? [], fresh.get(run) ?? [])),
  );
}

type Side = 'before' | 'after';

/** The splitter wants its ranges in order, and moved rows are not. */
function segmentsByRun(rows: readonly DiffRow[], marks: readonly Mark[], side: Side): Map<Run, Segment[]> {
  const placed: { run: Run; span: Span }[] = [];
  for (const run of rows.flatMap(({ runs }) => runs)) {
    const span = run[side];
    if (span !== null) placed.push({ run, span });
  }
  placed.sort((a, b) => a.span.start - b.span.start);
  const split = splitBlocks(
    placed.map(({ span }) => span),
    marks,
  );
  return new Map(placed.map(({ run }, index) => [run, split[index] ?? []]));
}

function splitRun(run: Run, old: readonly Segment[], fresh: readonly Segment[]): MarkedRun[] {
  if (run.kind === 'removed')
    return old.map(({ start, end, ids }) => ({
      ...run,
      before: { start, end },
      claims: { before: ids, after: [] },
    }));
  if (run.kind === 'added')
    return fresh.map(({ start, end, ids }) => ({
      ...run,
      after: { start, end },
      claims: { before: [], after: ids },
    }));
  return splitKept(run.before.start, run.after.start, old, fresh);
}

/** Walks both sides of kept words at once; a place counts from the beginning of the run. */
function splitKept(
  oldStart: number,
  newStart: number,
  old: readonly Segment[],
  fresh: readonly Segment[],
): MarkedRun[] {
  const parts: MarkedRun[] = [];
  let at = 0;
  for (let i = 0, j = 0; ; ) {
    const [was, is] = [old[i], fresh[j]];
    if (was === undefined || is === undefined) return parts;
    const [oldEnd, newEnd] = [was.end - oldStart, is.end - newStart];
    const to = Math.min(oldEnd, newEnd);
    parts.push({
      kind: 'kept',
      before: { start: oldStart + at, end: oldStart + to },
      after: { start: newStart + at, end: newStart + to },
      claims: { before: was.ids, after: is.ids },
    });
    at = to;
    if (oldEnd === to) i++;
    if (newEnd === to) j++;
  }
}
