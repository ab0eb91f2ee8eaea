import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor, Role } from '@/domain/shared/actor';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { keyOnlyInput } from '../input';
import { passwordForWrite } from '../made-password';
import { authSecret } from '../settings';

export type NewPerson = { name: string; email: string; role: Role; password: string };

/** Creates someone who can sign in with a password, as the sign-in library keeps it. Refuses a taken address. */
export async function createPerson(tx: Tx, person: NewPerson): Promise<{ id: string; entry: EntryDraft }> {
  const { name, email, role } = person;
  if ((await tx.user.count({ where: { email } })) > 0) {
    refuse(invalid('email', 'Somebody with this e-mail address has an account already.'));
  }
  const id = randomUUID();
  const password = await hashPassword(person.password);
  await tx.user.create({
    data: {
      id,
      name,
      email,
      role,
      emailVerified: true,
      accounts: { create: { id: randomUUID(), accountId: id, providerId: 'credential', password } },
    },
  });
  // The record is for ever: it holds the name that stands under reviews, not the address.
  return { id, entry: { action: 'user.created', subject: { type: 'user', id }, payload: { name, role } } };
}

/** Sets the password and ends the person's sessions, all but `keep`. */
export async function setPassword(tx: Tx, userId: string, password: string, keep?: string): Promise<void> {
  const hash = await hashPassword(password);
  await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hash } });
  await tx.session.deleteMany({ where: { userId, ...(keep === undefined ? {} : { NOT: { id: keep } }) } });
}

/** The password made for this write of this person. */
export function madePassword(actor: Actor, key: string): string {
  return passwordForWrite(authSecret(), actor.id, key);
}

/** Adds the made password to the answer. It is no part of the answer that is kept: that holds no secret. */
export function withMadePassword<Value extends object>(
  outcome: Outcome<Value>,
  actor: Actor,
  raw: unknown,
): Outcome<Value & { password: string }> {
  if (!outcome.ok) return outcome;
  const { key } = keyOnlyInput.parse(raw);
  return { ...outcome, value: { ...outcome.value, password: madePassword(actor, key) } };
}
