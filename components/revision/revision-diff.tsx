import '@/components/article/marks.css';
import './diff.css';
import type { Mark } from '@/domain/anchoring/spans/segments';
import type { Block } from '@/domain/articles/block';
import { diffWords } from '@/domain/revisions/diff/diff';
import { type MarkedRun, markedRuns } from '@/domain/revisions/diff/marked-runs';
import type { DiffRow } from '@/domain/revisions/diff/row';
import { summaryInWords, summaryOf } from '@/domain/revisions/diff/summary';
import { DiffRowView } from './diff-row';
import { foldUnchanged, type Stretch } from './folds';
import type { DiffClaims, Shared } from './shared';

/** One of two revisions: what to call it (“Revision 2”), its text, and where claims stand in it, by number. */
export type DiffSide = { label: string; text: string; blocks: readonly Block[]; marks: readonly Mark[] };

type Props = {
  before: DiffSide;
  after: DiffSide;
  claims: DiffClaims;
  language?: string;
  /** Where more than one stands on a page, each has a name of its own. */
  name?: string;
};

/**
 * What changed between two revisions, in one text or side by side; the choice is a pair of radio buttons, so that it needs
 * no script. On narrow screens and on paper there is one text.
 */
export function RevisionDiff({ before, after, claims, language = 'en', name = 'diff' }: Props) {
  const rows = diffWords(before, after);
  const runs = markedRuns(rows, before.marks, after.marks);
  const shared = {
    texts: { before: before.text, after: after.text },
    claims,
    language,
  };
  return (
    <div className="diff">
      <p className="text-sm text-soft">{summaryInWords(summaryOf(before, after, rows))}.</p>
      <ViewChoice name={name} />
      <div className="diff-heads" aria-hidden="true">
        <p>{before.label}</p>
        <p>{after.label}</p>
      </div>
      <div className="diff-rows">
        {foldUnchanged(rows).map((stretch) => (
          <StretchView
            key={stretch.first}
            stretch={stretch}
            runs={runs}
            labels={[before.label, after.label]}
            {...shared}
          />
        ))}
      </div>
    </div>
  );
}

function ViewChoice({ name }: { name: string }) {
  return (
    <fieldset className="diff-choice">
      <legend className="sr-only">How the changes are shown</legend>
      <label>
        <input type="radio" name={name} value="inline" defaultChecked /> In one text
      </label>
      <label>
        <input type="radio" name={name} value="side" /> Side by side
      </label>
    </fieldset>
  );
}

function StretchView({
  stretch: { folded, first, rows },
  runs,
  ...shared
}: Shared & { stretch: Stretch; runs: readonly MarkedRun[][] }) {
  const shown = rows.map((row, index) => (
    <DiffRowView key={keyOf(row)} row={row} runs={runs[first + index] ?? []} single={folded} {...shared} />
  ));
  if (!folded) return shown;
  return (
    <details className="diff-fold">
      <summary>{rows.length} unchanged paragraphs</summary>
      {shown}
    </details>
  );
}

function keyOf({ before, after }: DiffRow): string {
  return `${before[0]?.start ?? ''}-${after[0]?.start ?? ''}`;
}
