import Link from 'next/link';
import { SOURCE_KINDS } from '@/domain/sources/source';
import type { SourceRow } from '@/domain/sources/source-list';

/** Sources of the newsroom, one a line. */
export function SourceTable({
  rows,
}: {
  rows: readonly (Omit<SourceRow, 'claims'> & { claims?: number })[];
}) {
  return (
    <ul aria-label="Sources" className="divide-y divide-line border-y border-line">
      {rows.map(({ id, slug, name, kind, role, affiliation, aliases, claims }) => (
        <li key={id} className="grid gap-x-6 px-2 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6rem]">
          <div>
            <Link href={`/desk/sources/${slug}`} prefetch={false} className="font-serif text-lg text-ink">
              {name}
            </Link>
            {aliases.length > 0 ? <p className="text-sm text-soft">Also {aliases.join(', ')}</p> : null}
          </div>
          <p className="text-sm text-soft">
            {[SOURCE_KINDS[kind], role, affiliation].filter(Boolean).join(' · ')}
          </p>
          {claims === undefined ? null : (
            <p className="text-sm text-soft sm:text-right">
              {claims} {claims === 1 ? 'claim' : 'claims'}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
