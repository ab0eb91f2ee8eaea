import type { MarkedRun } from '@/domain/revisions/diff/marked-runs';

/** How a row is read: everything in one line of text, or one side of it. */
export type View = 'inline' | 'before' | 'after';

/** Words that stayed, went or came, the claims on them (outermost first) and those that end with them. */
export type Piece = { kind: MarkedRun['kind']; words: string; claims: number[]; ending: number[] };

export type Texts = { before: string; after: string };

/** The words of a row as a view shows them. A claim ends where neither side goes on with it. */
export function piecesOf(runs: readonly MarkedRun[], texts: Texts, view: View): Piece[] {
  const shown = runs.filter(({ before, after }) => view === 'inline' || (view === 'before' ? before : after));
  const pieces: Piece[] = [];
  let next: MarkedRun['claims'] = { before: [], after: [] };
  for (const run of [...shown].reverse()) {
    const claims = claimsOf(run.claims, view);
    const goOn = new Set(claimsOf(next, view));
    pieces.push({
      kind: run.kind,
      words: wordsOf(run, texts),
      claims,
      ending: claims.filter((claim) => !goOn.has(claim)).reverse(),
    });
    next = {
      before: run.before === null ? next.before : run.claims.before,
      after: run.after === null ? next.after : run.claims.after,
    };
  }
  return pieces.reverse();
}

function claimsOf({ before, after }: MarkedRun['claims'], view: View): number[] {
  if (view === 'before') return before;
  return view === 'after' ? after : [...new Set([...after, ...before])];
}

function wordsOf(run: MarkedRun, { before, after }: Texts): string {
  return run.after === null
    ? before.slice(run.before.start, run.before.end)
    : after.slice(run.after.start, run.after.end);
}
