import { database } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import type { SavedView } from '../view';

/** The saved views that a person has at hand: their own, then the desk's, by name. One statement. */
export async function savedViews(actor: Actor): Promise<SavedView[]> {
  return database().$queryRaw<SavedView[]>`
    SELECT id, name, version, query, owner_id IS NULL AS shared FROM saved_view
    WHERE owner_id = ${actor.id} OR owner_id IS NULL ORDER BY owner_id IS NULL, lower(name)`;
}
