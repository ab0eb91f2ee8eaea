import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';
import { type Counter, counted, waitMs } from '../rate-limit';
import { countAttempt, forgetAttempts } from './attempts';
import { type DemoAccount, ensureDemoAccounts } from './first-accounts';
import { signIn } from './sign-in';

let test: TestDatabase;
let people: DemoAccount[];

beforeAll(async () => {
  test = await freshDatabase();
  process.env.DATABASE_URL = test.appUrl;
  process.env.BETTER_AUTH_SECRET = 'a secret of the tests, with more than 32 characters';
  people = await ensureDemoAccounts();
});
afterAll(async () => {
  await database().$disconnect();
  await test.drop();
});
beforeEach(() => database().rateLimit.deleteMany());

const HERE = '192.0.2.7';
const headers = new Headers({ 'user-agent': 'Firefox', 'x-forwarded-for': '10.9.9.9' });

function person(number = 0): DemoAccount {
  const found = people[number];
  if (found === undefined) throw new Error('no such person');
  return found;
}

const right = () => signIn({ email: person().email, password: person().password }, HERE, headers);
const wrong = (email = person().email, address = HERE) =>
  signIn({ email, password: 'not the password' }, address, headers);

describe('signIn', () => {
  it('opens a session of fourteen days with a cookie that scripts cannot read', async () => {
    const answer = await right();
    const cookie = answer.ok ? (answer.headers.get('set-cookie') ?? '') : '';
    expect(cookie).toMatch(/^sourceline\.session_token=/);
    expect(cookie).toMatch(/Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await database().session.findFirstOrThrow();
    expect(session).toMatchObject({ ipAddress: HERE, userAgent: 'Firefox' });
  });

  it('takes the e-mail address in any case and with spaces around', async () => {
    const { email, password } = person();
    const answer = await signIn({ email: ` ${email.toUpperCase()} `, password }, HERE, headers);
    expect(answer.ok).toBe(true);
  });

  it('says the same of an unknown address, a wrong password and nonsense', async () => {
    const answers = [
      await wrong(),
      await wrong('nobody@example.org'),
      await wrong('no address'),
      await signIn({}, HERE, headers),
      await signIn({ email: ['a'], password: { $ne: '' } }, HERE, headers),
    ];
    expect(new Set(answers.map((answer) => (answer.ok ? 'signed in' : answer.message)))).toEqual(
      new Set(['The e-mail address or the password is not right.']),
    );
  });

  it('stops after five wrong guesses at one account, even for the right password', async () => {
    for (let guess = 0; guess < 5; guess += 1) expect(await wrong()).toMatchObject({ waitSeconds: 0 });
    const answer = await right();
    expect(answer).toMatchObject({ ok: false, message: 'Too many attempts. Try again in 15 minutes.' });
    expect(answer.ok ? 0 : answer.waitSeconds).toBeGreaterThan(890);
  });

  it('lets no more through when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong()));
    expect(answers.filter((answer) => !answer.ok && answer.waitSeconds === 0)).toHaveLength(5);
  });

  it('does not lock the account for other addresses', async () => {
    for (let guess = 0; guess < 8; guess += 1) await wrong(person().email, '203.0.113.5');
    expect((await right()).ok).toBe(true);
  });

  it('stops an address that tries many accounts, and no other', async () => {
    for (let guess = 0; guess < 30; guess += 1) await wrong(`person${guess}@example.org`);
    expect(await wrong('one-more@example.org')).toMatchObject({ ok: false });
    expect((await right()).ok).toBe(false);
    const elsewhere = await signIn(person(), '203.0.113.5', headers);
    expect(elsewhere.ok).toBe(true);
  });

  it('does not count those who get it right', async () => {
    for (let times = 0; times < 7; times += 1) expect((await right()).ok).toBe(true);
    const counters = await database().rateLimit.findMany();
    expect(counters.map(({ count }) => count)).toEqual([0]);
  });

  it('tells a deactivated person why, and only with the right password', async () => {
    const { email, password } = person(3);
    await database().user.update({ where: { email }, data: { banned: true } });
    expect(await signIn({ email, password }, HERE, headers)).toMatchObject({
      message: expect.stringContaining('deactivated'),
    });
    expect(await wrong(email)).toMatchObject({ message: expect.stringContaining('not right') });
  });
});

describe('countAttempt', () => {
  it('does in the database what the pure rule says', async () => {
    const rule = { attempts: 3, windowMs: 1000 };
    let counter: Counter | null = null;
    for (const now of [5000, 5001, 5400, 5999, 6000, 6001, 9000, 9001, 9002, 9003, 9999, 10_000]) {
      counter = counted(counter, now, rule);
      expect([now, await countAttempt('a', rule, now)]).toEqual([now, waitMs(counter, now, rule)]);
    }
  });

  it('forgets what is a day old when somebody signs in', async () => {
    const rule = { attempts: 3, windowMs: 1000 };
    const day = 24 * 3_600_000;
    await countAttempt('old', rule, 5000);
    await countAttempt('young', rule, 5002);
    await forgetAttempts('mine', 5001 + day);
    const left = await database().rateLimit.findMany();
    expect(left.map(({ key }) => key)).toEqual(['young']);
  });
});
