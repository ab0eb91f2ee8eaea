import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { requireActor } from '@/app/_server/session';
import { instantInWords } from '@/components/drafting/instant';
import { RevisionAsItStood } from '@/components/earlier-text/revision-as-it-stood';
import { FlashNotice } from '@/components/shell/flash-notice';
import { PageHead } from '@/components/shell/page-head';
import { may } from '@/domain/accounts/permissions';
import { articleForDesk } from '@/domain/articles/queries';
import { revisionAsItStood } from '@/domain/revisions/queries/as-it-stood';
import { Adjuster } from './adjuster';

type Props = PageProps<'/desk/articles/[slug]/revisions/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Revision ${(await params).number}` };
}

export default async function RevisionPage({ params, searchParams }: Props) {
  const actor = await requireActor('desk.read');
  const [{ slug, number }, { adjust }] = await Promise.all([params, searchParams]);
  const [article, revision] = await Promise.all([
    articleForDesk(slug),
    /^\d{1,9}$/.test(number) ? revisionAsItStood(slug, Number(number)) : null,
  ]);
  if (article === null || revision === null) notFound();
  const present = article.revision.number;
  const earlier = revision.number !== present && may(actor.role, 'claim.edit');
  const place = earlier ? revision.claims.find(({ occurrenceId }) => occurrenceId === adjust) : undefined;
  const { id, language } = article;
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: `/desk/articles/${slug}/revisions`, words: 'Back to the revisions' }}
        title={`Revision ${revision.number}`}
        about={article.headline}
      />
      <p>
        Saved on <time dateTime={revision.at}>{instantInWords(revision.at)}</time>.{' '}
        {revision.number === present ? (
          <>
            This is the present text. <Link href={`/desk/articles/${slug}`}>Work on its claims</Link>
          </>
        ) : (
          <>
            The present text is revision {present}.{' '}
            <Link href={`/desk/articles/${slug}/compare?from=${revision.number}&to=${present}`}>
              What changed since
            </Link>
          </>
        )}
      </p>
      {place === undefined ? (
        <>
          <FlashNotice />
          <RevisionAsItStood
            text={revision.text}
            blocks={revision.blocks}
            language={language}
            claims={revision.claims}
            adjust={earlier ? ({ occurrenceId }) => `?adjust=${occurrenceId}` : null}
          />
        </>
      ) : (
        <Adjuster
          key={place.occurrenceId}
          article={{ id, slug, language }}
          revision={revision}
          place={place}
        />
      )}
    </div>
  );
}
