import type { ReactNode } from 'react';

/** The one h1 of a page of the desk, or of an account. */
export function PageHeading({ children }: { children: ReactNode }) {
  return <h1 className="font-serif text-3xl leading-tight font-semibold">{children}</h1>;
}
