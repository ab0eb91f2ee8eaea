import { perform } from '@/domain/accounts/commands/perform';
import { claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { factsOfPlace } from '@/domain/claims/place';
import { anchorAt } from '@/domain/claims/steps/anchor';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import { writeNewClaim } from '@/domain/claims/steps/write-new-claim';
import { alteredPlace } from '@/domain/revisions/steps/place-in-question';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { succeedClaimInput } from '../input';
import { questionOfBoth } from '../steps/question-of-both';
import { writeRelation } from './relate-claims';

const command = { name: 'succeedClaim', permission: 'claim.edit', input: succeedClaimInput } as const;

export type Succeeded = { version: number; by: { id: string; number: number } };

/**
 * Says what a claim whose words in a text say something else is now: a claim of its own on these words, which nobody has judged.
 * It updates the one before under a question; that one is gone from the text and keeps its verdict and its record. One
 * transaction, and undoDecision() takes all of it back. Answers the new version of the claim that left.
 */
export function succeedClaim(actor: Actor, input: unknown): Promise<Outcome<Succeeded>> {
  return perform(actor, command, input, async (tx, given) => {
    const { claimId, version: seen, occurrenceId, questionId, questionVersion, text, ...content } = given;
    const place = await alteredPlace(tx, { claimId, version: seen, occurrenceId });
    const { articleId, revision, fragments } = place;
    const made = await writeNewClaim(tx, actor.id, {
      ...content,
      articleId,
      revisionId: revision.id,
      fragments,
    });
    const { id, number } = made.value;
    const gone = {
      state: 'gone',
      check: 'confirmed',
      score: 0,
      reason: `Claim ${number} says what is there now.`,
    } as const;
    await anchorAt(tx, occurrenceId, { text: place.text, revision, fragments: [] }, actor.id, gone);
    const { version, touched } = await refreshClaim(tx, claimId);
    const under = await questionOfBoth(tx, { questionId, version: questionVersion, text }, [id, claimId]);
    const relation = { fromId: id, kind: 'updates', toId: claimId, reason: null } as const;
    const related = await writeRelation(tx, under.id, under.question, relation);
    const before = factsOfPlace(place);
    const after: PlaceFacts = { ...before, fragments: [], anchor: gone };
    const { slug, text: words, claims } = under.question;
    const succeeded = claimEntry('claim.succeeded', claimId, {
      ...{ before, after, by: { id, number, statement: content.statement } },
      question: { id: under.id, slug, text: words, made: under.made, added: under.added },
    });
    return {
      value: { version, by: { id, number } },
      touched: {
        articles: [...new Set([...touched.articles, place.article.slug])],
        claims: [...new Set([...touched.claims, number, ...claims.map((claim) => claim.number)])],
        sources: [...new Set([...touched.sources, ...(made.touched?.sources ?? [])])],
      },
      entries: [...made.entries, succeeded, ...under.entries, related],
    };
  });
}
