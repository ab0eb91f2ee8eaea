import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClaimOn, aDesk, attributed, type Desk, judge } from '@/testing/claims';
import { type TestNewsroom, testNewsroom } from '@/testing/newsroom';

/** What the database itself refuses the app's role, whatever a command would do. */
let room: TestNewsroom;
let desk: Desk;
let app: pg.Client;
let claimId: string;
let ids: {
  occurrence: string;
  anchor: string;
  attribution: string;
  otherClaim: string;
  otherAttribution: string;
};

beforeAll(async () => {
  room = await testNewsroom();
  desk = await aDesk(room);
  const [own, others] = [attributed(desk.sources.shoigu), attributed(desk.sources.shoigu)];
  claimId = (await aClaimOn(desk, room, { attributions: [own] })).id;
  const otherClaim = (await aClaimOn(desk, room, { attributions: [others] })).id;
  const occurrence = await room.owner.occurrence.findFirstOrThrow({ where: { claimId } });
  const anchor = occurrence.currentAnchorId ?? '';
  ids = { occurrence: occurrence.id, anchor, attribution: own.id, otherClaim, otherAttribution: others.id };
  await judge(room, claimId);
  app = new pg.Client({ connectionString: room.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await room.close();
});

const SPAN =
  'INSERT INTO anchor_fragment (anchor_id, ordinal, start_unit, end_unit, exact, prefix, suffix) VALUES';
const HASH = 'a'.repeat(64);
const anotherArticle = () => desk.articles[1]?.revisionId;

const REFUSED: { name: string; sql: () => string; says: RegExp }[] = [
  {
    name: 'a span past the end of the text',
    sql: () => `${SPAN} ('${ids.anchor}', 7, 9000, 9001, 'x', '', '')`,
    says: /outside the text/,
  },
  {
    name: 'a span that begins before the text',
    sql: () => `${SPAN} ('${ids.anchor}', 7, -1, 0, 'x', '', '')`,
    says: /anchor_fragment_span/,
  },
  {
    name: 'an empty span',
    sql: () => `${SPAN} ('${ids.anchor}', 7, 3, 3, '', '', '')`,
    says: /anchor_fragment_span/,
  },
  {
    name: 'words that are not as long as their span',
    sql: () => `${SPAN} ('${ids.anchor}', 7, 3, 5, 'one', '', '')`,
    says: /exact_length/,
  },
  {
    name: 'half of a character: one unit cannot be stored as words',
    sql: () => `${SPAN} ('${ids.anchor}', 7, 3, 4, '👩', '', '')`,
    says: /exact_length/,
  },
  {
    name: 'an anchor in another article',
    sql: () =>
      `INSERT INTO anchor (id, occurrence_id, revision_id, created_by_id) VALUES (gen_random_uuid(), '${ids.occurrence}', '${anotherArticle()}', 'u-maud')`,
    says: /another article/,
  },
  {
    name: 'an anchor of another occurrence',
    sql: () =>
      `UPDATE occurrence SET current_anchor_id = '${ids.anchor}' WHERE claim_id = '${ids.otherClaim}'`,
    says: /current_anchor_id/,
  },
  {
    name: 'a chain into another claim',
    sql: () => `UPDATE attribution SET via_id = '${ids.otherAttribution}' WHERE id = '${ids.attribution}'`,
    says: /via_id_fkey/,
  },
  {
    name: 'a chain into itself',
    sql: () => `UPDATE attribution SET via_id = id WHERE id = '${ids.attribution}'`,
    says: /not_via_itself/,
  },
  {
    name: 'a figure backwards',
    sql: () => `UPDATE figure SET bound = 'about', low = 2, high = 1 WHERE claim_id = '${claimId}'`,
    says: /figure_low_to_high/,
  },
  {
    name: 'a figure without a number',
    sql: () => `UPDATE figure SET low = NULL, high = NULL WHERE claim_id = '${claimId}'`,
    says: /figure_ends/,
  },
  ...(
    [
      ['exactly', '1', '2'],
      ['at_least', '1', '2'],
      ['at_least', 'NULL', '2'],
      ['more_than', '1', '2'],
      ['up_to', '1', 'NULL'],
      ['fewer_than', '1', '2'],
      ['between', '1', '1'],
      ['between', '1', 'NULL'],
      ['about', '1', 'NULL'],
    ] as const
  ).map(([bound, low, high]) => ({
    name: `${bound} from ${low} to ${high}`,
    sql: () =>
      `UPDATE figure SET bound = '${bound}', low = ${low}, high = ${high} WHERE claim_id = '${claimId}'`,
    says: /figure_ends|figure_low_to_high/,
  })),
  {
    name: 'a vague amount without its words',
    sql: () => `UPDATE figure SET bound = 'vague' WHERE claim_id = '${claimId}'`,
    says: /figure_own_words/,
  },
  {
    name: 'own words of an exact number',
    sql: () => `UPDATE figure SET amount_text = 'dozens' WHERE claim_id = '${claimId}'`,
    says: /figure_own_words/,
  },
  {
    name: 'a sure bound in doubt',
    sql: () => `UPDATE figure SET bound_unsure = true WHERE claim_id = '${claimId}'`,
    says: /figure_unsure/,
  },
  {
    name: 'a risk above 100',
    sql: () => `UPDATE claim SET risk = 101 WHERE id = '${claimId}'`,
    says: /claim_risk_range/,
  },
  {
    name: 'a number taken twice',
    sql: () =>
      `UPDATE claim SET number = (SELECT number FROM claim WHERE id = '${ids.otherClaim}') WHERE id = '${claimId}'`,
    says: /claim_number_key/,
  },
  {
    name: 'a judged claim without a day',
    sql: () => `UPDATE claim SET reviewed_at = NULL WHERE id = '${claimId}'`,
    says: /reviewed_has_date/,
  },
  {
    name: 'evidence with a script for a link',
    sql: () =>
      `INSERT INTO evidence (id, claim_id, stance, title, url, added_by_id) VALUES (gen_random_uuid(), '${claimId}', 'supports', 't', 'javascript:1', 'u-maud')`,
    says: /evidence_url_http/,
  },
  {
    name: 'a file that is not what its hash says',
    sql: () =>
      `INSERT INTO evidence_file (id, name, media_type, sha256, bytes) VALUES (gen_random_uuid(), 'a', 'text/plain', '${HASH}', 'x')`,
    says: /sha256_true/,
  },
  { name: 'a changed revision', sql: () => `UPDATE revision SET text = 'x'`, says: /permission denied/ },
  { name: 'a changed anchor', sql: () => `UPDATE anchor SET score = 0`, says: /permission denied/ },
  { name: 'a moved span', sql: () => `UPDATE anchor_fragment SET start_unit = 0`, says: /permission denied/ },
  { name: 'a deleted span', sql: () => `DELETE FROM anchor_fragment`, says: /permission denied/ },
  {
    name: 'a changed review',
    sql: () => `UPDATE review SET verdict = 'disputed'`,
    says: /permission denied/,
  },
  { name: 'a deleted review', sql: () => `DELETE FROM review`, says: /permission denied/ },
  { name: 'a changed ledger', sql: () => `UPDATE ledger_entry SET reason = 'x'`, says: /permission denied/ },
  { name: 'a deleted ledger', sql: () => `DELETE FROM ledger_entry`, says: /permission denied/ },
  { name: 'an emptied ledger', sql: () => `TRUNCATE ledger_entry`, says: /permission denied/ },
  { name: 'deleted evidence', sql: () => `DELETE FROM evidence`, says: /permission denied/ },
  { name: 'a deleted claim', sql: () => `DELETE FROM claim`, says: /permission denied/ },
  {
    name: 'a trigger switched off',
    sql: () => `ALTER TABLE review DISABLE TRIGGER ALL`,
    says: /must be owner/,
  },
];

describe('the database refuses the app', () => {
  it.each(REFUSED)('$name', async ({ sql, says }) => {
    await expect(app.query(sql())).rejects.toThrow(says);
  });

  it('even as owner, what is appended stays', async () => {
    const owner = new pg.Client({ connectionString: room.ownerUrl });
    await owner.connect();
    for (const table of ['ledger_entry', 'review', 'revision', 'anchor', 'anchor_fragment']) {
      await expect(owner.query(`DELETE FROM ${table}`)).rejects.toThrow('never changed or deleted');
      await expect(owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('never changed or deleted');
    }
    await owner.end();
  });

  it('lets through what a command writes', async () => {
    const rows = await app.query('SELECT count(*)::int AS count FROM anchor_fragment WHERE anchor_id = $1', [
      ids.anchor,
    ]);
    expect(rows.rows[0]).toEqual({ count: 1 });
    await app.query(`${SPAN} ('${ids.anchor}', 8, 0, 3, 'The', '', '')`);
    await app.query('UPDATE claim SET assignee_id = NULL WHERE id = $1', [randomUUID()]);
  });
});
