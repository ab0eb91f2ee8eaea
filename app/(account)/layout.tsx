import Link from 'next/link';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';

/** Sign-in, setup and the own account: one narrow column. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="border-b border-line bg-raised print:hidden">
        <div className="mx-auto flex max-w-measure items-center px-4">
          <Link href="/" className="py-2 font-serif text-xl font-semibold text-ink no-underline">
            Sourceline
          </Link>
        </div>
      </header>
      <main id="main" className="mx-auto grid max-w-measure gap-8 px-4 py-10">
        {children}
      </main>
    </>
  );
}
