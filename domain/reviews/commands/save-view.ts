import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { saveViewInput } from '../input';
import { viewEntry } from '../ledger-facts';
import { tidyQuery } from '../queue-address';
import { freeName, maySave } from '../steps/view';
import { VIEWS_MOST } from '../view';

const command = { name: 'saveView', permission: 'view.keep', input: saveViewInput } as const;

/** Keeps a narrowed queue under a name: for the person, or for the whole desk. */
export function saveView(actor: Actor, input: unknown): Promise<Outcome<{ id: string }>> {
  return perform(actor, command, input, async (tx, { name, shared, ...asked }) => {
    maySave(actor, shared);
    const query = tidyQuery(asked.query);
    if (query === '') refuse(invalid(null, 'Nothing is narrowed here, so there is no view to keep.'));
    const ownerId = shared ? null : actor.id;
    const kept = await freeName(tx, { name, ownerId, except: null });
    if (kept >= VIEWS_MOST) refuse(invalid(null, `There are ${kept} views already. Delete one first.`));
    const { id } = await tx.savedView.create({ data: { name, query, ownerId }, select: { id: true } });
    return { value: { id }, entries: [viewEntry('view.saved', id, { name, query, shared })] };
  });
}
