import { perform } from '@/domain/accounts/commands/perform';
import { may, refusalSentence } from '@/domain/accounts/permissions';
import type { Actor } from '@/domain/shared/actor';
import { forbidden, invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { undoLastEditInput } from '../input';
import { claimEntry, type UndoneEntry } from '../ledger-facts';
import { lastEntryOf } from '../queries/last-entry';
import { putBack } from '../steps/put-back';
import { refreshClaim } from '../steps/refresh-claim';
import { claimAsSeen } from '../steps/seen-claim';
import { turnedRound } from '../undo';

// Whoever works on claims may undo a step of their own; perform() asks for the least, the work for the rest.
const command = { name: 'undoLastEdit', permission: 'evidence.add', input: undoLastEditInput } as const;

/**
 * Puts back what the last editing step changed. The step and the undoing both stay in the ledger. A review is never
 * undone: a new one supersedes it. A step of somebody else's is an editor's to undo.
 */
export function undoLastEdit(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { claimId, version }) => {
    await claimAsSeen(tx, { claimId, version });
    const last = await lastEntryOf(tx, claimId);
    const undone = last && turnedRound(last);
    if (undone?.action === 'claim.succeeded') {
      refuse(invalid(null, 'Another claim took its place. Take that decision back in triage.'));
    }
    if (last === null || undone === null) {
      refuse(invalid(null, 'The last step is not an edit, so there is nothing to undo. Change it by hand.'));
    }
    if (last.actorId !== actor.id && !may(actor.role, 'claim.edit')) {
      refuse(forbidden(refusalSentence('claim.edit')));
    }
    await putBack(tx, claimId, undone, actor.id);
    const { version: next, touched } = await refreshClaim(tx, claimId);
    const [articles, sources] = [articleOf(undone), sourcesOf(undone)];
    return {
      value: { version: next },
      touched: {
        ...touched,
        articles: [...new Set([...touched.articles, ...articles])],
        sources: [...new Set([...touched.sources, ...sources])],
      },
      entries: [claimEntry('claim.undone', claimId, { undone })],
    };
  });
}

/** The article of a place that is gone now. */
function articleOf({ action, payload }: UndoneEntry): string[] {
  return action === 'claim.placed' && payload.before !== null ? [payload.before.article.slug] : [];
}

/** The sources of attributions that may be gone now. */
function sourcesOf({ action, payload }: UndoneEntry): string[] {
  if (action !== 'claim.edited') return [];
  return (payload.before.attributions ?? []).map(({ source }) => source.slug);
}
