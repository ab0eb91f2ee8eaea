import type { Metadata } from 'next';
import { NothingHere } from '@/components/search/nothing-here';
import { SiteFrame } from '@/components/site/frame';

export const metadata: Metadata = { title: 'Not found' };

/** Rendered when the app is built, where there is no database: so without the newsroom's particulars. */
export default function NotFound() {
  return (
    <SiteFrame newsroom="Sourceline" contact={null}>
      <NothingHere />
    </SiteFrame>
  );
}
