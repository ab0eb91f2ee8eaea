import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import type { Actor, Role } from '@/domain/shared/actor';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';
import { actorWithEmail, colleagues, newsroom, people } from '../queries';
import { editNewsroom } from './edit-newsroom';
import { ensureDemoAccounts } from './first-accounts';
import { invitePerson } from './invite-person';
import { changeRole, deactivatePerson, reactivatePerson, resetPassword } from './people';
import { signIn } from './sign-in';

let test: TestDatabase;
const actors = new Map<Role, Actor>();

beforeAll(async () => {
  test = await freshDatabase();
  process.env.DATABASE_URL = test.appUrl;
  process.env.BETTER_AUTH_SECRET = 'a secret of the tests, with more than 32 characters';
  for (const { email, role } of await ensureDemoAccounts()) {
    const actor = await actorWithEmail(email);
    if (actor !== null) actors.set(role, actor);
  }
});
afterAll(async () => {
  await database().$disconnect();
  await test.drop();
});

let keys = 0;
const key = () => `key-of-test-${++keys}`;
let seq = 0n;
beforeEach(async () => {
  seq = (await database().ledgerEntry.aggregate({ _max: { seq: true } }))._max.seq ?? 0n;
});

function as(role: Role): Actor {
  const actor = actors.get(role);
  if (actor === undefined) throw new Error(`no ${role}`);
  return actor;
}

async function newEntries(): Promise<[string, string, string | null][]> {
  const entries = await database().ledgerEntry.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
  });
  return entries.map(({ action, payload, reason }) => [action, payload, reason]);
}

async function invite(role: Role = 'reviewer', name = 'Ada Wexler') {
  const input = { key: key(), name, email: `person${keys}@example.org`, role };
  const outcome = await invitePerson(as('admin'), input);
  if (!outcome.ok) throw new Error(outcome.kind);
  return { ...input, ...outcome.value };
}

const canSignIn = async ({ email, password }: { email: string; password: string }) =>
  (await signIn({ email, password }, `192.0.2.${++keys % 250}`, new Headers())).ok;

describe('invitePerson', () => {
  it('creates someone who can sign in with the password shown', async () => {
    const person = await invite('editor');
    expect(person.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(await canSignIn(person)).toBe(true);
    expect(await newEntries()).toEqual([['user.created', '{"name":"Ada Wexler","role":"editor"}', null]]);
  });

  it('shows the same password again when it is sent again, and keeps it nowhere', async () => {
    const { id, password, ...input } = await invite();
    expect(await invitePerson(as('admin'), input)).toMatchObject({ ok: true, value: { id, password } });
    const kept = await database().receipt.findMany({ where: { key: input.key } });
    expect(JSON.stringify(kept)).not.toContain(password);
  });

  it('refuses an address that is taken, in any case', async () => {
    const { email } = await invite();
    const again = { key: key(), name: 'Eve', email: email.toUpperCase(), role: 'reviewer' };
    expect(await invitePerson(as('admin'), again)).toMatchObject({ problems: [{ field: 'email' }] });
  });

  it.each([
    ['a role that is none', { role: 'owner' }, 'role'],
    ['no name', { name: ' ' }, 'name'],
    ['a name with NUL', { name: 'A\0da' }, 'name'],
    ['a name of control characters', { name: 'A\u0007da' }, 'name'],
    ['half an address', { email: 'ada@' }, 'email'],
  ])('refuses %s', async (_name, wrong, field) => {
    const input = { key: key(), name: 'Ada', email: 'ada@example.org', role: 'reviewer', ...wrong };
    expect(await invitePerson(as('admin'), input)).toMatchObject({ kind: 'invalid', problems: [{ field }] });
  });
});

describe('changeRole', () => {
  it('changes it once for the role that was seen', async () => {
    const { id } = await invite();
    const change = { userId: id, seen: 'reviewer', role: 'editor' };
    expect(await changeRole(as('admin'), { ...change, key: key() })).toMatchObject({ ok: true });
    expect(await changeRole(as('admin'), { ...change, key: key() })).toMatchObject({ kind: 'conflict' });
    expect((await newEntries()).at(-1)).toEqual([
      'user.role-changed',
      '{"after":"editor","before":"reviewer"}',
      null,
    ]);
  });

  it('never takes the last admin away, and lets one of two go who remove each other', async () => {
    const nora = as('admin');
    const leaving = { userId: nora.id, seen: 'admin', role: 'editor' };
    expect(await changeRole(nora, { ...leaving, key: key() })).toMatchObject({ kind: 'forbidden' });
    expect(await deactivatePerson(nora, { userId: nora.id, key: key() })).toMatchObject({
      kind: 'forbidden',
    });

    const second = await invite('admin', 'Second Admin');
    const other: Actor = { id: second.id, name: second.name, role: 'admin' };
    const both = await Promise.all([
      changeRole(nora, { userId: second.id, seen: 'admin', role: 'editor', key: key() }),
      deactivatePerson(other, { userId: nora.id, key: key() }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().user.count({ where: { role: 'admin', banned: false } })).toBe(1);
    await database().user.update({ where: { id: nora.id }, data: { banned: false } });
    await database().user.update({ where: { id: second.id }, data: { role: 'editor' } });
  });
});

describe('deactivatePerson and reactivatePerson', () => {
  it('ends sessions and access, and gives them back', async () => {
    const person = await invite();
    expect(await canSignIn(person)).toBe(true);
    const leave = { userId: person.id, reason: 'Left the newsroom', key: key() };
    await deactivatePerson(as('admin'), leave);
    expect(await database().session.count({ where: { userId: person.id } })).toBe(0);
    expect(await canSignIn(person)).toBe(false);
    expect((await newEntries()).at(-1)).toEqual(['user.deactivated', '{}', 'Left the newsroom']);
    expect((await colleagues()).some(({ id }) => id === person.id)).toBe(false);
    expect((await people(as('admin'))).at(-1)).toMatchObject({ id: person.id, active: false });

    await reactivatePerson(as('admin'), { userId: person.id, key: key() });
    expect(await canSignIn(person)).toBe(true);
    expect((await newEntries()).at(-1)?.[0]).toBe('user.reactivated');
  });

  it('records nothing when nothing changes', async () => {
    const { id } = await invite();
    const before = (await newEntries()).length;
    expect(await reactivatePerson(as('admin'), { userId: id, key: key() })).toMatchObject({ ok: true });
    expect(await newEntries()).toHaveLength(before);
  });
});

describe('resetPassword', () => {
  it('replaces the password, shows it, and ends the sessions', async () => {
    const person = await invite();
    expect(await canSignIn(person)).toBe(true);
    const reset = await resetPassword(as('admin'), { userId: person.id, key: key() });
    const password = reset.ok ? reset.value.password : '';
    expect(await database().session.count({ where: { userId: person.id } })).toBe(0);
    expect(await canSignIn(person)).toBe(false);
    expect(await canSignIn({ ...person, password })).toBe(true);
    expect(JSON.stringify(await newEntries())).not.toContain(password);
  });

  it('says when there is no such person', async () => {
    const outcome = await resetPassword(as('admin'), { userId: 'nobody', key: key() });
    expect(outcome).toMatchObject({ ok: false, kind: 'missing' });
  });
});

describe('editNewsroom', () => {
  it('changes the settings for the version that was seen', async () => {
    const importHosts = 'CMS.example.org, 10.0.0.5:8080, wiki.example.org:80';
    const input = { version: 1, name: 'The Weir', contactEmail: 'Corrections@Example.org', importHosts };
    expect(await editNewsroom(as('admin'), { ...input, key: key() })).toMatchObject({ ok: true });
    expect(await newsroom()).toEqual({
      name: 'The Weir',
      contactEmail: 'corrections@example.org',
      importHosts: ['cms.example.org', '10.0.0.5:8080', 'wiki.example.org'],
      twoReviewers: false,
      version: 2,
    });
    expect(await editNewsroom(as('admin'), { ...input, key: key() })).toMatchObject({ kind: 'conflict' });
    const without = { ...input, version: 2, contactEmail: '', key: key() };
    expect(await editNewsroom(as('admin'), without)).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await newsroom()).contactEmail).toBeNull();
    const wrong = { ...input, version: 3, importHosts: 'https://cms.example.org/', key: key() };
    expect(await editNewsroom(as('admin'), wrong)).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'importHosts.0' }],
    });
    expect((await newEntries()).map(([action]) => action)).toEqual(['newsroom.edited', 'newsroom.edited']);
  });
});

describe.each([
  ['invitePerson', invitePerson],
  ['changeRole', changeRole],
  ['deactivatePerson', deactivatePerson],
  ['reactivatePerson', reactivatePerson],
  ['resetPassword', resetPassword],
  ['editNewsroom', editNewsroom],
])('%s', (_name, command) => {
  it.each(['reviewer', 'editor'] as const)('is not for a %s', async (role) => {
    expect(await command(as(role), { key: key() })).toMatchObject({ ok: false, kind: 'forbidden' });
  });
});
