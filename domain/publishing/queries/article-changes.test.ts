import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_SEPARATOR } from '@/domain/articles/block';
import type { Actor } from '@/domain/shared/actor';
import { sha256Hex } from '@/domain/shared/hash';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aClaim, anArticle, aPerson, type BuiltArticle, type BuiltClaim } from '@/testing/rows';
import { articleChanges } from './article-changes';
import { articlePage } from './article-page';
import { revisionDiff } from './revision-diff';

const test = useFreshDatabase();
let editor: Actor;
let toll: BuiltArticle;
let stays: BuiltClaim;
let leaves: BuiltClaim;

const FIRST = ['The toll', 'The ministry said 5,937 were killed.', 'Nobody was taken prisoner.'];
const THIRD = ['The toll', 'The ministry said 6,137 were killed.'];

/** A further text of an article; `places` are the words of claims in it, by occurrence, null for gone. */
async function aRevision(article: BuiltArticle, number: number, lines: string[], shownAt: string | null) {
  const text = lines.join(BLOCK_SEPARATOR);
  let end = -BLOCK_SEPARATOR.length;
  const blocks = lines.map((line, index) => {
    const start = end + BLOCK_SEPARATOR.length;
    end = start + line.length;
    return { kind: index === 0 ? 'headline' : 'paragraph', start, end };
  });
  const { id } = await test.db.revision.create({
    data: {
      articleId: article.id,
      number,
      text,
      units: text.length,
      sha256: sha256Hex(text),
      blocks,
      note: `Text ${number}`,
      createdById: editor.id,
    },
  });
  if (shownAt !== null) await test.db.publication.create({ data: { revisionId: id, at: new Date(shownAt) } });
  return { id, text };
}

async function carryTo(claimId: string, revision: { id: string; text: string }, words: string | null) {
  const occurrence = await test.db.occurrence.findFirstOrThrow({ where: { claimId } });
  const start = words === null ? 0 : revision.text.indexOf(words);
  const fragment = {
    ordinal: 0,
    start,
    end: start + (words?.length ?? 0),
    exact: words ?? '',
    prefix: '',
    suffix: '',
  };
  const anchor = await test.db.anchor.create({
    data: {
      occurrenceId: occurrence.id,
      revisionId: revision.id,
      state: words === null ? 'gone' : 'reworded',
      createdById: editor.id,
      ...(words === null ? {} : { fragments: { create: [fragment] } }),
    },
  });
  await test.db.occurrence.update({ where: { id: occurrence.id }, data: { currentAnchorId: anchor.id } });
}

beforeAll(async () => {
  editor = await aPerson('Edith Long');
  toll = await anArticle({ slug: 'toll', blocks: FIRST, by: editor });
  stays = await aClaim({ statement: 'The toll.', by: editor, places: [[toll, '5,937 were killed']] });
  leaves = await aClaim({ statement: 'No prisoners.', by: editor, places: [[toll, 'Nobody was taken']] });
  const taken = await aClaim({ statement: 'Taken back.', by: editor, places: [[toll, 'ministry']] });
  await test.db.claim.update({ where: { id: taken.id }, data: { withdrawnAt: new Date() } });
  await aRevision(toll, 2, ['The toll', 'A slip that nobody saw.'], null);
  const third = await aRevision(toll, 3, THIRD, '2022-11-27T10:00:00Z');
  await test.db.article.update({ where: { id: toll.id }, data: { currentRevisionId: third.id } });
  await carryTo(stays.id, third, '6,137 were killed');
  await carryTo(leaves.id, third, null);
  await anArticle({ slug: 'once', blocks: ['Once', 'It never changed.'], by: editor });
  await anArticle({ slug: 'hidden', blocks: ['Hidden', 'A draft.'], status: 'draft', by: editor });
  await anArticle({ slug: 'pulled', blocks: ['Pulled', 'It was pulled.'], status: 'withdrawn', by: editor });
});

describe('articleChanges', () => {
  it('compares what readers saw with what they saw before, and skips what they never saw', async () => {
    expect(await articleChanges('toll')).toMatchObject({
      slug: 'toll',
      headline: 'The toll',
      first: { number: 1 },
      times: 1,
      changes: [
        {
          from: 1,
          to: 3,
          at: '2022-11-27T10:00:00.000Z',
          note: 'Text 3',
          summary: { wordsAdded: 1, wordsRemoved: 5, changed: 1, removed: 1, added: 0, moved: 0 },
          inPlace: {
            passages: [
              {
                skipped: 1,
                words: [
                  { kind: 'kept', words: 'The ministry said ' },
                  { kind: 'removed', words: '5,937' },
                  { kind: 'added', words: '6,137' },
                  { kind: 'kept', words: ' were killed.' },
                ],
              },
              { kind: 'removed', skipped: 0, words: [{ words: 'Nobody was taken prisoner.' }] },
            ],
            left: 0,
            after: 0,
          },
        },
      ],
    });
  });

  it('is empty for an article that never changed', async () => {
    expect(await articleChanges('once')).toMatchObject({ first: { number: 1 }, times: 0, changes: [] });
  });

  it('shows the newest word by word, leads to the older ones, and counts them all', async () => {
    const often = await anArticle({ slug: 'often', blocks: ['Often', 'Text 1 stands.'], by: editor });
    for (let number = 2; number <= 60; number++)
      await aRevision(
        often,
        number,
        ['Often', `Text ${number} stands.`],
        `2022-12-01T00:${String(number - 1).padStart(2, '0')}:00Z`,
      );
    const found = await articleChanges('often');
    expect(found).toMatchObject({ times: 59, first: { number: 1 } });
    expect(found?.changes.map(({ to }) => to)).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index));
    expect(found?.changes.map(({ inPlace }) => inPlace !== null)).toEqual(
      Array.from({ length: 50 }, (_, index) => index < 10),
    );
    expect(found?.changes[0]?.inPlace?.passages[0]?.words).toContainEqual({ kind: 'added', words: '60' });
  });

  it.each(['hidden', 'pulled', 'nowhere', "'"])('is not there for %j', async (slug) => {
    expect(await articleChanges(slug)).toBeNull();
  });

  it('agrees with the article page about how often it changed', async () => {
    expect((await articlePage('toll'))?.changes).toBe(1);
    expect((await articlePage('once'))?.changes).toBe(0);
  });
});

describe('revisionDiff', () => {
  it('has both texts with the claims of each', async () => {
    const page = await revisionDiff('toll', 1, 3);
    const words = (side: 'from' | 'to') =>
      page?.[side].marks.map(({ id, spans }) => [
        id,
        ...spans.map(({ start, end }) => page[side].text.slice(start, end)),
      ]);
    expect(words('from')?.sort()).toEqual([
      [stays.number, '5,937 were killed'],
      [leaves.number, 'Nobody was taken'],
    ]);
    expect(words('to')).toEqual([[stays.number, '6,137 were killed']]);
    expect(page?.from).toMatchObject({ number: 1, note: null });
    expect(page?.to).toMatchObject({ number: 3, note: 'Text 3', at: '2022-11-27T10:00:00.000Z' });
  });

  it('says which of the claims still have a page', async () => {
    expect((await revisionDiff('toll', 1, 3))?.claims).toEqual([
      { number: stays.number, status: 'unreviewed', shown: true },
      { number: leaves.number, status: 'unreviewed', shown: false },
    ]);
  });

  it.each([
    ['toll', 1, 2],
    ['toll', 2, 3],
    ['toll', 3, 1],
    ['toll', 1, 1],
    ['toll', 1, 4],
    ['toll', 0, 3],
    ['toll', 1, 4_000_000_000],
    ['hidden', 1, 2],
    ['nowhere', 1, 3],
  ])('is not there for %s, %s to %s', async (slug, from, to) => {
    expect(await revisionDiff(slug, from, to)).toBeNull();
  });
});
