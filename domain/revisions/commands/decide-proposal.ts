import type { Tx } from '@/db/client';
import { type Done, perform } from '@/domain/accounts/commands/perform';
import { type Part, textOfParts } from '@/domain/imports/part';
import type { Actor } from '@/domain/shared/actor';
import { conflict, invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { decideProposalInput } from '../input';
import type { DismissedFacts } from '../ledger-facts';
import type { Revised } from '../revision';
import { type HeldArticle, holdArticle } from '../steps/held-article';
import { saveRevision } from '../steps/save-revision';

const command = { name: 'decideProposal', permission: 'article.edit', input: decideProposalInput } as const;

/** What was decided: the revision that came of it, or null where it was dismissed. */
export type Decided = { revised: Revised | null };

/** Makes a proposed text the next revision, or dismisses it: the same text is then not proposed again. */
export function decideProposal(actor: Actor, input: unknown): Promise<Outcome<Decided>> {
  return perform(actor, command, input, async (tx, { proposalId, version, decision, parts, note }) => {
    const { article, proposal } = await held(tx, proposalId, version);
    if (decision === 'dismiss') {
      await decided(tx, proposalId, 'dismissed', actor.id);
      return dismissed(article, proposal);
    }
    // Written by the worker, out of what the reader of imports gave it.
    const made = textOfParts(parts ?? (proposal.parts as Part[]));
    if (!made.ok) refuse(invalid('parts', made.message));
    const { headline, text, blocks } = made;
    const from = { origin: 'address', fetchedFrom: proposal.fetchedFrom, note, restores: null } as const;
    const { value, ...done } = await saveRevision(tx, article, { headline, text, blocks, ...from }, actor.id);
    // After the revision, which may hold the blocks as the editor put them right: of the two this is what was taken.
    await decided(tx, proposalId, 'accepted', actor.id);
    return { ...done, value: { revised: value } };
  });
}

type HeldProposal = { fetchedFrom: string; parts: unknown; sha256: string; baseRevision: { number: number } };

async function held(tx: Tx, proposalId: string, version: number) {
  const where = { id: proposalId };
  const found = await tx.proposal.findUnique({ where, select: { articleId: true } });
  if (found === null) refuse(missing('There is no such proposal. Go back to the article.'));
  const article = await holdArticle(tx, { articleId: found.articleId, version });
  await tx.$queryRaw`SELECT p.id FROM proposal p WHERE p.id = ${proposalId}::uuid FOR UPDATE`;
  const select = {
    fetchedFrom: true,
    parts: true,
    sha256: true,
    state: true,
    baseRevision: { select: { number: true } },
  };
  const proposal = await tx.proposal.findUniqueOrThrow({ where, select });
  if (proposal.state !== 'open') {
    refuse(conflict('This was decided already, or a newer text was found since. Reload the page.'));
  }
  return { article, proposal };
}

async function decided(
  tx: Tx,
  proposalId: string,
  state: 'accepted' | 'dismissed',
  actorId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE proposal SET state = ${state}::proposal_state, decided_at = clock_timestamp(), decided_by_id = ${actorId}
    WHERE id = ${proposalId}::uuid`;
}

function dismissed(
  { id, slug, headline }: HeldArticle,
  { fetchedFrom, sha256, baseRevision }: HeldProposal,
): Done<Decided> {
  const payload: DismissedFacts = { slug, headline, fetchedFrom, sha256, base: baseRevision.number };
  const entry = { action: 'article.proposal-dismissed', subject: { type: 'article', id }, payload } as const;
  return { value: { revised: null }, entries: [entry] };
}
