import Link from 'next/link';
import { PageHeading } from '@/components/ui/page-heading';

/** 403: signed in, but not for this. */
export default function Forbidden() {
  return (
    <main id="main" className="mx-auto grid max-w-measure gap-4 px-4 py-16">
      <PageHeading>This page is not open to you</PageHeading>
      <p>
        Your role does not include it. An admin of your newsroom can change that.{' '}
        <Link href="/desk">Go to the desk</Link>
      </p>
    </main>
  );
}
