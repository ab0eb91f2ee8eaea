import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '@/domain/shared/canonical-json';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { entryHash, GENESIS_HASH } from './chain';
import { appendEntries } from './commands';
import type { EntryDraft } from './entry';
import { entriesOf, headOf, verifyLedger, walkLedger } from './queries';

const test = useFreshDatabase();
let superuser: pg.Client;

beforeAll(async () => {
  superuser = new pg.Client(test.urls.superUrl);
  await superuser.connect();
});
afterAll(() => superuser.end());

const WRITTEN: { actorId: string; action: string; reason: string | null; payload: Json }[] = [
  { actorId: 'ada', action: 'claim.created', reason: null, payload: { number: 1 } },
  {
    actorId: 'ben',
    action: 'claim.edited',
    reason: 'a “reason”\nof two lines – ✓',
    payload: { after: 'é😀\u2028', n: 1.5 },
  },
  { actorId: 'ada', action: 'review.given', reason: '-', payload: { verdict: 'disputed' } },
  { actorId: 'system', action: 'claim.withdrawn', reason: '', payload: {} },
  { actorId: 'ben', action: 'claim.restored', reason: null, payload: [] },
];

/** Statements as only a superuser can run them: triggers and foreign keys are off. */
async function tamper(...statements: string[]): Promise<void> {
  await superuser.query("SET session_replication_role = 'replica'");
  for (const statement of statements) await superuser.query(statement);
}

beforeEach(async () => {
  await tamper('TRUNCATE ledger_entry');
  for (const { actorId, action, reason, payload } of WRITTEN) {
    const entry: EntryDraft = { action, subject: { type: 'claim', id: 'c1' }, reason, payload };
    await test.db.$transaction((tx) => appendEntries(tx, actorId, [entry]));
  }
});

async function allEntries() {
  const entries = [];
  for await (const batch of walkLedger()) entries.push(...batch);
  return entries;
}

describe('the chain in the database', () => {
  it('is the one that entryHash() describes', async () => {
    const entries = await allEntries();
    expect(entries.map(({ actorId, action, reason }) => ({ actorId, action, reason }))).toEqual(
      WRITTEN.map(({ actorId, action, reason }) => ({ actorId, action, reason })),
    );
    let prevHash = GENESIS_HASH;
    for (const entry of entries) {
      expect(entry.prevHash).toBe(prevHash);
      expect(entryHash(entry)).toBe(entry.hash);
      prevHash = entry.hash;
    }
    expect(await verifyLedger()).toEqual({ fault: null, head: { seq: 5n, hash: prevHash } });
    expect(await headOf()).toEqual({ seq: 5n, hash: prevHash });
  });

  it('has no gaps and no forks when many write at once', async () => {
    const write = (index: number) =>
      test.db.$transaction((tx) =>
        appendEntries(tx, 'ada', [
          { action: 'claim.edited', subject: { type: 'claim', id: `c${index}` }, payload: { index } },
        ]),
      );
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(index)));
    expect(await verifyLedger()).toMatchObject({ fault: null, head: { seq: 45n } });
  });

  it('is given out by subject, the newest of many', async () => {
    expect((await entriesOf({ type: 'claim', id: 'c1' }, { limit: 2 })).map(({ seq }) => seq)).toEqual([
      4n,
      5n,
    ]);
    expect(await entriesOf({ type: 'claim', id: 'nothing' })).toEqual([]);
  });
});

/** A hash that fits the row as it is now, as one would make who knows how. */
const REHASH = `UPDATE ledger_entry SET hash = sha256_hex(convert_to(concat_ws(E'\\n', 'sourceline-ledger-1', prev_hash, seq,
  instant_text(at), actor_id, action, subject_type, subject_id,
  CASE WHEN reason IS NULL THEN '-' ELSE sha256_hex(convert_to(reason, 'UTF8')) END,
  sha256_hex(convert_to(payload, 'UTF8'))), 'UTF8'))`;

const TAMPERINGS: { how: string; statements: string[]; seq: bigint }[] = [
  {
    how: 'a payload edited',
    statements: [`UPDATE ledger_entry SET payload = '{"number":2}' WHERE seq = 1`],
    seq: 1n,
  },
  { how: 'a reason edited', statements: [`UPDATE ledger_entry SET reason = 'other' WHERE seq = 2`], seq: 2n },
  {
    how: 'an entry given to another actor',
    statements: [`UPDATE ledger_entry SET actor_id = 'ada' WHERE seq = 2`],
    seq: 2n,
  },
  {
    how: 'an entry moved in time',
    statements: [`UPDATE ledger_entry SET at = at + interval '1 day' WHERE seq = 3`],
    seq: 3n,
  },
  {
    how: 'edited and hashed anew',
    statements: [`UPDATE ledger_entry SET actor_id = 'ada' WHERE seq = 2`, `${REHASH} WHERE seq = 2`],
    seq: 3n,
  },
  { how: 'one deleted', statements: ['DELETE FROM ledger_entry WHERE seq = 3'], seq: 3n },
  {
    how: 'one deleted, the rest renumbered',
    statements: [
      'DELETE FROM ledger_entry WHERE seq = 3',
      'UPDATE ledger_entry SET seq = seq - 1 WHERE seq = 4',
      'UPDATE ledger_entry SET seq = seq - 1 WHERE seq = 5',
    ],
    seq: 3n,
  },
  {
    how: 'one put in between',
    statements: [
      'UPDATE ledger_entry SET seq = 6 WHERE seq = 5',
      'UPDATE ledger_entry SET seq = 5 WHERE seq = 4',
      'UPDATE ledger_entry SET seq = 4 WHERE seq = 3',
      `INSERT INTO ledger_entry SELECT 3, at, actor_id, action, subject_type, subject_id, 'forged', payload, hash, repeat('a', 64) FROM ledger_entry WHERE seq = 2`,
      `${REHASH} WHERE seq = 3`,
    ],
    seq: 4n,
  },
  {
    how: 'one put at the end',
    statements: [
      `INSERT INTO ledger_entry SELECT 6, at, actor_id, action, subject_type, subject_id, reason, payload, prev_hash, repeat('a', 64) FROM ledger_entry WHERE seq = 5`,
    ],
    seq: 6n,
  },
  {
    how: 'two exchanged',
    statements: [
      'UPDATE ledger_entry SET seq = 9 WHERE seq = 2',
      'UPDATE ledger_entry SET seq = 2 WHERE seq = 3',
      'UPDATE ledger_entry SET seq = 3 WHERE seq = 9',
    ],
    seq: 2n,
  },
];

describe('a superuser who tampers', () => {
  it.each(TAMPERINGS)('is caught, and the first bad entry named: $how', async ({ statements, seq }) => {
    await tamper(...statements);
    expect((await verifyLedger()).fault?.seq).toBe(seq);
  });

  it('is caught against a saved head: the tail cut off', async () => {
    const saved = await headOf();
    await tamper('DELETE FROM ledger_entry WHERE seq > 3');
    expect((await verifyLedger()).fault).toBeNull();
    expect((await verifyLedger(saved)).fault?.seq).toBe(4n);
    await tamper('TRUNCATE ledger_entry');
    expect((await verifyLedger(saved)).fault?.seq).toBe(1n);
  });

  it('is caught against a saved head: everything after an edit hashed anew', async () => {
    const saved = await headOf();
    await tamper(`UPDATE ledger_entry SET actor_id = 'ada' WHERE seq = 2`);
    for (const seq of [2, 3, 4, 5]) {
      await tamper(
        `UPDATE ledger_entry SET prev_hash = (SELECT hash FROM ledger_entry WHERE seq = ${seq - 1}) WHERE seq = ${seq}`,
        `${REHASH} WHERE seq = ${seq}`,
      );
    }
    expect((await verifyLedger()).fault).toBeNull();
    expect((await verifyLedger(saved)).fault?.seq).toBe(5n);
  });
});

describe('everybody else', () => {
  const CHANGES = [
    'UPDATE ledger_entry SET reason = NULL',
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_entry',
  ];
  it.each(CHANGES)('cannot so much as try: %s', async (statement) => {
    for (const url of [test.urls.appUrl, test.urls.ownerUrl]) {
      const client = new pg.Client(url);
      await client.connect();
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });
});
