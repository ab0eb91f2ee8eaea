'use client';

import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import type { Part } from '@/domain/imports/part';
import { joinsTo, type Run, runsOf } from './edited-parts';
import { PartRow, partId } from './part-row';
import type { PartEditing } from './use-edited-parts';

type Props = {
  parts: readonly Part[];
  lang: string;
  current: number;
  onCurrent: (at: number) => void;
  editing: PartEditing;
};

const ROW = '[data-part]';

/** All parts of what came in, in their order. Arrows go from one to the next; what surrounded the article is folded. */
export function PartList({ parts, lang, current, onCurrent, editing }: Props) {
  const runs = useMemo(() => runsOf(parts), [parts]);
  const rows = (run: Run) =>
    run.parts.map((part, index) => {
      const at = run.from + index;
      const canJoin = part.kept && joinsTo(parts, at) >= 0;
      return <PartRow key={at} {...{ part, at, lang, editing, canJoin }} current={at === current} />;
    });
  const focused = ({ target }: FocusEvent<HTMLElement>) => {
    const at = Number(target.closest<HTMLElement>(ROW)?.dataset.part ?? Number.NaN);
    if (!Number.isNaN(at)) onCurrent(at);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(ROW)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    goTo(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <div
      id="import-parts"
      role="group"
      aria-labelledby="parts-title"
      onFocus={focused}
      onKeyDown={press}
      className="border-t border-line"
    >
      {runs.map((run) =>
        run.folded ? (
          <details key={run.from} className="border-b border-line">
            <summary className="px-2 py-2 text-sm text-soft">{foldWords(run)}</summary>
            <ol aria-label="Left out">{rows(run)}</ol>
          </details>
        ) : (
          <ol key={run.from} aria-label="Parts" start={run.from + 1}>
            {rows(run)}
          </ol>
        ),
      )}
    </div>
  );
}

/** Moves the focus to the next or previous part that is in sight. */
export function goTo(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`#import-parts ${ROW}`)];
  const inSight = rows.filter((row) => row.offsetParent !== null);
  const active = document.activeElement?.closest<HTMLElement>(ROW);
  const from = active ? inSight.indexOf(active) : -1;
  const next = inSight[from < 0 ? 0 : from + step];
  next?.focus();
}

export function focusPart(at: number): void {
  document.getElementById(partId(at))?.focus();
}

function foldWords({ parts }: Run): string {
  const back = parts.filter(({ kept }) => kept).length;
  const some = parts.slice(0, 3).map(({ words }) => (words.length > 24 ? `${words.slice(0, 24)}…` : words));
  return `${parts.length} parts left out: ${some.join(', ')} …${back === 0 ? '' : ` (${back} brought back)`}`;
}
