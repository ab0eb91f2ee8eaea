import type { Metadata } from 'next';
import Form from 'next/form';
import Link from 'next/link';
import { requireActor } from '@/app/_server/session';
import { SourceTable } from '@/components/source/source-table';
import { Button, buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { controlClass } from '@/components/ui/field';
import { PageHeading } from '@/components/ui/page-heading';
import { may } from '@/domain/accounts/permissions';
import { findSources } from '@/domain/sources/queries';
import { sourceList } from '@/domain/sources/queries-desk';
import { NewSourceButton } from './new-source-button';

export const metadata: Metadata = { title: 'Sources' };

export default async function SourcesPage({ searchParams }: PageProps<'/desk/sources'>) {
  const actor = await requireActor('desk.read');
  const { q, after } = await searchParams;
  const words = typeof q === 'string' ? q.trim() : '';
  const found = words === '' ? null : await findSources(words);
  const { rows, next } =
    found === null ? await sourceList(typeof after === 'string' ? after : null) : { rows: found, next: null };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeading>Sources</PageHeading>
        {may(actor.role, 'source.edit') ? <NewSourceButton /> : null}
      </div>
      <Form action="/desk/sources" role="search" className="flex max-w-measure items-end gap-2">
        <label className="grid flex-1 gap-1">
          <span className="font-medium">Search by name or alias</span>
          <input key={words} type="search" name="q" defaultValue={words} className={controlClass} />
        </label>
        <Button type="submit">Search</Button>
      </Form>
      {words === '' ? null : (
        <p role="status">
          {found?.length === 0 ? 'Nothing found' : `Best matches for “${words}”`}.{' '}
          <Link href="/desk/sources">Show all sources</Link>
        </p>
      )}
      {rows.length === 0 && words === '' ? (
        <Empty title="No sources yet">A source is made here, or where a claim names it.</Empty>
      ) : (
        <SourceTable rows={rows} />
      )}
      {next === null ? null : (
        <nav aria-label="Pages of sources">
          <Link href={`/desk/sources?after=${next}`} className={buttonClass()}>
            More sources
          </Link>
        </nav>
      )}
    </div>
  );
}
