import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { assignClaim } from '@/domain/claims/commands/assign-claim';
import { coverageOf } from '@/domain/claims/coverage';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/seeds/builders/database';
import {
  aClaim,
  anArticle,
  aPerson,
  aPlace,
  aSource,
  type BuiltArticle,
  type BuiltClaim,
} from '@/seeds/builders/rows';
import { articlePage } from './article-page';
import { claimPage } from './claim-page';
import { home } from './home';
import { search } from './search';
import { sourcePage } from './source-page';

const test = useFreshDatabase();
let editor: Actor;
let toll: BuiltArticle;
let draft: BuiltArticle;
let claims: Record<
  'toll' | 'denied' | 'twice' | 'inDraft' | 'withdrawn' | 'removed' | 'gone' | 'pulled',
  BuiltClaim
>;

const PARAGRAPH =
  'He came early. The ministry said, according to the Herald, that 5,937 were killed, and nobody else. Rumour has it.';

beforeAll(async () => {
  editor = await aPerson('Edith Long');
  await aSource({ slug: 'ministry', name: 'Ministry of Defence', kind: 'official_body' });
  await aSource({ slug: 'herald', name: 'The Herald', kind: 'outlet' });
  await aSource({ slug: 'insider', name: 'an official', kind: 'unnamed', identity: 'Ivan Zhukov-Identity' });
  await aSource({ slug: 'draft-source', name: 'Secretive Stoat' });
  toll = await anArticle({ slug: 'toll', blocks: ['The toll', PARAGRAPH], by: editor });
  const second = await anArticle({
    slug: 'second',
    blocks: ['Again', 'It was 5,937, they say.'],
    publishedOn: '2022-12-01',
    by: editor,
  });
  draft = await anArticle({
    slug: 'hidden',
    blocks: ['Draftword headline', 'The plan of the stoat.'],
    status: 'draft',
    by: editor,
  });
  const pulled = await anArticle({
    slug: 'pulled',
    blocks: ['Pulledword', 'It was pulled.'],
    status: 'withdrawn',
    by: editor,
  });
  const by = editor;
  claims = {
    toll: await aClaim({
      statement: '5,937 soldiers were killed.',
      kind: 'figure',
      topics: ['casualties'],
      by,
      places: [
        [toll, '5,937 were killed', 'nobody else'],
        [second, '5,937'],
      ],
      attributions: [
        { source: 'ministry', via: 1 },
        { source: 'herald', stance: 'reports' },
      ],
      evidence: [{ stance: 'supports', url: 'https://example.org', locator: 'p. 1' }],
      figure: { measure: 'killed', subject: 'soldiers', low: 5937, high: null },
    }),
    denied: await aClaim({
      statement: 'There is a rumour.',
      by,
      places: [[toll, 'Rumour has it.']],
      attributions: [{ source: 'insider', stance: 'denies' }],
    }),
    twice: await aClaim({
      statement: 'He came early.',
      kind: 'characterisation',
      by,
      places: [
        [toll, 'He came early'],
        [toll, 'early'],
      ],
    }),
    inDraft: await aClaim({
      statement: 'The stoat has a plan.',
      by,
      places: [[draft, 'The plan']],
      attributions: [{ source: 'draft-source' }],
    }),
    withdrawn: await aClaim({ statement: 'Withdrawnword.', by, places: [[toll, 'He came']] }),
    removed: await aClaim({ statement: 'Removedword.', by, places: [[toll, 'He came']] }),
    gone: await aClaim({ statement: 'Goneword.', by, places: [[toll, 'He came']] }),
    pulled: await aClaim({ statement: 'Pulledclaim.', by, places: [[pulled, 'pulled']] }),
  };
  await aPlace(claims.toll.id, draft, ['plan'], editor);
  await test.db.claim.update({ where: { id: claims.withdrawn.id }, data: { withdrawnAt: new Date() } });
  await test.db.occurrence.updateMany({
    where: { claimId: claims.removed.id },
    data: { removedAt: new Date() },
  });
  const occurrence = await test.db.occurrence.findFirstOrThrow({ where: { claimId: claims.gone.id } });
  const lost = await test.db.anchor.create({
    data: { occurrenceId: occurrence.id, revisionId: toll.revisionId, state: 'gone', createdById: editor.id },
  });
  await test.db.occurrence.update({ where: { id: occurrence.id }, data: { currentAnchorId: lost.id } });
  await test.db.question.create({
    data: {
      slug: 'how-many',
      text: 'How many?',
      claims: {
        create: [{ claimId: claims.toll.id }, { claimId: claims.denied.id }, { claimId: claims.inDraft.id }],
      },
    },
  });
  const question = await test.db.question.findUniqueOrThrow({ where: { slug: 'how-many' } });
  await test.db.claimRelation.create({
    data: { questionId: question.id, fromId: claims.denied.id, kind: 'contradicts', toId: claims.toll.id },
  });
  await recordVerdict(editor, {
    key: 'verdict-1',
    claimId: claims.toll.id,
    version: claims.toll.version,
    verdict: 'verified',
    reason: 'Page 1.',
  });
});

describe('articlePage', () => {
  it('has the claims in order of their first place, each with all its places', async () => {
    const page = await articlePage('toll');
    expect(page?.claims.map(({ number }) => number)).toEqual([
      claims.twice.number,
      claims.toll.number,
      claims.denied.number,
    ]);
    const words = page?.claims.map(({ places }) =>
      places.map(({ fragments }) => fragments.map(({ start, end }) => page.text.slice(start, end))),
    );
    expect(words).toEqual([
      [['He came early'], ['early']],
      [['5,937 were killed', 'nobody else']],
      [['Rumour has it.']],
    ]);
  });

  it('says what stands in the article, and nothing else', async () => {
    const page = await articlePage('toll');
    expect(page).toMatchObject({
      slug: 'toll',
      headline: 'The toll',
      publishedOn: '2022-11-25',
      language: 'en',
      tally: { verified: 1, unreviewed: 2, disputed: 0, opinion: 0, inconclusive: 0, stale: 0 },
      coverage: { sourced: 2, statements: 2 },
      revision: { number: 1, at: expect.stringMatching(/^\d{4}-.*T.*\.\d{3}Z$/) },
    });
    const card = page?.claims[1];
    expect(card).toMatchObject({
      figure: { low: 5937, high: null, asOf: null },
      lastReview: { verdict: 'verified', reason: 'Page 1.', reviewer: 'Edith Long' },
      evidence: [{ stance: 'supports', locator: 'p. 1', file: null, addedBy: 'Edith Long' }],
      attributions: [
        { source: { slug: 'ministry' }, stance: 'asserts' },
        { source: { slug: 'herald' }, viaId: null },
      ],
    });
    expect(card?.attributions[0]?.viaId).toBe(card?.attributions[1]?.id);
    expect(Object.keys(card ?? {}).sort()).toEqual([
      'attributions',
      'evidence',
      'figure',
      'id',
      'kind',
      'lastReview',
      'number',
      'places',
      'statement',
      'status',
      'topics',
    ]);
  });

  it('says when readers could last see a change: not by who works on it', async () => {
    const before = await articlePage('toll');
    const on = async (key: string) => {
      const { version } = await test.db.claim.findUniqueOrThrow({ where: { id: claims.twice.id } });
      return { key: `changed-at-${key}`, claimId: claims.twice.id, version };
    };
    await assignClaim(editor, { ...(await on('1')), assigneeId: editor.id });
    expect((await articlePage('toll'))?.changedAt).toBe(before?.changedAt);
    await recordVerdict(editor, { ...(await on('2')), verdict: 'opinion', reason: 'A judgement.' });
    const after = await articlePage('toll');
    expect(Date.parse(after?.changedAt ?? '')).toBeGreaterThan(Date.parse(before?.changedAt ?? ''));
  });

  it.each(['hidden', 'pulled', 'nowhere', '', "'"])('is not there for %j', async (slug) => {
    expect(await articlePage(slug)).toBeNull();
  });
});

describe('claimPage', () => {
  it('shows the claim in its sentence, newest article first, and not in drafts', async () => {
    const page = await claimPage(claims.toll.number);
    expect(page?.occurrenceCount).toBe(2);
    expect(page?.occurrences).toEqual([
      {
        article: { slug: 'second', headline: 'Again', outlet: 'The Brief', publishedOn: '2022-12-01' },
        before: 'It was ',
        parts: [{ text: '5,937', marked: true }],
        after: ', they say.',
      },
      {
        article: { slug: 'toll', headline: 'The toll', outlet: 'The Brief', publishedOn: '2022-11-25' },
        before: 'The ministry said, according to the Herald, that ',
        parts: [
          { text: '5,937 were killed', marked: true },
          { text: ', and ', marked: false },
          { text: 'nobody else', marked: true },
        ],
        after: '.',
      },
    ]);
  });

  it('has reviews, origins, history and the related claims that readers may see', async () => {
    const page = await claimPage(claims.toll.number);
    expect(page?.reviews).toMatchObject([{ number: 1, verdict: 'verified' }]);
    expect(page?.origins).toMatchObject([{ slug: 'ministry' }]);
    expect(page?.history).toMatchObject([
      { actor: 'Edith Long', sentence: 'It was marked Verified.', reason: 'Page 1.' },
    ]);
    expect(page?.related).toMatchObject([
      {
        question: { slug: 'how-many' },
        relation: 'is contradicted by',
        claim: { number: claims.denied.number },
      },
    ]);
  });

  it.each(['inDraft', 'withdrawn', 'removed', 'gone', 'pulled'] as const)(
    'is not there for a claim that is %s',
    async (which) => {
      expect(await claimPage(claims[which].number)).toBeNull();
    },
  );

  it.each([0, -1, 1.5, Number.NaN, 4_000_000_000])('is not there for %s', async (number) => {
    expect(await claimPage(number)).toBeNull();
  });
});

describe('sourcePage', () => {
  it('puts each claim where the source stands to it', async () => {
    expect(await sourcePage('ministry')).toMatchObject({
      asserted: [{ number: claims.toll.number }],
      denied: [],
      relayed: [],
      counts: { asserted: 1, denied: 0, relayed: 0 },
    });
    expect(await sourcePage('herald')).toMatchObject({
      asserted: [],
      relayed: [{ number: claims.toll.number }],
      tally: { verified: 1 },
    });
    expect(await sourcePage('insider')).toMatchObject({
      denied: [{ number: claims.denied.number }],
      kind: 'unnamed',
      justification: expect.any(String),
    });
  });

  it('is not there for a source of drafts only', async () => {
    expect(await sourcePage('draft-source')).toBeNull();
  });
});

describe('home', () => {
  it('lists published articles, newest first, with the same tally and coverage as their pages', async () => {
    const { articles, next } = await home();
    expect(articles.map(({ slug }) => slug)).toEqual(['second', 'toll']);
    expect(next).toBeNull();
    for (const article of articles) {
      const page = await articlePage(article.slug);
      expect(article.tally).toEqual(page?.tally);
      expect(article.coverage).toEqual(coverageOf(page?.claims ?? []));
    }
  });

  it('goes on from a cursor, and starts anew from one that cannot be read', async () => {
    const slugs = async (after: string) => (await home({ after })).articles.map(({ slug }) => slug);
    expect(await slugs('2022-12-01/second')).toEqual(['toll']);
    expect(await slugs('2022-99-99/second')).toEqual(['second', 'toll']);
  });
});

describe('search', () => {
  const FOUND = [
    { text: 'killed', articles: ['toll'], claims: ['toll'], sources: [] },
    { text: 'soldier', articles: [], claims: ['toll'], sources: [] },
    { text: 'minis', articles: ['toll'], claims: [], sources: ['ministry'] },
    { text: '"according to the herald"', articles: ['toll'], claims: [], sources: [] },
  ];
  it.each(FOUND)('finds $text', async ({ text, articles, claims: found, sources }) => {
    const result = await search(text);
    expect(result.articles.map(({ slug }) => slug)).toEqual(articles);
    expect(result.claims.map(({ number }) => number)).toEqual(
      found.map((name) => claims[name as 'toll'].number),
    );
    expect(result.sources.map(({ slug }) => slug)).toEqual(sources);
  });

  it('marks the words found, as text', async () => {
    const [article] = (await search('killed')).articles;
    expect(article?.snippet.marks.map(({ start, end }) => article.snippet.text.slice(start, end))).toEqual([
      'killed',
    ]);
  });

  it('finds a claim by its number, and the claims of a source', async () => {
    expect((await search(`#${claims.denied.number}`)).claims).toMatchObject([
      { number: claims.denied.number },
    ]);
    expect((await search('', { source: 'insider' })).claims).toMatchObject([
      { number: claims.denied.number, articles: [{ slug: 'toll' }] },
    ]);
  });

  it.each([
    'draftword',
    'stoat',
    'withdrawnword',
    'removedword',
    'goneword',
    'pulledword',
    'pulledclaim',
    'Zhukov',
  ])('does not find %s', async (text) => {
    expect(await search(text)).toEqual({ articles: [], claims: [], sources: [] });
  });

  const ODD = [
    '',
    ' ',
    'the of and',
    '"',
    '""',
    "'",
    '😀',
    '\0',
    '\ud800',
    'a\0b',
    '-',
    '- -',
    '& | ! ( ) :* <->',
    '\\',
    '%',
    'x'.repeat(10_000),
    'no '.repeat(5000),
    '²:*',
    '#99999999999',
  ];
  it.each(ODD)('answers %j without an error', async (text) => {
    expect(await search(text)).toEqual({ articles: [], claims: [], sources: [] });
  });
});

/** Statements that reach PostgreSQL while `read` runs. */
async function statementsOf(read: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  await read();
  const count = sent.mock.calls.length;
  sent.mockRestore();
  return count;
}

const READS = [
  { page: 'an article', read: () => articlePage('toll'), statements: 1 },
  { page: 'home', read: () => home(), statements: 1 },
  { page: 'a source', read: () => sourcePage('ministry'), statements: 1 },
  { page: 'a claim', read: () => claimPage(claims.toll.number), statements: 4 },
  { page: 'a search', read: () => search('killed'), statements: 3 },
];
it.each(READS)('$page takes $statements statements', async ({ read, statements }) => {
  await read();
  expect(await statementsOf(read)).toBe(statements);
});

it('never says who an unnamed source is, nor anything from a draft', async () => {
  const all = JSON.stringify([
    await home(),
    await articlePage('toll'),
    await articlePage('second'),
    await claimPage(claims.toll.number),
    await claimPage(claims.denied.number),
    await sourcePage('insider'),
    await sourcePage('ministry'),
    await search('official'),
  ]);
  expect(all).not.toContain('Zhukov');
  expect(all).not.toContain('hidden');
  expect(all).not.toContain('stoat');
});
