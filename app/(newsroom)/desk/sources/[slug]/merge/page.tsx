import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { requireActor } from '@/app/_server/session';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { mergePreview } from '@/domain/claims/queries/merge-preview';
import { SLUG_FORM } from '@/domain/shared/slug';
import { sourceForDesk } from '@/domain/sources/queries';
import { Merging } from './merging';

type Props = PageProps<'/desk/sources/[slug]/merge'>;

export const metadata: Metadata = { title: 'Merge sources' };

/** Two sources of the record that are one: what merging them does is said here, and done by one button. */
export default async function MergePage({ params, searchParams }: Props) {
  await requireActor('source.edit');
  const { slug } = await params;
  const source = SLUG_FORM.test(slug) ? await sourceForDesk(slug) : null;
  if (source === null) notFound();
  if (source.mergedInto !== null) redirect(`/desk/sources/${source.mergedInto.slug}`);
  const other = String((await searchParams).with ?? '');
  const preview = other === '' ? null : await mergePreview(slug, other);
  return (
    <div className="grid max-w-measure gap-5">
      <p className="text-sm">
        <Link href={`/desk/sources/${slug}`}>{source.name}</Link>
      </p>
      <PageHeading>Merge with another source</PageHeading>
      <Merging slug={slug} name={source.name} preview={preview} />
      {other !== '' && preview === null ? (
        <Notice tone="danger" title="There is no such source. Search for it again." />
      ) : null}
    </div>
  );
}
