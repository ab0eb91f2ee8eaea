import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { GENESIS_HASH } from '@/domain/ledger/chain';
import { copyRows } from './generate/copy';
import { addArticle, EDITOR, emptyTables, isPublished, REVIEWER, sourceRows } from './generate/tables';

export type Amount = {
  /** How many claims in all. */
  claims: number;
  /** How many of them stand in one article; the last article takes the rest. */
  perArticle?: number;
};

const ARTICLES_AT_ONCE = 25;

/**
 * Fills an empty, migrated database with made-up articles and claims, by COPY and as the owner of the tables:
 * what the benchmarks measure on. Every check and trigger holds, the derived columns are those of the rules, and
 * the same amount gives the same rows every time. The article `generated-1` is published.
 */
export async function generate(ownerUrl: string, { claims, perArticle = 200 }: Amount): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await addPeopleAndSources(client);
    await addArticles(client, claims, perArticle);
    await finish(client, claims);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** The long read of the benchmarks: one article of about 5,000 words with 500 claims, /articles/generated-1. */
export const LONG_ARTICLE: Amount = { claims: 500, perArticle: 500 };

async function addPeopleAndSources(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO "user" (id, name, email, role, updated_at) VALUES
      ($1, 'Generated Editor', 'generated-editor@example.org', 'editor', now()),
      ($2, 'Generated Reviewer', 'generated-reviewer@example.org', 'reviewer', now())`,
    [EDITOR, REVIEWER],
  );
  const columns = ['id', 'slug', 'kind', 'name', 'role', 'justification', 'updated_at'];
  await copyRows(client, 'source', columns, sourceRows());
}

async function addArticles(client: pg.Client, claims: number, perArticle: number): Promise<void> {
  const made = { tables: emptyTables(), ledger: { seq: 0n, hash: GENESIS_HASH } };
  const articles = Math.ceil(claims / perArticle);
  for (let index = 0; index < articles; index += 1) {
    const before = index * perArticle;
    addArticle(made, index, Math.min(perArticle, claims - before), before + 1);
    if ((index + 1) % ARTICLES_AT_ONCE !== 0 && index + 1 < articles) continue;
    for (const [table, { columns, rows }] of made.tables) await copyRows(client, table, columns, rows);
    made.tables = emptyTables();
  }
}

/** What refers to rows that came later: current revisions and anchors, and the counter of claims. */
async function finish(client: pg.Client, claims: number): Promise<void> {
  await client.query(
    'UPDATE article a SET current_revision_id = r.id FROM revision r WHERE r.article_id = a.id',
  );
  await client.query(
    'UPDATE occurrence o SET current_anchor_id = n.id FROM anchor n WHERE n.occurrence_id = o.id',
  );
  const { rows } = await client.query<{ id: string; slug: string }>('SELECT id, slug FROM article');
  const published = rows.filter(({ slug }) => isPublished(Number(slug.replace('generated-', '')) - 1));
  await client.query(
    `UPDATE article SET status = 'published', first_published_at = published_on WHERE id = ANY($1::uuid[])`,
    [published.map(({ id }) => id)],
  );
  await client.query(`SELECT setval('claim_number_seq', $1)`, [claims]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { claims: { type: 'string', default: '1000' }, 'per-article': { type: 'string' } },
  });
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) throw new Error('DATABASE_URL must name an empty, migrated database, as its owner');
  await generate(ownerUrl, {
    claims: Number(values.claims),
    ...(values['per-article'] ? { perArticle: Number(values['per-article']) } : {}),
  });
}
