import { Empty } from '@/components/ui/empty';
import { Moment } from '@/components/ui/time';
import type { ArticleChange, ArticleChanges } from '@/domain/publishing/changes';
import { summaryInWords } from '@/domain/revisions/diff/summary';

/** Every change of an article's text that readers saw, newest first. */
export function ChangeList({ article: { slug, first, changes } }: { article: ArticleChanges }) {
  return (
    <>
      {changes.length === 0 ? (
        <Empty title="The text has not changed since it was first shown." />
      ) : (
        <ol className="max-w-3xl divide-y divide-line border-y border-line">
          {changes.map((change) => (
            <li key={change.to} className="grid gap-1 py-5">
              <Change slug={slug} change={change} />
            </li>
          ))}
        </ol>
      )}
      <p className="mt-5 text-sm text-soft">
        First shown on <Moment at={first.at} />.
        {changes.length > 1 ? (
          <Whole slug={slug} from={first.number} to={changes[0]?.to ?? first.number} />
        ) : null}
      </p>
    </>
  );
}

function Change({ slug, change: { from, to, at, note, summary } }: { slug: string; change: ArticleChange }) {
  return (
    <>
      <h2 className="font-serif text-xl font-semibold">
        <Moment at={at} />
      </h2>
      {note === null ? null : <p className="font-serif text-lg">{note}</p>}
      <p className="text-sm text-soft">{summaryInWords(summary)}.</p>
      <p>
        <a href={`/articles/${slug}/changes/${from}/${to}`}>
          See what changed
          <span className="sr-only">
            : revision {from} to {to}
          </span>
        </a>
      </p>
    </>
  );
}

function Whole({ slug, from, to }: { slug: string; from: number; to: number }) {
  return (
    <>
      {' '}
      <a href={`/articles/${slug}/changes/${from}/${to}`}>All changes since then in one</a>.
    </>
  );
}
