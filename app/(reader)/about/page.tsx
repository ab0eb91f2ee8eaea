import type { Metadata } from 'next';
import { readNewsroom } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { Method } from '@/components/site/method';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'About',
  description: 'How claims are recorded and checked, what each mark means, and how to ask for a correction.',
  alternates: { canonical: '/about' },
};

export default async function AboutPage() {
  const { name, contactEmail } = await readNewsroom();
  return (
    <ReaderFrame here="about">
      <Method newsroom={name} contact={contactEmail} />
    </ReaderFrame>
  );
}
