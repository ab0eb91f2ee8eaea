import { PageTitle } from '@/components/site/page-title';
import { Moment } from '@/components/ui/time';
import type { RevisionDiffPage, ShownRevision } from '@/domain/publishing/changes';
import { dayInWords } from '@/domain/shared/day';
import { RevisionDiff } from './revision-diff';

/** The page of a change: what it is about, the editor's note, and the two texts compared. */
export function ShownDiff({ diff }: { diff: RevisionDiffPage }) {
  const { slug, headline, language, from, to } = diff;
  const claims = Object.fromEntries(
    diff.claims.map(({ number, status, shown }) => [
      number,
      { status, href: shown ? `/claims/${number}` : null },
    ]),
  );
  return (
    <>
      <PageTitle over={<a href={`/articles/${slug}`}>{headline}</a>}>What changed</PageTitle>
      <p className="mt-3 text-soft">
        From revision {from.number} of <Moment at={from.at} /> to revision {to.number} of{' '}
        <Moment at={to.at} />. <a href={`/articles/${slug}/changes`}>All changes</a>
      </p>
      {to.note === null ? null : <p className="mt-3 max-w-3xl font-serif text-xl">{to.note}</p>}
      <div className="mt-6">
        <RevisionDiff before={sideOf(from)} after={sideOf(to)} claims={claims} language={language} />
      </div>
    </>
  );
}

function sideOf({ number, at, text, blocks, marks }: ShownRevision) {
  return { label: `Revision ${number}, ${dayInWords(at.slice(0, 10))}`, text, blocks, marks };
}
