import Link from 'next/link';
import { instantInWords } from '@/components/drafting/instant';
import { KEPT_DAYS, type UnfinishedImport } from '@/domain/imports/draft';

/** What this person began to bring in and has not saved. */
export function UnfinishedImports({ imports }: { imports: readonly UnfinishedImport[] }) {
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="unfinished" className="rounded-md border border-line bg-notice-tint px-4 py-3">
      <h2 id="unfinished" className="font-semibold">
        Not finished
      </h2>
      <ul className="mt-1 grid gap-1">
        {imports.map(({ id, headline, from, updatedAt }) => (
          <li key={id} className="min-w-0 break-words">
            <Link href={`/desk/articles/import/${id}`}>{headline ?? from ?? 'Without a headline'}</Link>{' '}
            <span className="text-sm text-soft">
              <time dateTime={updatedAt}>{instantInWords(updatedAt)}</time>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">Kept for {KEPT_DAYS} days.</p>
    </section>
  );
}
