import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { KnownArticle } from '@/domain/imports/draft';
import { quoted } from '@/domain/shared/quoted';

type Props = { known: KnownArticle; pending: boolean; onRevise: () => void };

/** The article is here already: most likely this is its next revision. The person decides. */
export function KnownArticleOffer({ known, pending, onRevise }: Props) {
  const { slug, headline, likeness, sameAddress } = known;
  const shared = `${Math.round(likeness * 100)} % of the shorter text stands word for word in the other`;
  return (
    <Notice title="This article is here already">
      <p>
        <Link href={`/desk/articles/${slug}`}>{quoted(headline)}</Link>{' '}
        {sameAddress ? 'was published under the same address' : 'has nearly the same text'}
        {likeness > 0 ? ` (${shared})` : ''}. As a new revision its claims are carried over.
      </p>
      <Button className="mt-2" look="primary" onClick={onRevise} disabled={pending}>
        Bring it in as a new revision
      </Button>
    </Notice>
  );
}
