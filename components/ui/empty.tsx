import type { ReactNode } from 'react';

/** What stands where a list has nothing: why, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-edge px-6 py-10 text-center">
      <p className="font-serif text-xl">{title}</p>
      {children ? <div className="mt-2 text-soft">{children}</div> : null}
    </div>
  );
}
