import type { ReactNode } from 'react';

/** The one h1 of a page, with a short line over it that says what the page is about. */
export function PageTitle({ over, children }: { over?: ReactNode; children: ReactNode }) {
  return (
    <div className="max-w-3xl">
      {over === undefined ? null : <p className="mb-1 text-sm font-medium text-soft">{over}</p>}
      <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl">{children}</h1>
    </div>
  );
}

/** A part of a page with its heading. */
export function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 border-b border-line pb-1 font-serif text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
