import type { ReactNode } from 'react';
import { readNewsroom } from '@/app/_server/reads';
import { SiteFrame } from '@/components/site/frame';
import type { SitePlace } from '@/components/site/site-header';

/** The frame with the newsroom's name and contact. Not in a layout: a layout cannot know which page it is on. */
export async function ReaderFrame({ here, children }: { here?: SitePlace; children: ReactNode }) {
  const { name, contactEmail } = await readNewsroom();
  return (
    <SiteFrame newsroom={name} contact={contactEmail} here={here}>
      {children}
    </SiteFrame>
  );
}
