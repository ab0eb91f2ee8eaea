import type { ReactNode } from 'react';
import { instantInWords } from '@/components/drafting/instant';
import { CarriedSummary } from '@/components/revising/carried-summary';
import { deskClaims } from '@/components/revising/desk-claims';
import { RevisionDiff } from '@/components/revision/revision-diff';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { TextOfParts } from '@/domain/imports/part';
import type { ProposalRow } from '@/domain/revisions/follow';
import type { CarriedPreview } from '@/domain/revisions/revision';

type Props = {
  proposal: Pick<ProposalRow, 'id' | 'at' | 'fetchedFrom'>;
  article: DeskArticleView;
  claims: readonly ClaimInArticle[];
  /** The text that the found blocks make. */
  found: TextOfParts;
  /** What that text does to the claims; null where it makes none. */
  preview: CarriedPreview | null;
  /** The form that decides, where this person may. */
  decision: ReactNode;
};

/** A changed text found at the followed address: what it does to the claims, what changed, and the decision. */
export function ProposalCard({ proposal, article, claims, found, preview, decision }: Props) {
  const { text, blocks, number } = article.revision;
  return (
    <article aria-labelledby={`found-${proposal.id}`} className="grid gap-4 border-t border-line pt-4">
      <div>
        <h3 id={`found-${proposal.id}`} className="text-lg font-semibold">
          Found on <time dateTime={proposal.at}>{instantInWords(proposal.at)}</time>
        </h3>
        <p className="text-sm wrap-anywhere text-soft">{proposal.fetchedFrom}</p>
      </div>
      {found.ok && preview !== null ? (
        <>
          <CarriedSummary id={proposal.id} level="h4" preview={preview} />
          <RevisionDiff
            name={`diff-${proposal.id}`}
            before={{
              label: `Revision ${number}`,
              text,
              blocks,
              marks: claims.map((claim) => ({ id: claim.number, spans: claim.spans })),
            }}
            after={{ label: 'Found', text: found.text, blocks: found.blocks, marks: preview.marks }}
            claims={deskClaims(claims)}
            language={article.language}
          />
        </>
      ) : (
        <p className="text-danger">{found.ok ? null : found.message}</p>
      )}
      <div className="max-w-measure">{decision}</div>
    </article>
  );
}
