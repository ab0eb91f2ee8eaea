import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleForDesk } from '@/domain/articles/queries';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { revisionList } from '@/domain/revisions/queries/revisions';
import { triage } from '@/domain/revisions/queries/triage';
import { useFreshDatabase } from '../../testing/database/use-fresh-database';
import { aPerson } from '../../testing/rows';
import { loadStories } from '../run';

const test = useFreshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAID =
  'The ministry said on Monday that 5,937 soldiers had been killed in the first months of the war.';
const DENIED = 'Two officials in the capital deny it and speak of more than ten thousand dead by then.';
const KNOWN = 'A register of names that relatives keep has grown by four hundred entries since the spring.';

const FILES: Record<string, string> = {
  'sources.yaml': '[]',
  'questions.yaml': '[]',
  'toll/article.yaml': 'slug: toll\noutlet: The Desk\npublished_on: 2022-11-25',
  'toll/article.txt': ['# The toll', SAID, DENIED, KNOWN].join('\n\n'),
  'toll/article-2.txt': ['# The toll', SAID.replace('Monday', 'Tuesday'), KNOWN].join('\n\n'),
  'toll/article-3.txt': ['# The toll', SAID.replace('Monday', 'Tuesday'), KNOWN, DENIED].join('\n\n'),
  'toll/claims.yaml': `
- {key: said, statement: It was said., kind: event, occurrences: [{quote: '${SAID}'}]}
- {key: denied, statement: It was denied., kind: event, occurrences: [{quote: ${DENIED}}]}
- {key: known, statement: It grew., kind: event, occurrences: [{quote: ${KNOWN}}]}`,
};
const DECISIONS = `
- text: article-2.txt
  note: The day is put right.
  decisions:
    - {claim: toll/said, was: '${SAID}', decide: move, quote: '5,937 soldiers had been killed'}
    - {claim: toll/denied, decide: gone, reason: Taken out.}
- {text: article-3.txt}`;

function write(revisions: string): string {
  for (const [path, text] of Object.entries({ ...FILES, 'toll/revisions.yaml': revisions })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

beforeAll(async () => {
  await aPerson('Edith Long', 'editor');
});

describe('the revisions of a story', () => {
  const WRONG: [name: string, revisions: string, says: RegExp][] = [
    ['a claim that is not there', DECISIONS.replace('toll/said', 'toll/sad'), /no claim “toll\/sad”/],
    [
      'a keep with words',
      DECISIONS.replace('decide: gone', 'decide: keep, quote: x'),
      /revisions.yaml, .*needs quote/,
    ],
    [
      'a file that is none of its texts',
      DECISIONS.replace('article-3.txt', '../x.txt'),
      /must be a file like/,
    ],
  ];
  it.each(WRONG)('are refused by name: %s', async (_name, revisions, says) => {
    await expect(loadStories(write(revisions))).rejects.toThrow(says);
    expect(await test.db.article.count()).toBe(0);
  });

  it('leave nothing in doubt: what is not decided is named', async () => {
    const undecided = DECISIONS.replace(/ {4}- {claim: toll\/denied.*\n/, '');
    await expect(loadStories(write(undecided))).rejects.toThrow(/“Two officials.*now: gone\) is open/);
  });

  it('go on where they were cut off', async () => {
    expect(await loadStories(write(DECISIONS))).toMatchObject({ already: false });
    const article = await articleForDesk('toll');
    const list = await revisionList(article?.id ?? '');
    expect(
      list.map(({ number, note, carried, shownAt }) => [number, note, carried, shownAt !== null]),
    ).toEqual([
      [3, null, { exact: 2, moved: 0, reworded: 0, altered: 0, gone: 0 }, true],
      [2, 'The day is put right.', { exact: 1, moved: 0, reworded: 0, altered: 1, gone: 1 }, true],
      [1, null, null, true],
    ]);
    expect(await triage(null)).toEqual([]);
    const claims = await claimsInArticle(article?.id ?? '');
    const words = claims.map(({ spans }) => article?.revision.text.slice(spans[0]?.start, spans[0]?.end));
    expect(words).toEqual(['5,937 soldiers had been killed', KNOWN, DENIED]);
  });

  it('are told once, whatever was done since', async () => {
    await test.db.receipt.deleteMany();
    const before = await test.db.ledgerEntry.count();
    expect(await loadStories(folder)).toMatchObject({ already: true });
    expect(await test.db.ledgerEntry.count()).toBe(before);
  });
});
