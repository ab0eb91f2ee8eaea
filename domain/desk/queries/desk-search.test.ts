import { describe, expect, it } from 'vitest';
import { claims, draft, editor, useShownStory } from '@/testing/shown-story';
import { deskSearch } from './desk-search';

useShownStory();

const FOUND: [text: string, claims: (keyof typeof claims)[], articles: string[], sources: string[]][] = [
  ['stoat', ['inDraft'], ['hidden'], ['draft-source']],
  ['killed', ['toll'], ['toll'], []],
  ['Herald', ['toll'], ['toll'], ['herald']],
  ['casualt', ['toll'], [], []],
  ['pulledw', [], ['pulled'], []],
  ['Withdrawnword', [], [], []],
  ['-killed zzzz', [], [], []],
  ['', [], [], []],
  ['\0\ud800 (( & |', [], [], []],
];

describe('the search of the desk', () => {
  it.each(FOUND)('%j', async (text, numbers, articles, sources) => {
    const found = await deskSearch(editor, text);
    expect(found.claims.map(({ number }) => number)).toEqual(numbers.map((name) => claims[name].number));
    expect(found.articles.map(({ slug }) => slug)).toEqual(articles);
    expect(found.sources.map(({ slug }) => slug)).toEqual(sources);
  });

  it('finds a claim by its number first', async () => {
    const [found] = (await deskSearch(editor, `#${claims.inDraft.number}`)).claims;
    expect(found).toMatchObject({ number: claims.inDraft.number, status: 'unreviewed' });
  });

  it('shows people only to who manages them', async () => {
    expect(draft.slug).toBe('hidden');
    expect((await deskSearch(editor, 'Edith')).people).toEqual([]);
    expect((await deskSearch({ ...editor, role: 'admin' }, 'Edith')).people).toMatchObject([
      { name: 'Edith Long' },
    ]);
  });

  it('says what may be meant', async () => {
    expect(await deskSearch(editor, 'stoap')).toMatchObject({ claims: [], meant: 'stoat' });
  });
});
