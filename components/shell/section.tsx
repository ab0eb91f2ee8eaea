import type { ReactNode } from 'react';

type Props = { id: string; title: string; count?: number; aside?: ReactNode; children: ReactNode };

/** A part of the workbench that the in-page navigation leads to. The heading can take the focus after a save. */
export function Section({ id, title, count, aside, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid gap-3 border-t border-line pt-4 pb-6">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={`${id}-title`} tabIndex={-1} className="text-lg font-semibold">
          {title} {count === undefined ? null : <span className="ml-2 font-normal text-soft">{count}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Moves the focus to a section's heading: where one is after its form has closed. */
export function focusSection(id: string): void {
  document.getElementById(`${id}-title`)?.focus();
}
