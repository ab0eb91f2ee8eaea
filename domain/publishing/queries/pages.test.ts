import { describe, expect, it } from 'vitest';
import { assignClaim } from '@/domain/claims/commands/assign-claim';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import { claims, editor, useShownStory } from '@/testing/shown-story';
import { articlePage } from './article-page';
import { claimPage } from './claim-page';
import { sourcePage } from './source-page';

const test = useShownStory();

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
      figure: { bound: 'more_than', low: 5937, high: null, asOf: null },
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
