import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '@/db/client';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';
import { auth } from '../auth';
import { setupLinkIsGood } from '../queries';
import { ensureDemoAccounts, setUpFirstAdmin, setupLink } from './first-accounts';

let test: TestDatabase;
beforeEach(async () => {
  test = await freshDatabase();
  process.env.DATABASE_URL = test.appUrl;
  process.env.BETTER_AUTH_SECRET = 'a secret of the tests, with more than 32 characters';
});
afterEach(async () => {
  await database().$disconnect();
  await test.drop();
});

const first = {
  key: 'first-admin-key',
  name: 'Ada Wexler',
  email: 'Ada@Example.org',
  password: 'the heron waits',
};

async function tokenOf(): Promise<string> {
  const link = await setupLink();
  return link?.path.replace('/setup/', '') ?? '';
}

it('creates four people who can sign in, once, each with a password of their own', async () => {
  const [created, again] = await Promise.all([ensureDemoAccounts(), ensureDemoAccounts()]).then((lists) =>
    lists.sort((a, b) => b.length - a.length),
  );
  expect(created?.map(({ role }) => role)).toEqual(['admin', 'editor', 'reviewer', 'reviewer']);
  expect(again).toEqual([]);
  expect(new Set(created?.map(({ password }) => password)).size).toBe(4);
  for (const { email, password } of created ?? []) {
    const answer = await auth().api.signInEmail({ body: { email, password } });
    expect(answer.user.email).toBe(email);
  }
});

it('records each of them, without address and password', async () => {
  const created = await ensureDemoAccounts();
  const entries = await database().ledgerEntry.findMany({ orderBy: { seq: 'asc' } });
  expect(entries.map(({ action, actorId, payload }) => [action, actorId, payload])).toEqual(
    created.map(({ name, role }) => ['user.created', 'system', JSON.stringify({ name, role })]),
  );
});

it('makes the person with the one-time link the first admin, and nobody else', async () => {
  const token = await tokenOf();
  expect(await setupLinkIsGood(token)).toBe(true);
  expect(await setUpFirstAdmin({ ...first, token })).toMatchObject({ ok: true });
  const user = await database().user.findFirstOrThrow();
  expect(user).toMatchObject({ name: 'Ada Wexler', email: 'ada@example.org', role: 'admin' });

  expect(await setupLinkIsGood(token)).toBe(false);
  const other = { ...first, token, key: 'another-key', email: 'eve@example.org' };
  expect(await setUpFirstAdmin(other)).toMatchObject({ ok: false, kind: 'missing' });
  expect(await setupLink()).toBeNull();
  expect(await ensureDemoAccounts()).toEqual([]);
});

it('answers a repeated sending as the first', async () => {
  const token = await tokenOf();
  const once = await setUpFirstAdmin({ ...first, token });
  expect(await setUpFirstAdmin({ ...first, token })).toEqual(once);
  expect(await database().user.count()).toBe(1);
});

it('lets one of two win who use the link at the same time', async () => {
  const token = await tokenOf();
  const both = await Promise.all([
    setUpFirstAdmin({ ...first, token }),
    setUpFirstAdmin({ ...first, token, key: 'another-key', email: 'eve@example.org' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().user.count()).toBe(1);
});

it.each([
  ['a wrong token', { token: 'wrong' }, 'missing'],
  ['a weak password', { password: 'Ada Wexler 123' }, 'password'],
  ['no name', { name: '  ' }, 'name'],
  ['no e-mail address', { email: 'ada' }, 'email'],
  ['no password', { password: undefined }, 'password'],
])('refuses %s and leaves the link good', async (_name, wrong, where) => {
  const token = await tokenOf();
  const outcome = await setUpFirstAdmin({ ...first, token, ...wrong });
  const place = outcome.ok
    ? 'ok'
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ field }) => field).join()
      : outcome.kind;
  expect(place).toBe(where);
  expect(await setupLinkIsGood(token)).toBe(true);
});

it('ends a link when a new one is made, and when its day is over', async () => {
  const old = await tokenOf();
  const token = await tokenOf();
  expect(await setupLinkIsGood(old)).toBe(false);
  await database().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await setUpFirstAdmin({ ...first, token })).toMatchObject({ ok: false, kind: 'missing' });
});

it('keeps neither token nor password, nor a hash of the password in the receipt', async () => {
  const token = await tokenOf();
  const kept = await database().verification.findMany();
  expect(JSON.stringify(kept)).not.toContain(token);
  await setUpFirstAdmin({ ...first, token });
  const { inputHash } = await database().receipt.findFirstOrThrow();
  await database().receipt.deleteMany();
  await database().$executeRaw`DELETE FROM "user"`;
  const next = await tokenOf();
  await setUpFirstAdmin({ ...first, token: next, password: 'another heron waits' });
  expect((await database().receipt.findFirstOrThrow()).inputHash).toBe(inputHash);
});
