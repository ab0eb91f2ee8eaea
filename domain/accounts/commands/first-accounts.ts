import { randomBytes, randomUUID } from 'node:crypto';
import { database, type Tx } from '@/db/client';
import type { EntryDraft } from '@/domain/ledger/entry';
import { type Actor, type Role, SYSTEM_ACTOR_ID } from '@/domain/shared/actor';
import { sha256Hex } from '@/domain/shared/hash';
import { invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { firstAdminInput, firstAdminSecrets, keyOnlyInput } from '../input';
import { randomPassword } from '../made-password';
import { passwordProblem } from '../password';
import { createPerson } from './credential';
import { perform, problemsOf } from './perform';

/** What there is before there are people. */
const SYSTEM: Actor = { id: SYSTEM_ACTOR_ID, name: 'Sourceline', role: 'admin' };
const FIRST_ADMIN = 'first-admin';
const LINK_HOURS = 24;

const permission = 'people.manage';
const creatingDemo = { name: 'create-demo-accounts', permission, input: keyOnlyInput } as const;
const creatingFirst = { name: 'create-first-admin', permission, input: firstAdminInput } as const;

/** People made up for trying out. */
const DEMO_PEOPLE: { name: string; email: string; role: Role }[] = [
  { name: 'Nora Feldt', email: 'nora.feldt@example.org', role: 'admin' },
  { name: 'Elias Marchetti', email: 'elias.marchetti@example.org', role: 'editor' },
  { name: 'Imke Brandt', email: 'imke.brandt@example.org', role: 'reviewer' },
  { name: 'Samuel Okoro', email: 'samuel.okoro@example.org', role: 'reviewer' },
];

export type DemoAccount = { name: string; email: string; role: Role; password: string };

/** Creates the accounts for trying out and returns them with their passwords; nothing if anybody has an account. */
export async function ensureDemoAccounts(): Promise<DemoAccount[]> {
  const people = DEMO_PEOPLE.map((person) => ({ ...person, password: randomPassword() }));
  const outcome = await perform(SYSTEM, creatingDemo, { key: randomUUID() }, async (tx) => {
    const entries: EntryDraft[] = [];
    if (await hasPeople(tx)) return { value: 0, entries };
    for (const person of people) entries.push((await createPerson(tx, person)).entry);
    return { value: entries.length, entries };
  });
  return outcome.ok && outcome.value > 0 ? people : [];
}

/**
 * A new one-time link (a path of the app) for the first admin, good for a day; an earlier one ends. Null as soon as
 * anybody has an account. Only a hash of it is kept.
 */
export async function setupLink(): Promise<{ path: string; expiresAt: Date } | null> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LINK_HOURS * 3_600_000);
  return database().$transaction(async (tx) => {
    if (await hasPeople(tx)) return null;
    await tx.verification.deleteMany({ where: { identifier: FIRST_ADMIN } });
    const value = sha256Hex(token);
    await tx.verification.create({ data: { id: randomUUID(), identifier: FIRST_ADMIN, value, expiresAt } });
    return { path: `/setup/${token}`, expiresAt };
  });
}

/** Makes the person with the one-time link the first admin. Input: key, token, name, email, password. */
export async function setUpFirstAdmin(raw: unknown): Promise<Outcome<{ id: string }>> {
  const secrets = firstAdminSecrets.safeParse(raw);
  if (!secrets.success) return { ok: false, kind: 'invalid', problems: problemsOf(secrets.error) };
  const { token, password } = secrets.data;
  return perform(SYSTEM, creatingFirst, raw, async (tx, { name, email }) => {
    const problem = passwordProblem(password, { name, email });
    if (problem !== null) refuse(invalid('password', problem));
    if (await hasPeople(tx)) refuse(missing(USED));
    const { count } = await tx.verification.deleteMany({
      where: { identifier: FIRST_ADMIN, value: sha256Hex(token), expiresAt: { gt: new Date() } },
    });
    if (count === 0) refuse(missing(USED));
    const { id, entry } = await createPerson(tx, { name, email, role: 'admin', password });
    return { value: { id }, entries: [entry] };
  });
}

const USED =
  'This link was used already or is too old. If nobody has an account yet, starting Sourceline again prints a new one.';

/**
 * Whether anybody can sign in; the stories' own people, where they were loaded without accounts, cannot. Holds a lock to
 * the end of the transaction: two first starts make one set.
 */
async function hasPeople(tx: Tx): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('sourceline.first-accounts', 0))`;
  return (await tx.account.count()) > 0;
}
