import { beforeAll, expect, test } from 'vitest';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aClaim, anArticle, aPerson } from '@/testing/rows';
import { findClaims } from './find-claims';

const room = useFreshDatabase();
const numbers: number[] = [];

beforeAll(async () => {
  const by = await aPerson('Ada Brook', 'editor');
  const article = await anArticle({ slug: 'toll', blocks: ['The toll', '100% of them and some more.'], by });
  for (const statement of ['100% of them came.', 'Some came.', 'Nobody came.']) {
    numbers.push((await aClaim({ statement, kind: 'event', places: [[article, 'of them']], by })).number);
  }
  await room.db.claim.update({ where: { number: numbers[2] }, data: { withdrawnAt: new Date() } });
});

test.each([
  ['words of a statement, in any case', 'SOME', [1]],
  ['a sign that patterns use', '100%', [0]],
  ['words of several', 'came', [0, 1]],
  ['white space alone', '  ', []],
  ['what no statement has', 'zeppelin', []],
])('%s', async (_case, words, found) => {
  const claims = await findClaims(words);
  expect(claims.map(({ number }) => number)).toEqual(found.map((index) => numbers[index]));
});

test('a number finds that claim, unless it was taken back', async () => {
  expect(await findClaims(`#${numbers[1]}`)).toMatchObject([{ statement: 'Some came.' }]);
  expect(await findClaims(String(numbers[2]))).toEqual([]);
});
