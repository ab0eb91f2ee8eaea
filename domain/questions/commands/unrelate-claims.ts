import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { unrelateClaimsInput } from '../input';
import { questionEntry } from '../ledger-facts';
import { questionAsSeen } from '../steps/seen-question';

const command = { name: 'unrelateClaims', permission: 'question.edit', input: unrelateClaimsInput } as const;

/** Takes back what was said of two answers. */
export function unrelateClaims(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { questionId, version, fromId, kind, toId }) => {
    const { slug, text, claims, relations } = await questionAsSeen(tx, { questionId, version });
    const found = relations.find(
      (relation) => relation.fromId === fromId && relation.kind === kind && relation.toId === toId,
    );
    const [from, to] = [fromId, toId].map((claimId) => claims.find(({ id }) => id === claimId));
    if (found === undefined || from === undefined || to === undefined) {
      refuse(missing('This relation is not there any more. Reload the page.'));
    }
    await tx.claimRelation.deleteMany({ where: { id: found.id } });
    return {
      value: { version: version + 1 },
      touched: { claims: claims.map(({ number }) => number) },
      entries: [
        questionEntry('question.unrelated', questionId, { slug, text, from, kind, to }, found.reason),
      ],
    };
  });
}
