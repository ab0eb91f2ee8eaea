import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { readMergedSource, readSource } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { SourceProfile } from '@/components/source/source-profile';

const NOT_FOUND: Metadata = { title: 'Not found' };

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readSource((await params).slug);
  if (source === null) return NOT_FOUND;
  const { slug, name, role, description } = source;
  return {
    title: name,
    description:
      description ?? `${[name, role].filter(Boolean).join(', ')}: every claim asserted, denied or passed on.`,
    alternates: { canonical: `/sources/${slug}` },
  };
}

export default async function SourceRoute({ params }: Props) {
  const { slug } = await params;
  const source = await readSource(slug);
  if (source === null) {
    const now = await readMergedSource(slug);
    if (now === null) notFound();
    redirect(`/sources/${now}`);
  }
  return (
    <ReaderFrame>
      <SourceProfile source={source} />
    </ReaderFrame>
  );
}
