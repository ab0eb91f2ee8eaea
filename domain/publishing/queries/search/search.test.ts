import { describe, expect, it } from 'vitest';
import { claims, useShownStory } from '@/testing/shown-story';
import { NO_NARROWING } from '../../search-narrowing';
import { search } from './search';

useShownStory();

describe('search', () => {
  const FOUND = [
    { text: 'killed', articles: ['toll'], claims: ['toll'], sources: [] },
    { text: 'soldier', articles: [], claims: ['toll'], sources: [] },
    { text: 'minis', articles: ['toll'], claims: ['toll'], sources: ['ministry'] },
    { text: 'Herald', articles: ['toll'], claims: ['toll'], sources: ['herald'] },
    { text: 'casualties', articles: [], claims: ['toll'], sources: [] },
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

  it('takes no source or topic for words that are not to be there', async () => {
    const numbers = (await search('-killed')).claims.map(({ number }) => number);
    expect(numbers).not.toContain(claims.toll.number);
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
    expect((await search('', { narrowing: { ...NO_NARROWING, source: 'insider' } })).claims).toMatchObject([
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
    expect(await search(text)).toMatchObject({ articles: [], claims: [], sources: [] });
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
    expect(await search(text)).toMatchObject({ articles: [], claims: [], sources: [] });
  });
});
