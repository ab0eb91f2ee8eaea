import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '@/app/_server/session';
import { MergedSources } from '@/components/source/merged-sources';
import { SourceForm } from '@/components/source/source-form';
import { SourceIdentity } from '@/components/source/source-identity';
import { SourceTable } from '@/components/source/source-table';
import { PageHeading } from '@/components/ui/page-heading';
import { may } from '@/domain/accounts/permissions';
import { SLUG_FORM } from '@/domain/shared/slug';
import { sourceForDesk } from '@/domain/sources/queries';
import { editSource, partSources, revealIdentity } from '../actions';

type Props = PageProps<'/desk/sources/[slug]'>;

const read = cache(async (slug: string) => (SLUG_FORM.test(slug) ? await sourceForDesk(slug) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor('desk.read');
  const source = await read((await params).slug);
  return { title: source?.name ?? 'Source not found' };
}

export default async function SourcePage({ params }: Props) {
  const actor = await requireActor('desk.read');
  const source = await read((await params).slug);
  if (source === null) notFound();
  if (source.mergedInto !== null) redirect(`/desk/sources/${source.mergedInto.slug}`);
  const editing = may(actor.role, 'source.edit');
  return (
    <div className="grid gap-5">
      <p className="text-sm">
        <Link href="/desk/sources">All sources</Link>
      </p>
      <PageHeading>{source.name}</PageHeading>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <Link href={`/desk/queue?status=all&source=${source.slug}`}>
          {source.claims} {source.claims === 1 ? 'claim' : 'claims'} on the desk
        </Link>
        {source.claims > 0 ? <Link href={`/sources/${source.slug}`}>Reader page</Link> : null}
        {editing && source.kind !== 'unnamed' && source.kind !== 'own_voice' ? (
          <Link href={`/desk/sources/${source.slug}/merge`}>Merge with another source</Link>
        ) : null}
      </p>
      {source.hasIdentity && may(actor.role, 'source.identity') ? (
        <div>
          <SourceIdentity slug={source.slug} reveal={revealIdentity} />
        </div>
      ) : null}
      {editing ? (
        <SourceForm key={source.slug} source={source} save={editSource} />
      ) : (
        <>
          <SourceTable rows={[source]} />
          {source.description ? <p className="max-w-measure">{source.description}</p> : null}
          {source.justification ? <p className="max-w-measure">Not named: {source.justification}</p> : null}
        </>
      )}
      <MergedSources source={source} part={editing ? partSources : null} />
    </div>
  );
}
