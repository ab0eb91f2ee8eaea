import type { Tx } from '@/db/client';
import { may, refusalSentence } from '@/domain/accounts/permissions';
import type { Actor } from '@/domain/shared/actor';
import { conflict, forbidden, invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { SavedView } from '../view';

/** Stops the command where somebody would change the desk's views who may keep own ones only. */
export function maySave(actor: Actor, shared: boolean): void {
  if (shared && !may(actor.role, 'view.share')) refuse(forbidden(refusalSentence('view.share')));
}

/**
 * Takes hold of a view until the transaction ends, if it still is as the person saw it and is theirs or the desk's. That of
 * somebody else is not there.
 */
export async function viewAsSeen(
  tx: Tx,
  { viewId, version }: { viewId: string; version: number },
  actor: Actor,
): Promise<SavedView> {
  const [view] = await tx.$queryRaw<SavedView[]>`
    SELECT id, name, version, query, owner_id IS NULL AS shared FROM saved_view
    WHERE id = ${viewId}::uuid AND (owner_id = ${actor.id} OR owner_id IS NULL) FOR UPDATE`;
  if (view === undefined) refuse(missing('There is no such view any more. Reload the page.'));
  maySave(actor, view.shared);
  if (view.version !== version) {
    refuse(conflict(`Somebody renamed this view meanwhile: it is called “${view.name}” now.`));
  }
  return view;
}

/** The names of one owner's views are taken one after the other, so that none is given twice. Says how many there are. */
export async function freeName(
  tx: Tx,
  { name, ownerId, except }: { name: string; ownerId: string | null; except: string | null },
): Promise<number> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('saved_view'), hashtext(${ownerId ?? ''}))::text`;
  const views = await tx.$queryRaw<{ id: string; same: boolean }[]>`
    SELECT id, lower(name) = lower(${name}) AS same FROM saved_view WHERE owner_id IS NOT DISTINCT FROM ${ownerId}`;
  if (views.some(({ id, same }) => same && id !== except)) {
    const whose = ownerId === null ? 'The desk has' : 'You have';
    refuse(invalid('name', `${whose} a view of this name already. Choose another name.`));
  }
  return views.length;
}
