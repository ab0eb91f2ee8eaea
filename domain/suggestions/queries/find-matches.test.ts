import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureView } from '@/domain/claims/card';
import { createQuestion } from '@/domain/questions/commands/create-question';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aClaim, anArticle, aPerson, aSource, type BuiltClaim } from '@/testing/rows';
import { findMatches, type Wanted } from './find-matches';

const room = useFreshDatabase();
let editor: Actor;
let killed: BuiltClaim;
let bridge: BuiltClaim;
let shoigu: string;
let articleId: string;

beforeAll(async () => {
  editor = await aPerson('Maud Tessier');
  const reviewer = await aPerson('Ines Duarte', 'reviewer');
  shoigu = (await aSource({ slug: 'shoigu', name: 'Sergei Shoigu' })).id;
  const article = await anArticle({ slug: 'toll', blocks: ['The toll', 'Shoigu named 5,937.'], by: editor });
  articleId = article.id;
  killed = await aClaim({
    statement: 'Russia has lost 5,937 soldiers.',
    kind: 'figure',
    figure: { measure: 'killed', subject: 'Russian soldiers', bound: 'exactly', low: 5937, high: 5937 },
    attributions: [{ source: 'shoigu' }],
    places: [[article, '5,937']],
    by: editor,
  });
  bridge = await aClaim({ statement: 'The bridge at Sarn will not last another winter.', by: editor });
  await aClaim({ statement: 'Nurses marched through the capital in May.', by: editor });
  await recordVerdict(reviewer, {
    key: 'verdict-0001',
    claimId: bridge.id,
    version: bridge.version,
    verdict: 'opinion',
    reason: 'An engineer’s judgement.',
  });
  await createQuestion(editor, { key: 'question-0001', text: 'How many died?', claimIds: [killed.id] });
});

const wanted = (change: Partial<Wanted>): Wanted => ({
  statement: '',
  figure: null,
  sourceIds: [],
  articleId: null,
  exceptId: null,
  ...change,
});
const figure: FigureView = {
  measure: 'killed',
  subject: 'soldiers',
  bound: 'more_than',
  low: 100_000,
  high: null,
  amountText: null,
  unit: 'people',
  asOf: null,
  asOfText: null,
};

describe('claims that are offered while another is made', () => {
  it('are those in nearly the same words, with how they were judged', async () => {
    const found = await findMatches(wanted({ statement: 'The bridge at Sarn will not last the winter.' }));
    expect(found).toMatchObject([
      {
        number: bridge.number,
        status: 'opinion',
        seeming: { kind: 'repeats' },
        reviews: [{ verdict: 'opinion', reason: 'An engineer’s judgement.', reviewer: 'Ines Duarte' }],
      },
    ]);
  });

  it('are those that count the same, in whatever words', async () => {
    const found = await findMatches(wanted({ statement: 'Losses are past all counting.', figure }));
    expect(found).toMatchObject([
      {
        number: killed.number,
        seeming: null,
        reason: 'Another number for Russian soldiers killed: 5,937.',
        sameNumber: false,
        sources: ['Sergei Shoigu'],
        articles: [{ headline: 'The toll', publishedOn: '2022-11-25' }],
        questions: [{ text: 'How many died?' }],
      },
    ]);
  });

  it('contradict it where they count the same in the article in which it is made', async () => {
    const statement = 'Russia has lost more than 10,000 soldiers.';
    const here = { statement, figure: { ...figure, low: 10_000 }, articleId };
    expect(await findMatches(wanted(here))).toMatchObject([
      {
        number: killed.number,
        seeming: { kind: 'contradicts' },
        reason: 'More than 10,000 and 5,937 cannot both be so.',
        first: true,
      },
    ]);
    const edited = { statement: 'Dead: 9.', figure: { ...figure, measure: 'died', low: 9000 } };
    expect(await findMatches(wanted({ ...edited, exceptId: bridge.id }))).toMatchObject([{ first: false }]);
  });

  it('are those of the same source with words in common', async () => {
    const statement = 'Russia has lost soldiers.';
    expect(await findMatches(wanted({ statement, sourceIds: [shoigu] }))).toMatchObject([
      { number: killed.number, seeming: null },
    ]);
  });

  it('are never the claim itself, nor one that was withdrawn', async () => {
    const statement = 'The bridge at Sarn will not last another winter.';
    expect(await findMatches(wanted({ statement, exceptId: bridge.id }))).toEqual([]);
    await room.db.claim.update({ where: { id: bridge.id }, data: { withdrawnAt: new Date() } });
    expect(await findMatches(wanted({ statement }))).toEqual([]);
  });

  it('are none for nothing, and odd characters do no harm', async () => {
    expect(await findMatches(wanted({}))).toEqual([]);
    expect(await findMatches(wanted({ statement: `'; & | ! <-> (\\ "` }))).toEqual([]);
  });
});
