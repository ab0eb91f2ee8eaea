import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/shared/actor';
import { generate } from '@/seeds/generate';
import { REVIEWER } from '@/seeds/generate/tables';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import type { QueueFilter, QueueRow } from '../queue';
import { nextInQueue, queueFacets, queuePage } from './queue';
import { queueWithout } from './queue-without';

const test = useFreshDatabase();
const reviewer: Actor = { id: REVIEWER, name: 'Generated Reviewer', role: 'reviewer' };
const open: QueueFilter = {
  words: null,
  status: null,
  kind: null,
  topic: null,
  article: null,
  source: null,
  taken: null,
  unsure: false,
};

beforeAll(() => generate(test.urls.ownerUrl, { claims: 700, perArticle: 70 }));

/** All pages of a queue, one after the other. */
async function wholeQueue(filter: QueueFilter, limit = 50): Promise<QueueRow[]> {
  const rows: QueueRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await queuePage(filter, reviewer, { after, limit });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** The same by the plainest statement there is. */
async function numbersBy(where: string): Promise<number[]> {
  const rows = await test.db.$queryRawUnsafe<{ number: number }[]>(
    `SELECT number FROM claim c WHERE withdrawn_at IS NULL AND ${where} ORDER BY risk DESC, queued_at, number`,
  );
  return rows.map(({ number }) => number);
}

const FILTERS: { name: string; filter: Partial<QueueFilter>; where: string }[] = [
  { name: 'what waits', filter: {}, where: `status IN ('unreviewed', 'stale')` },
  { name: 'everything', filter: { status: 'all' }, where: 'true' },
  { name: 'one status', filter: { status: 'inconclusive' }, where: `status = 'inconclusive'` },
  {
    name: 'one kind',
    filter: { kind: 'event' },
    where: `status IN ('unreviewed', 'stale') AND kind = 'event'`,
  },
  { name: 'one topic', filter: { status: 'all', topic: 'topic-2' }, where: `'topic-2' = ANY (topics)` },
  {
    name: 'one article',
    filter: { status: 'all', article: 'generated-3' },
    where: `id IN (SELECT claim_id FROM occurrence o JOIN article a ON a.id = o.article_id WHERE a.slug = 'generated-3')`,
  },
  {
    name: 'one source and kind',
    filter: { status: 'all', source: 'generated-source-1', kind: 'event' },
    where: `kind = 'event' AND id IN (SELECT claim_id FROM attribution t JOIN source s ON s.id = t.source_id WHERE s.slug = 'generated-source-1')`,
  },
  { name: 'what I took', filter: { status: 'all', taken: 'me' }, where: `assignee_id = '${REVIEWER}'` },
  {
    name: 'what nobody took',
    filter: { taken: 'nobody' },
    where: `status IN ('unreviewed', 'stale') AND assignee_id IS NULL`,
  },
  {
    name: 'bounds that nobody has said',
    filter: { status: 'all', unsure: true },
    where: 'id IN (SELECT claim_id FROM figure WHERE bound_unsure)',
  },
  {
    name: 'words of the statement',
    filter: { status: 'all', words: 'Évacuated -"the border"' },
    where: `statement LIKE '%evacuated%' AND statement NOT LIKE '%the border%'`,
  },
  {
    name: 'words of a topic, half typed',
    filter: { status: 'all', words: 'topic-3' },
    where: `EXISTS (SELECT 1 FROM unnest(topics) AS topic WHERE topic LIKE 'topic-3%')`,
  },
  {
    name: 'the name of a source, half typed',
    filter: { status: 'all', words: 'Source number 10' },
    where: `id IN (SELECT claim_id FROM attribution t JOIN source s ON s.id = t.source_id WHERE s.name ~ 'number 10')`,
  },
  {
    name: 'words that are not to be there, and a source',
    filter: { status: 'all', words: '-wounded', source: 'generated-source-1' },
    where: `statement NOT LIKE '%wounded%' AND id IN (SELECT claim_id FROM attribution t JOIN source s ON s.id = t.source_id WHERE s.slug = 'generated-source-1')`,
  },
  { name: 'words that nothing has', filter: { words: "no'ne & (" }, where: 'false' },
  { name: 'a topic that is not there', filter: { topic: "no'ne" }, where: 'false' },
];

describe('queuePage', () => {
  it.each(FILTERS)('has each claim once, in order, over all pages: $name', async ({ filter, where }) => {
    const expected = await numbersBy(where);
    if (where !== 'false') expect(expected.length).toBeGreaterThan(3);
    const rows = await wholeQueue({ ...open, ...filter }, Math.max(3, Math.ceil(expected.length / 7)));
    expect(rows.map(({ number }) => number)).toEqual(expected);
  });

  it('counts up to 500 and then says "or more"', async () => {
    expect((await queuePage({ ...open, status: 'all' }, reviewer)).count).toEqual({
      value: 500,
      capped: true,
    });
    const stale = await numbersBy(`status = 'stale'`);
    expect((await queuePage({ ...open, status: 'stale' }, reviewer)).count).toEqual({
      value: stale.length,
      capped: false,
    });
  });

  it('keeps its place when claims before it were judged away', async () => {
    const first = await queuePage(open, reviewer, { limit: 10 });
    const second = await queuePage(open, reviewer, { after: first.next, limit: 10 });
    await test.db.claim.updateMany({
      where: { number: { in: first.rows.map(({ number }) => number) } },
      data: { withdrawnAt: new Date() },
    });
    const again = await queuePage(open, reviewer, { after: first.next, limit: 10 });
    expect(again.rows).toEqual(second.rows);
    await test.db.claim.updateMany({ data: { withdrawnAt: null } });
  });

  it('says why each claim stands where it does', async () => {
    const { rows } = await queuePage(open, reviewer, { limit: 1 });
    expect(rows[0]).toMatchObject({
      risk: expect.any(Number),
      riskReasons: expect.arrayContaining(['published']),
      queuedAt: expect.stringMatching(/Z$/),
      article: { slug: expect.stringMatching(/^generated-/) },
      sources: [{ slug: expect.any(String) }],
    });
  });
});

it('finds a claim by its number', async () => {
  const { rows } = await queuePage({ ...open, status: 'all', words: 'claim #12' }, reviewer);
  expect(rows.map(({ number }) => number)).toContain(12);
});

describe('nextInQueue', () => {
  it('walks the same order, claim by claim, and ends', async () => {
    const filter = { ...open, status: 'inconclusive' } as const;
    const walked: number[] = [];
    for (
      let at = await nextInQueue(filter, reviewer, null);
      at !== null;
      at = await nextInQueue(filter, reviewer, at.cursor)
    ) {
      walked.push(at.number);
    }
    expect(walked).toEqual(await numbersBy(`status = 'inconclusive'`));
  });
});

describe('queueFacets', () => {
  it('counts each status under the other filters', async () => {
    const { statuses } = await queueFacets({ ...open, status: 'stale', kind: 'event' }, reviewer);
    for (const [status, count] of Object.entries(statuses)) {
      const { length } = await numbersBy(`kind = 'event' AND status = '${status}'`);
      expect(count).toEqual({ value: length, capped: false });
    }
  });

  it('always offers what is chosen', async () => {
    const chosen = { ...open, topic: 'a-topic', article: 'generated-10', source: 'generated-source-300' };
    const facets = await queueFacets(chosen, reviewer);
    expect(facets.topics).toContain('a-topic');
    expect(facets.articles.map(({ slug }) => slug)).toContain('generated-10');
    expect(facets.sources.map(({ slug }) => slug)).toContain('generated-source-300');
  });
});

describe('queueWithout', () => {
  it('says which narrowing to drop, and how many claims would fit then', async () => {
    const filter = { ...open, status: 'all', kind: 'event', words: 'no such word' } as const;
    const events = await numbersBy(`kind = 'event'`);
    expect(await queueWithout(filter, reviewer)).toEqual([
      { dropped: 'words', count: { value: events.length, capped: false } },
    ]);
  });

  it('has nothing to say where dropping one is not enough, and without a filter', async () => {
    expect(await queueWithout({ ...open, topic: 'none', words: 'no such word' }, reviewer)).toEqual([]);
    expect(await queueWithout(open, reviewer)).toEqual([]);
  });
});
