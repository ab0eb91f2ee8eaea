import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { SiteFooter } from './site-footer';
import { SiteHeader, type SitePlace } from './site-header';

type Props = {
  newsroom: string;
  contact: string | null;
  /** Which entry of the navigation this page is. */
  here?: SitePlace | undefined;
  children: ReactNode;
};

/** Header, main content and footer of every page that readers see. */
export function SiteFrame({ newsroom, contact, here, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader here={here} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6 sm:py-12"
      >
        {children}
      </main>
      <SiteFooter newsroom={newsroom} contact={contact} />
    </div>
  );
}
