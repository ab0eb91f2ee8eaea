import { FollowForm } from '@/components/following/follow-form';
import { FollowState } from '@/components/following/follow-state';
import { ProposalCard } from '@/components/following/proposal-card';
import type { DeskArticleView } from '@/domain/articles/desk';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { type TextOfParts, textOfParts } from '@/domain/imports/part';
import type { ProposalView } from '@/domain/revisions/follow';
import { carriedPreview } from '@/domain/revisions/queries/carried-preview';
import { followOf, openProposals, proposalById } from '@/domain/revisions/queries/follows';
import type { CarriedPreview } from '@/domain/revisions/revision';
import { followAddress, unfollowAddress } from '../revising-actions';
import { Proposer } from './proposer';

const AT_FIRST = { everyMinutes: 60, overrideReason: null };

/** The address that is looked at for a changed text, and what was found there. */
export async function Following({ article, editing }: { article: DeskArticleView; editing: boolean }) {
  const [follow, proposals] = await Promise.all([followOf(article.id), proposalsOf(article.id)]);
  const claims = proposals.length > 0 ? await claimsInArticle(article.id) : [];
  if (!editing && follow === null && proposals.length === 0) return null;
  const form = (
    <FollowForm
      articleId={article.id}
      settings={follow ?? { ...AT_FIRST, url: article.canonicalUrl ?? '' }}
      followed={follow !== null}
      follow={followAddress}
    />
  );
  return (
    <section
      id="following"
      aria-labelledby="following-title"
      className="grid gap-5 border-t border-line pt-6"
    >
      <div>
        <h2 id="following-title" className="font-serif text-2xl">
          {follow === null ? 'Follow an address' : 'The followed address'}
        </h2>
        <p className="max-w-measure text-soft">
          The address is looked at again and again. Where the text really changed, it is put before you here;
          nothing becomes a revision by itself.
        </p>
      </div>
      {proposals.map(({ proposal, found, preview }) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          article={article}
          claims={claims}
          found={found}
          preview={preview}
          decision={
            editing ? (
              <Proposer
                proposalId={proposal.id}
                article={{ slug: article.slug, version: article.version }}
                next={article.revision.number + 1}
              />
            ) : null
          }
        />
      ))}
      {follow === null ? null : (
        <FollowState articleId={article.id} follow={follow} unfollow={editing ? unfollowAddress : null} />
      )}
      {!editing ? null : follow === null ? (
        <div className="max-w-measure">{form}</div>
      ) : (
        <details className="max-w-measure">
          <summary className="font-medium">Change the address or how often</summary>
          <div className="mt-3">{form}</div>
        </details>
      )}
    </section>
  );
}

type Found = { proposal: ProposalView; found: TextOfParts; preview: CarriedPreview | null };

async function proposalsOf(articleId: string): Promise<Found[]> {
  const rows = await openProposals(articleId);
  const proposals = await Promise.all(rows.map(({ id }) => proposalById(id)));
  const open = proposals.filter((proposal) => proposal !== null);
  return Promise.all(open.map((proposal) => withPreview(articleId, proposal)));
}

async function withPreview(articleId: string, proposal: ProposalView): Promise<Found> {
  const found = textOfParts(proposal.parts);
  return { proposal, found, preview: found.ok ? await carriedPreview(articleId, found.text) : null };
}
