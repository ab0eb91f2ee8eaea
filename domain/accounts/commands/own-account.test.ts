import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { database } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';
import { actorWithEmail, ownSessions } from '../queries';
import { ensureDemoAccounts } from './first-accounts';
import { changeName, changePassword, endOtherSessions } from './own-account';
import { signIn } from './sign-in';

let test: TestDatabase;
let me: Actor;
let email = '';
let password = '';
const next = 'the heron waits by the weir';

beforeAll(async () => {
  test = await freshDatabase();
  process.env.DATABASE_URL = test.appUrl;
  process.env.BETTER_AUTH_SECRET = 'a secret of the tests, with more than 32 characters';
});
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM "user"`;
  await database().rateLimit.deleteMany();
  await database().receipt.deleteMany();
  const reviewer = (await ensureDemoAccounts())[2];
  if (reviewer === undefined) throw new Error('no reviewer');
  ({ email, password } = reviewer);
  me = (await actorWithEmail(email)) ?? { id: '', name: '', role: 'reviewer' };
});
afterAll(async () => {
  await database().$disconnect();
  await test.drop();
});

const come = (as = password) => signIn({ email, password: as }, '192.0.2.7', new Headers());
const current = async () => (await ownSessions(me))[0]?.id ?? '';

it('changes the password, keeps this session and ends the others', async () => {
  await come();
  await come();
  const session = await current();
  const input = { key: 'change-one', currentPassword: password, password: next };
  expect(await changePassword(me, input, session)).toMatchObject({ ok: true });
  expect((await ownSessions(me)).map(({ id }) => id)).toEqual([session]);
  expect((await come()).ok).toBe(false);
  expect((await come(next)).ok).toBe(true);
  const last = await database().ledgerEntry.findFirst({ orderBy: { seq: 'desc' } });
  expect(last).toMatchObject({ action: 'user.password-changed', actorId: me.id, payload: '{}' });
});

it('answers a repeated sending as the first', async () => {
  const input = { key: 'change-one', currentPassword: password, password: next };
  const once = await changePassword(me, input, 'none');
  expect(await changePassword(me, input, 'none')).toEqual(once);
});

it.each([
  ['a wrong current password', { currentPassword: 'not the password' }, 'currentPassword'],
  ['no current password', { currentPassword: '' }, 'currentPassword'],
  ['a short new one', { password: 'heron' }, 'password'],
  ['one made of the own name', { password: 'Imke Brandt 2022' }, 'password'],
  ['none', { password: undefined }, 'password'],
])('refuses %s', async (_name, wrong, field) => {
  const input = { key: 'change-one', currentPassword: password, password: next, ...wrong };
  expect(await changePassword(me, input, 'none')).toMatchObject({ kind: 'invalid', problems: [{ field }] });
  expect((await come()).ok).toBe(true);
});

it('stops guesses at the current password', async () => {
  const guess = (number: number) =>
    changePassword(
      me,
      { key: `guess-no-${number}`, currentPassword: `guess ${number}`, password: next },
      'none',
    );
  for (let number = 0; number < 5; number += 1)
    expect(await guess(number)).toMatchObject({ kind: 'invalid' });
  expect(await guess(5)).toMatchObject({
    kind: 'forbidden',
    message: 'Too many attempts. Try again in 15 minutes.',
  });
});

it('changes the name and records both', async () => {
  expect(await changeName(me, { key: 'rename-one', name: ' Imke   Brandt-Hays ' })).toMatchObject({
    value: { name: 'Imke Brandt-Hays' },
  });
  const last = await database().ledgerEntry.findFirst({ orderBy: { seq: 'desc' } });
  expect(last?.payload).toBe('{"after":"Imke Brandt-Hays","before":"Imke Brandt"}');
});

it('signs out elsewhere, one or all, never somebody else', async () => {
  for (let times = 0; times < 3; times += 1) await come();
  const [first, second] = await ownSessions(me);
  const here = first?.id ?? '';
  expect(await endOtherSessions({ ...me, id: 'somebody' }, here)).toBe(0);
  expect(await endOtherSessions(me, here, second?.id)).toBe(1);
  expect(await endOtherSessions(me, here)).toBe(1);
  expect((await ownSessions(me)).map(({ id }) => id)).toEqual([here]);
});
