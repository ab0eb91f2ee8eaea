import type { Tx } from '@/db/client';
import type { Actor, Role } from '@/domain/shared/actor';
import { conflict, forbidden, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { changeRoleInput, deactivateInput, personInput } from '../input';
import { madePassword, setPassword, withMadePassword } from './credential';
import { perform } from './perform';

type Id = { id: string };

const permission = 'people.manage';
const changingRole = { name: 'change-role', permission, input: changeRoleInput } as const;
const deactivating = { name: 'deactivate-person', permission, input: deactivateInput } as const;
const reactivating = { name: 'reactivate-person', permission, input: personInput } as const;
const resetting = { name: 'reset-password', permission, input: personInput } as const;

/** Gives a person another role. `seen` is the role that the admin saw. The last admin stays one. */
export function changeRole(actor: Actor, raw: unknown): Promise<Outcome<Id>> {
  return perform(actor, changingRole, raw, async (tx, { userId, seen, role }) => {
    const person = await personFor(tx, userId);
    if (person.role !== seen) refuse(conflict(CHANGED));
    if (role === person.role) return { value: { id: userId }, entries: [] };
    if (role !== 'admin') await refuseWithoutAdmin(tx, userId);
    const { count } = await tx.user.updateMany({ where: { id: userId, role: seen }, data: { role } });
    if (count === 0) refuse(conflict(CHANGED));
    return recorded(userId, 'user.role-changed', { before: seen, after: role });
  });
}

/** Ends a person's access and their sessions; what they did stays theirs. The last admin stays active. */
export function deactivatePerson(actor: Actor, raw: unknown): Promise<Outcome<Id>> {
  return perform(actor, deactivating, raw, async (tx, { userId, reason = null }) => {
    const person = await personFor(tx, userId);
    if (person.banned) return { value: { id: userId }, entries: [] };
    await refuseWithoutAdmin(tx, userId);
    await tx.user.update({ where: { id: userId }, data: { banned: true, banReason: reason } });
    await tx.session.deleteMany({ where: { userId } });
    return recorded(userId, 'user.deactivated', {}, reason);
  });
}

/** Lets a person sign in again, with the password and the role they had. */
export function reactivatePerson(actor: Actor, raw: unknown): Promise<Outcome<Id>> {
  return perform(actor, reactivating, raw, async (tx, { userId }) => {
    const person = await personFor(tx, userId);
    if (!person.banned) return { value: { id: userId }, entries: [] };
    await tx.user.update({
      where: { id: userId },
      data: { banned: false, banReason: null, banExpires: null },
    });
    return recorded(userId, 'user.reactivated', {});
  });
}

/** Makes a new password for a person, which only this answer shows, and ends their sessions. */
export async function resetPassword(actor: Actor, raw: unknown): Promise<Outcome<Id & { password: string }>> {
  const outcome = await perform(actor, resetting, raw, async (tx, { key, userId }) => {
    await personFor(tx, userId);
    await setPassword(tx, userId, madePassword(actor, key));
    return recorded(userId, 'user.password-reset', {});
  });
  return withMadePassword(outcome, actor, raw);
}

const CHANGED = 'Someone else changed this role meanwhile. Look at the list again before you change it.';

function recorded(id: string, action: string, payload: Record<string, string>, reason: string | null = null) {
  return { value: { id }, entries: [{ action, subject: { type: 'user' as const, id }, payload, reason }] };
}

async function personFor(tx: Tx, id: string): Promise<{ role: Role; banned: boolean }> {
  const person = await tx.user.findUnique({ where: { id }, select: { role: true, banned: true } });
  return person ?? refuse(missing('There is no such person any more. Reload the page.'));
}

/** Locks the active admins, so that two admins cannot remove each other at once. */
async function refuseWithoutAdmin(tx: Tx, without: string): Promise<void> {
  const admins = await tx.$queryRaw<Id[]>`
    SELECT id FROM "user" WHERE role = 'admin' AND NOT banned ORDER BY id FOR UPDATE`;
  if (admins.some(({ id }) => id === without) && admins.length === 1) {
    refuse(forbidden('This is the last admin. Make somebody else an admin first.'));
  }
}
