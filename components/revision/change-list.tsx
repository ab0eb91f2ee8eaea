import { Empty } from '@/components/ui/empty';
import { Moment } from '@/components/ui/time';
import type { ArticleChange, ArticleChanges } from '@/domain/publishing/changes';
import { summaryInWords } from '@/domain/revisions/diff/summary';
import { ChangePassages } from './change-passages';

/** Every change of an article's text that readers saw, newest first: the newest word by word, the older ones with a link. */
export function ChangeList({ article }: { article: ArticleChanges }) {
  const { slug, first, changes, times } = article;
  return (
    <>
      {changes.length === 0 ? (
        <Empty title="The text has not changed since it was first shown." />
      ) : (
        <ol className="max-w-3xl divide-y divide-line border-y border-line">
          {changes.map((change) => (
            <li key={change.to} id={`revision-${change.to}`} className="grid gap-1 py-6">
              <Change article={article} change={change} />
            </li>
          ))}
        </ol>
      )}
      <p className="mt-5 text-sm text-soft">
        {times > changes.length ? `These are the newest ${changes.length} changes of ${times}. ` : null}
        First shown on <Moment at={first.at} />.
        {times > 1 ? <Whole slug={slug} from={first.number} to={changes[0]?.to ?? first.number} /> : null}
      </p>
    </>
  );
}

type ChangeProps = { article: Pick<ArticleChanges, 'slug' | 'language'>; change: ArticleChange };

function Change({ article: { slug, language }, change }: ChangeProps) {
  const { from, to, at, note, summary, inPlace } = change;
  return (
    <>
      <h2 className="font-serif text-xl font-semibold">
        <Moment at={at} />
      </h2>
      {note === null ? null : (
        <p className="font-serif text-lg wrap-anywhere" dir="auto">
          {note}
        </p>
      )}
      <p className="text-sm text-soft">{summaryInWords(summary)}.</p>
      {inPlace === null ? null : (
        <div className="my-3">
          <ChangePassages passages={inPlace} language={language} />
        </div>
      )}
      <p>
        <a href={`/articles/${slug}/changes/${from}/${to}`}>
          {inPlace === null ? 'See what changed' : 'The whole text with this change'}
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
