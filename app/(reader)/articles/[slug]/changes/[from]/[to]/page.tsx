import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRevisionDiff } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { ShownDiff } from '@/components/revision/shown-diff';

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string; from: string; to: string }> };

async function read({ params }: Props) {
  const { slug, from, to } = await params;
  return readRevisionDiff(slug, from, to);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const diff = await read(props);
  if (diff === null) return { title: 'Not found' };
  const { slug, headline, from, to } = diff;
  return {
    title: `What changed: ${headline}`,
    description: `What changed in “${headline}” between revisions ${from.number} and ${to.number}.`,
    alternates: { canonical: `/articles/${slug}/changes/${from.number}/${to.number}` },
  };
}

export default async function RevisionDiffRoute(props: Props) {
  const diff = await read(props);
  if (diff === null) notFound();
  return (
    <ReaderFrame>
      <ShownDiff diff={diff} />
    </ReaderFrame>
  );
}
