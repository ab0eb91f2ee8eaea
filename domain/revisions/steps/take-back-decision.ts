import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import { claimEntry, type UndoneEntry } from '@/domain/claims/ledger-facts';
import { putBack } from '@/domain/claims/steps/put-back';
import { refreshClaim } from '@/domain/claims/steps/refresh-claim';
import { holdClaims } from '@/domain/claims/steps/refresh-claims';
import { claimAsSeen } from '@/domain/claims/steps/seen-claim';
import type { Actor } from '@/domain/shared/actor';
import { conflict, missing, type Touched } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { Decision } from '../decision';
import { decisionsAbout } from '../queries/decisions';

type Asked = { claimId: string; version: number; occurrenceId: string; seq: string };

/**
 * Takes back a decision of one's own about a place: it stands again as before, by a further anchor. However many were made
 * about it, they are taken back one by one, the last one first. Refused where somebody else has decided about the
 * place since, or a newer text came. What else hangs on the decision is the caller's, who finds it in `undone`.
 */
export async function takeBackDecision(
  tx: Tx,
  { claimId, version, occurrenceId, seq }: Asked,
  actor: Actor,
): Promise<Done<{ version: number }> & { touched: Touched; undone: UndoneEntry }> {
  const revisionId = await holdText(tx, occurrenceId);
  await holdClaims(tx, [claimId]);
  const decisions = await decisionsAbout(tx, { claimId, occurrenceId, revisionId });
  const { undone } = lastOfOwn(decisions, seq, actor);
  await claimAsSeen(tx, { claimId, version });
  await putBack(tx, claimId, undone, actor.id);
  const { version: next, touched } = await refreshClaim(tx, claimId);
  const entries = [claimEntry('claim.undone', claimId, { undone })];
  return { value: { version: next }, touched, entries, undone };
}

/** Holds the article of a place against a new revision; the id of its current one. Held first and read then, as in holdArticle. */
async function holdText(tx: Tx, occurrenceId: string): Promise<string> {
  await tx.$queryRaw`
    SELECT t.id FROM article t WHERE t.id = (SELECT o.article_id FROM occurrence o WHERE o.id = ${occurrenceId}::uuid)
    FOR SHARE`;
  const [row] = await tx.$queryRaw<{ revisionId: string }[]>`
    SELECT t.current_revision_id AS "revisionId" FROM occurrence o JOIN article t ON t.id = o.article_id
    WHERE o.id = ${occurrenceId}::uuid AND o.removed_at IS NULL`;
  return row?.revisionId ?? refuse(missing('The claim no longer stands there. Reload the page.'));
}

function lastOfOwn(decisions: readonly Decision[], seq: string, actor: Actor): Decision {
  const last = decisions.at(-1);
  if (last?.seq === seq && last.actorId === actor.id) return last;
  const others = decisions.findLast(({ actorId }) => actorId !== actor.id);
  if (others !== undefined && BigInt(others.seq) > BigInt(seq)) refuse(conflict(overtaken(others.by)));
  if (decisions.some((each) => each.seq === seq)) {
    refuse(conflict('You decided about this place again since. Take that back first.'));
  }
  refuse(conflict('This decision no longer stands: it was taken back, or a newer text came in since.'));
}

/** Why a decision can not be taken back. */
function overtaken(by: string): string {
  return `${by} has decided about this place since, so your decision was not taken back.`;
}
