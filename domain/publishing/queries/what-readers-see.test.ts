import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { coverageOf } from '@/domain/claims/standing/coverage';
import { search } from '@/domain/publishing/queries/search/search';
import { claims, useShownStory } from '@/testing/shown-story';
import { articlePage } from './article-page';
import { claimPage } from './claim-page';
import { home } from './home';
import { sourcePage } from './source-page';

useShownStory();

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
  { page: 'a search', read: () => search('killed'), statements: 4 },
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
