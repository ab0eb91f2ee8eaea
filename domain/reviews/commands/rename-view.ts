import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { renameViewInput } from '../input';
import { viewEntry } from '../ledger-facts';
import { freeName, viewAsSeen } from '../steps/view';

const command = { name: 'renameView', permission: 'view.keep', input: renameViewInput } as const;

/** Gives a saved view another name. */
export function renameView(actor: Actor, input: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, input, async (tx, { name, ...seen }) => {
    const view = await viewAsSeen(tx, seen, actor);
    const { id, query, shared, version } = view;
    if (name === view.name) return { value: { version }, entries: [] };
    await freeName(tx, { name, ownerId: shared ? null : actor.id, except: id });
    await tx.savedView.updateMany({ where: { id }, data: { name, version: version + 1 } });
    const payload = { name, query, shared, before: { name: view.name }, after: { name } };
    return { value: { version: version + 1 }, entries: [viewEntry('view.renamed', id, payload)] };
  });
}
