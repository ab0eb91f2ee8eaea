import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { deleteViewInput } from '../input';
import { viewEntry } from '../ledger-facts';
import { viewAsSeen } from '../steps/view';

const command = { name: 'deleteView', permission: 'view.keep', input: deleteViewInput } as const;

/** Deletes a saved view. The claims that it showed are not touched. */
export function deleteView(actor: Actor, input: unknown): Promise<Outcome<{ name: string }>> {
  return perform(actor, command, input, async (tx, seen) => {
    const { id, name, query, shared } = await viewAsSeen(tx, seen, actor);
    await tx.savedView.deleteMany({ where: { id } });
    return { value: { name }, entries: [viewEntry('view.deleted', id, { name, query, shared })] };
  });
}
