import { describe, expect, it } from 'vitest';
import { meantBy } from '@/domain/search/queries/near-words';
import { claims, useShownStory } from '@/testing/shown-story';
import { NO_NARROWING, type SearchNarrowing } from '../../search-narrowing';
import { search } from './search';

useShownStory();

type Name = 'toll' | 'denied' | 'twice';

const NARROWED: [text: string, narrowing: Partial<SearchNarrowing>, found: Name[]][] = [
  ['', { kind: 'characterisation' }, ['twice']],
  ['', { status: 'verified' }, ['toll']],
  ['', { status: 'disputed' }, []],
  ['', { topic: 'casualties' }, ['toll']],
  ['', { topic: 'Casualties' }, []],
  ['', { source: 'herald' }, ['toll']],
  ['', { source: 'draft-source' }, []],
  ['', { article: 'second' }, ['toll']],
  ['', { article: 'hidden' }, []],
  ['', { when: '2022-12' }, ['toll']],
  ['', { when: '2021' }, []],
  ['killed', { article: 'toll' }, ['toll']],
  ['rumour', { kind: 'figure' }, []],
  ['rumour', { article: 'toll', source: 'insider' }, ['denied']],
  ['\0', { kind: 'figure' }, ['toll']],
  ['the of', { kind: 'figure' }, []],
];

describe('a narrowed search', () => {
  it.each(NARROWED)('“%s” %j', async (text, narrowing, found) => {
    const result = await search(text, { narrowing: { ...NO_NARROWING, ...narrowing } });
    expect(result.claims.map(({ number }) => number)).toEqual(found.map((name) => claims[name].number));
    expect(result.claimsFound).toBe(found.length);
    expect([...result.articles, ...result.sources]).toEqual([]);
  });

  it('counts what the claims found can be narrowed to, of what readers see', async () => {
    const { facets } = await search('', { narrowing: { ...NO_NARROWING, article: 'toll' } });
    expect(facets).toMatchObject({
      status: [
        { value: 'unreviewed', count: 2 },
        { value: 'verified', count: 1 },
      ],
      kind: expect.arrayContaining([{ value: 'figure', words: 'figure', count: 1 }]),
      topic: [{ value: 'casualties', words: 'casualties', count: 1 }],
      source: expect.arrayContaining([{ value: 'herald', words: 'The Herald', count: 1 }]),
      article: [
        { value: 'toll', words: 'The toll', count: 3 },
        { value: 'second', words: 'Again', count: 1 },
      ],
    });
    expect(facets.source.map(({ value }) => value)).not.toContain('draft-source');
  });

  it('counts years, and months of a year', async () => {
    const when = async (narrowing: Partial<SearchNarrowing>) =>
      (await search('killed', { narrowing: { ...NO_NARROWING, kind: 'figure', ...narrowing } })).facets.when;
    expect(await when({})).toEqual([{ value: '2022', words: '2022', count: 1 }]);
    expect(await when({ when: '2022' })).toContainEqual({ value: '2022-12', words: '2022-12', count: 1 });
  });

  it('has no claims on a page after the last', async () => {
    const result = await search('killed', { page: 2 });
    expect(result).toMatchObject({ claims: [], claimsFound: 1 });
  });

  it('marks in a statement why it was found', async () => {
    const [found] = (await search('soldier')).claims;
    expect(found?.statement.marks.map(({ start, end }) => found.statement.text.slice(start, end))).toEqual([
      'soldiers',
    ]);
  });
});

const MEANT: [typed: string, meant: string | null][] = [
  ['solders', 'soldiers'],
  ['minstry of defense', 'Ministry of Defence'],
  ['casulaties killed', 'casualties killed'],
  ['killed', null],
  ['stoap', null],
  ['Pulledwrod', null],
  ['"solders"', null],
  ['', null],
  ['\0\ud800 ( & |', null],
];

it.each(MEANT)('%j is near %j for readers', async (typed, meant) => {
  expect(await meantBy(typed, { shownOnly: true })).toBe(meant);
});

it('knows words of drafts on the desk alone', async () => {
  expect(await meantBy('stoap', { shownOnly: false })).toBe('stoat');
});
