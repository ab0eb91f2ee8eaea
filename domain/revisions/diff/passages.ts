import { beginningOf, endOf, endsOf } from './excerpt';
import type { DiffRow, Run, Wording } from './row';

/** Unchanged words that stay in sight on each side of a change, in UTF-16 units: a line or so. */
const CONTEXT = 100;
/** Of a paragraph that came or went as a whole: enough to know it by, and all of most. */
const LONGEST = 700;
/** Passages of one change; whoever wants all of a rewritten article reads the whole diff. */
const MOST = 12;

/** A changed row, cut down to what changed in it. */
export type Passage = Pick<DiffRow, 'kind' | 'before' | 'after' | 'movedFrom'> & {
  /** Unchanged rows between it and the passage before. */
  skipped: number;
  /** The words that stayed (cut: with an ellipsis), went or came, in reading order. */
  words: { kind: Run['kind']; words: string }[];
};

/** What changed, without what did not. `left`: changed rows beyond the passages; `after`: unchanged ones at the end. */
export type Passages = { passages: Passage[]; left: number; after: number };

/** The changed passages of a diff with a little of what stands around them, in reading order: at most a dozen. */
export function changedPassages(before: Wording, after: Wording, rows: readonly DiffRow[]): Passages {
  const passages: Passage[] = [];
  let [skipped, left] = [0, 0];
  for (const row of rows) {
    if (row.kind === 'unchanged') skipped++;
    else if (passages.length === MOST) left++;
    else {
      const { kind, movedFrom } = row;
      passages.push({
        kind,
        movedFrom,
        before: row.before,
        after: row.after,
        skipped,
        words: wordsOf(row, before.text, after.text),
      });
      skipped = 0;
    }
  }
  return { passages, left, after: left > 0 ? 0 : skipped };
}

function wordsOf({ runs }: DiffRow, before: string, after: string): Passage['words'] {
  return runs.map((run, index) => {
    const words =
      run.after === null
        ? before.slice(run.before.start, run.before.end)
        : after.slice(run.after.start, run.after.end);
    if (run.kind !== 'kept') return { kind: run.kind, words: beginningOf(words, LONGEST) };
    return { kind: run.kind, words: contextOf(words, index > 0, index < runs.length - 1) };
  });
}

/** Words that stayed: what is next to a change, `before` them or behind; with none on either side, how they begin. */
function contextOf(words: string, before: boolean, behind: boolean): string {
  if (before && behind) return endsOf(words, CONTEXT);
  return behind ? endOf(words, CONTEXT) : beginningOf(words, CONTEXT);
}
