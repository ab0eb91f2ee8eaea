import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '@/db/embedded/connect';
import { freshDatabase, type TestDatabase } from './fresh-database';

const FOLDER = 'prisma/migrations';
const MIGRATION = '20261130100000_figure_bounds';

type Row = [
  statement: string,
  low: number | null,
  high: number | null,
  approximate: boolean,
  /** "?" after the bound: somebody has to say whether it is reached. */
  becomes: string,
  /** Words that it stands on. */
  place?: string,
];

/** Figures as they were kept, and what their claims' words make of them. */
const ROWS: Row[] = [
  ['48 people were killed.', 48, 48, false, 'exactly'],
  ['More than 48 people were killed.', 48, 48, false, 'exactly'],
  ['About 300,000 were called up.', 300_000, 300_000, true, 'about'],
  ['About 10,000 to 13,000 were killed.', 10_000, 13_000, true, 'about'],
  ['10,000 to 13,000 were killed.', 10_000, 13_000, false, 'between'],
  ['At least 48 people were killed.', 48, null, false, 'at_least'],
  ['More than 70 people were killed.', 70, null, false, 'more_than'],
  ['No fewer than 70 people were killed.', 70, null, false, 'at_least'],
  ['No less than 70 people were killed.', 70, null, false, 'at_least'],
  ['70 or more people were killed.', 70, null, false, 'at_least'],
  ['70 people or more were killed.', 70, null, false, 'at_least'],
  ['Over 5,937 were killed.', 5937, null, false, 'more_than'],
  ['Losses exceeded 5937.', 5937, null, false, 'more_than'],
  ['Losses will not exceed 5937.', 5937, null, false, 'at_least ?'],
  ['Well over two million fled.', 2_000_000, null, false, 'more_than'],
  ['At least 2.5 million fled.', 2_500_000, null, false, 'at_least'],
  ['More than half a million fled.', 500_000, null, false, 'more_than'],
  ['At least twenty-five people were killed.', 25, null, false, 'at_least'],
  ['At least $40m was spent.', 40_000_000, null, false, 'at_least'],
  ['At least 48 were killed and more than 70 hurt.', 48, null, false, 'at_least'],
  ['At least 48 were killed and more than 70 hurt.', 70, null, false, 'more_than'],
  ['The dead were counted.', 48, null, false, 'more_than', 'killed more than 48 people'],
  ['48 people were killed.', 48, null, false, 'at_least', 'at least 48'],
  ['48 people were killed.', 48, null, false, 'at_least ?'],
  ['At least 48 people were killed.', 48, null, false, 'at_least ?', 'more than 48 people'],
  ['At least 148 people were killed.', 48, null, false, 'at_least ?'],
  ['At least 48,000 people were killed.', 48, null, false, 'at_least ?'],
  ['More than 1,048 people were killed.', 48, null, false, 'at_least ?'],
  ['Over the weekend 300 people fled.', 300, null, false, 'at_least ?'],
  ['Up to 100,000 were killed.', null, 100_000, false, 'up_to'],
  ['As many as 100,000 were killed.', null, 100_000, false, 'up_to'],
  ['No more than 50 were killed.', null, 50, false, 'up_to'],
  ['50 at most were killed.', null, 50, false, 'up_to'],
  ['Fewer than 50 were killed.', null, 50, false, 'fewer_than'],
  ['Turnout was under 12.5 per cent.', null, 12.5, false, 'fewer_than'],
  ['Under the plan 50 would go.', null, 50, false, 'up_to ?'],
  ['50 were killed.', null, 50, false, 'up_to ?'],
  ['Tens of thousands were killed.', 20_000, null, true, 'vague: tens of thousands'],
  ['Dozens were hurt.', 24, null, true, 'vague: dozens'],
  ['Many were hurt.', 200, null, true, 'vague: several hundred', 'several hundred people'],
  ['Nearly 9,000 were killed.', null, 9000, true, 'vague: nearly 9,000'],
  ['More than about 20,000 were killed.', 20_000, null, true, 'vague: more than about 20,000'],
  ['Many were killed.', 20_000, null, true, 'vague ?: more than about 20,000'],
  ['Dozens were killed, hundreds hurt.', 24, null, true, 'vague ?: more than about 24'],
  ['Some were killed.', null, 2500.5, true, 'vague ?: up to about 2,500.5'],
];

let at: TestDatabase;
let kept: Map<string, string>;

beforeAll(async () => {
  at = await freshDatabase({ migrated: false });
  kept = await withClient(at.ownerUrl, async (client) => {
    for (const name of migrationsBefore()) await client.query(sqlOf(name));
    const ids = await insertFigures(client);
    await client.query(sqlOf(MIGRATION));
    const { rows } = await client.query<{ id: string; becomes: string }>(`
      SELECT claim_id AS id, bound || CASE WHEN bound_unsure THEN ' ?' ELSE '' END
        || coalesce(': ' || amount_text, '') AS becomes FROM figure`);
    const found = new Map(rows.map(({ id, becomes }) => [id, becomes]));
    return new Map(ROWS.map((row, index) => [nameOf(row), found.get(ids[index] ?? '') ?? 'nothing']));
  });
});
afterAll(() => at.drop());

it.each(ROWS)('“%s” with %s to %s, approximate %s, is %s', (...row) => {
  expect(kept.get(nameOf(row))).toBe(row[4]);
});

it('leaves no function of its own behind', async () => {
  const { rows } = await withClient(at.ownerUrl, (client) =>
    client.query(`SELECT proname FROM pg_proc WHERE proname LIKE 'figure%'`),
  );
  expect(rows).toEqual([]);
});

const nameOf = ([statement, low, high, approximate, , place]: Row) =>
  JSON.stringify([statement, low, high, approximate, place]);

const sqlOf = (name: string) => readFileSync(`${FOLDER}/${name}/migration.sql`, 'utf8');

function migrationsBefore(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name < MIGRATION)
    .map(({ name }) => name)
    .sort();
}

/** A claim for each row, and an article with its words where it stands in one; the ids in the order of the rows. */
async function insertFigures(client: pg.Client): Promise<string[]> {
  await client.query(
    `INSERT INTO "user" (id, name, email, updated_at) VALUES ('e', 'E', 'e@example.org', now())`,
  );
  const ids: string[] = [];
  for (const [statement, low, high, approximate, , place] of ROWS) {
    const id = randomUUID();
    ids.push(id);
    await client.query(
      `INSERT INTO claim (id, statement, kind, content_hash, created_by_id, updated_at)
       VALUES ($1, $2, 'figure', repeat('0', 64), 'e', now())`,
      [id, statement],
    );
    await client.query(
      `INSERT INTO figure (claim_id, measure, subject, low, high, approximate) VALUES ($1, 'killed', 'people', $2, $3, $4)`,
      [id, low, high, approximate],
    );
    if (place !== undefined) await insertPlace(client, id, place);
  }
  return ids;
}

async function insertPlace(client: pg.Client, claimId: string, words: string): Promise<void> {
  const [article, revision, occurrence, anchor] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const blocks = JSON.stringify([{ kind: 'headline', start: 0, end: words.length }]);
  await client.query(
    `INSERT INTO article (id, slug, headline, outlet, published_on, updated_at)
     VALUES ($1, $2, 'Toll', 'The Brief', '2022-11-25', now())`,
    [article, `toll-${article}`],
  );
  await client.query(
    `INSERT INTO revision (id, article_id, number, text, units, sha256, blocks, created_by_id)
     VALUES ($1, $2, 1, $3, $4, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $5, 'e')`,
    [revision, article, words, words.length, blocks],
  );
  await client.query(`INSERT INTO occurrence (id, claim_id, article_id) VALUES ($1, $2, $3)`, [
    occurrence,
    claimId,
    article,
  ]);
  await client.query(
    `INSERT INTO anchor (id, occurrence_id, revision_id, created_by_id) VALUES ($1, $2, $3, 'e')`,
    [anchor, occurrence, revision],
  );
  await client.query(
    `INSERT INTO anchor_fragment (anchor_id, ordinal, start_unit, end_unit, exact, prefix, suffix)
     VALUES ($1, 0, 0, $2, $3, '', '')`,
    [anchor, words.length, words],
  );
  await client.query(`UPDATE occurrence SET current_anchor_id = $1 WHERE id = $2`, [anchor, occurrence]);
}
