import { beforeAll, describe, expect, it } from 'vitest';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import { readClaimFacts } from '@/domain/claims/queries/claim-facts';
import { riskOf } from '@/domain/claims/standing/risk';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import {
  aClaim,
  anArticle,
  aPerson,
  aSource,
  type BuiltArticle,
  type BuiltClaim,
  refreshed,
} from '@/testing/rows';
import { claimForDesk } from '../queries/dossier';
import { recordVerdict } from './record-verdict';

const test = useFreshDatabase();
let ada: Actor;
let ben: Actor;
let article: BuiltArticle;
let keys = 0;
const newKey = () => `test-key-${++keys}`;

beforeAll(async () => {
  ada = await aPerson('Ada Brook', 'reviewer');
  ben = await aPerson('Ben Holt', 'reviewer');
  await aSource({ slug: 'ministry', kind: 'official_body' });
  article = await anArticle({
    slug: 'toll',
    blocks: ['The toll', 'The ministry said 5,937 were killed.'],
    by: ada,
  });
});

const SUPPORT = { stance: 'supports', url: 'https://example.org/a', locator: 'page 2' } as const;

function claimWith(parts: Partial<Parameters<typeof aClaim>[0]> = {}): Promise<BuiltClaim> {
  return aClaim({
    statement: '5,937 were killed.',
    kind: 'figure',
    places: [[article, '5,937 were killed']],
    attributions: [{ source: 'ministry' }],
    evidence: [SUPPORT],
    by: ada,
    ...parts,
  });
}

const judge = (claim: BuiltClaim, parts: object = {}, actor = ada) =>
  recordVerdict(actor, {
    key: newKey(),
    claimId: claim.id,
    version: claim.version,
    verdict: 'verified',
    reason: 'It is on page 2.',
    ...parts,
  });

const stored = (claim: BuiltClaim) =>
  test.db.claim.findUniqueOrThrow({ where: { id: claim.id }, include: { reviews: true } });

describe('support by the source itself', () => {
  const own = { ...SUPPORT, title: 'The ministry: count' };

  it('is asked about, is kept with the review, and readers are told', async () => {
    await test.db.source.update({ where: { slug: 'ministry' }, data: { name: 'Ministry of Counts' } });
    const claim = await claimWith({ evidence: [{ ...own, title: 'Ministry of Counts: toll' }] });
    const asked = await judge(claim);
    expect(asked).toMatchObject({
      ok: false,
      problems: [{ field: 'verdict', message: expect.stringContaining('Ministry of Counts') }],
    });
    expect(await judge(claim, { support: 'own_word' })).toMatchObject({ ok: true });
    const [row] = await test.db.review.findMany({ where: { claimId: claim.id } });
    expect(row?.ownWordOnly).toBe(true);
    expect((await claimForDesk(claim.number))?.lastReview).toMatchObject({ ownWordOnly: true });
    const entries = await test.db.ledgerEntry.findMany({ where: { subjectId: claim.id } });
    expect(JSON.parse(entries.at(-1)?.payload ?? '{}')).toMatchObject({ ownWordOnly: true });
  });

  it('is nothing to readers where the reviewer says that it is independent', async () => {
    const claim = await claimWith({ evidence: [{ ...own, title: 'Ministry of Counts: toll' }] });
    expect(await judge(claim, { support: 'independent' })).toMatchObject({ ok: true });
    expect((await stored(claim)).reviews).toMatchObject([{ ownWordOnly: false }]);
  });
});

describe('what changed since a verdict', () => {
  it('is told while the verdict is stale, and is gone with the next one', async () => {
    const claim = await claimWith();
    await judge(claim);
    const editor = await aPerson('Edith Clay', 'editor');
    const version = (await stored(claim)).version;
    await editClaim(editor, { key: newKey(), claimId: claim.id, version, statement: '6,000 were killed.' });
    const stale = await claimForDesk(claim.number);
    expect(stale).toMatchObject({ status: 'stale' });
    expect(stale?.since).toContainEqual({
      label: 'Statement',
      before: '5,937 were killed.',
      after: '6,000 were killed.',
    });
    await judge({ ...claim, version: version + 1 });
    expect((await claimForDesk(claim.number))?.since).toEqual([]);
  });
});

describe('recordVerdict', () => {
  it('shows on the pages of the claims beside it under a question', async () => {
    const [claim, beside] = [await claimWith(), await claimWith()];
    const { id: questionId } = await test.db.question.create({
      data: { slug: 'beside', text: 'How many?' },
    });
    for (const { id: claimId } of [claim, beside])
      await test.db.questionClaim.create({ data: { questionId, claimId } });
    const outcome = await judge(claim);
    expect(outcome.ok && outcome.touched.claims).toEqual([claim.number, beside.number]);
  });

  it('writes the review, the claim and the ledger together', async () => {
    const claim = await claimWith();
    const outcome = await judge(claim);
    expect(outcome).toEqual({
      ok: true,
      value: { number: 1, status: 'verified', version: claim.version + 1 },
      touched: { articles: ['toll'], claims: [claim.number], sources: ['ministry'] },
    });
    const row = await stored(claim);
    expect(row).toMatchObject({ status: 'verified', version: claim.version + 1 });
    expect(row.reviews).toMatchObject([
      { number: 1, verdict: 'verified', reviewerId: ada.id, contentHash: row.contentHash },
    ]);
    expect(row.reviewedAt).toEqual(row.reviews[0]?.createdAt);
    const entries = await test.db.ledgerEntry.findMany({ where: { subjectId: claim.id } });
    expect(entries).toMatchObject([{ action: 'review.given', actorId: ada.id, reason: 'It is on page 2.' }]);
  });

  it('does it once, however often it is sent', async () => {
    const claim = await claimWith();
    const once = { key: newKey() };
    const outcomes = await Promise.all([judge(claim, once), judge(claim, once), judge(claim, once)]);
    outcomes.push(await judge(claim, once));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect((await stored(claim)).reviews).toHaveLength(1);
  });

  it('tells the second of two reviewers, and writes nothing for them', async () => {
    const claim = await claimWith();
    const outcomes = await Promise.all([judge(claim), judge(claim, { verdict: 'opinion' }, ben)]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.kind)).sort()).toEqual([
      'conflict',
      'done',
    ]);
    expect((await stored(claim)).reviews).toHaveLength(1);
  });

  it('supersedes with a new review and keeps the one before', async () => {
    const claim = await claimWith();
    await judge(claim);
    await judge(
      { ...claim, version: claim.version + 1 },
      { verdict: 'inconclusive', reason: 'Not enough.' },
      ben,
    );
    const row = await stored(claim);
    expect(row.status).toBe('inconclusive');
    expect(row.reviews.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'verified'],
      [2, 'inconclusive'],
    ]);
  });

  const REFUSED = [
    {
      rule: 'no evidence that supports',
      claim: { evidence: [] },
      parts: {},
      field: 'verdict',
      says: 'supporting evidence',
    },
    {
      rule: 'nothing against it',
      claim: {},
      parts: { verdict: 'disputed' },
      field: 'verdict',
      says: 'stands against',
    },
    { rule: 'no reason', claim: {}, parts: { reason: '  ' }, field: 'reason', says: 'the reason' },
    { rule: 'no such verdict', claim: {}, parts: { verdict: 'true' }, field: 'verdict', says: 'Choose' },
  ];
  it.each(REFUSED)('refuses a verdict: $rule', async ({ claim: with_, parts, field, says }) => {
    const claim = await claimWith(with_);
    const outcome = await judge(claim, parts);
    expect(outcome).toMatchObject({
      ok: false,
      kind: 'invalid',
      problems: [{ field, message: expect.stringContaining(says) }],
    });
    expect((await stored(claim)).reviews).toEqual([]);
  });

  it('lets a contradicting claim under the same question dispute it, until that one is withdrawn', async () => {
    const [claim, other] = [await claimWith(), await claimWith()];
    await test.db.question.create({
      data: {
        slug: 'how-many',
        text: 'How many?',
        claims: { create: [{ claimId: claim.id }, { claimId: other.id }] },
      },
    });
    const question = await test.db.question.findUniqueOrThrow({ where: { slug: 'how-many' } });
    await test.db.claimRelation.create({
      data: { questionId: question.id, fromId: other.id, kind: 'contradicts', toId: claim.id },
    });
    expect(await judge(claim, { verdict: 'disputed' })).toMatchObject({ ok: true });
    await test.db.claim.update({ where: { id: claim.id }, data: { withdrawnAt: new Date() } });
    expect(await judge(other, { verdict: 'disputed' })).toMatchObject({ ok: false, kind: 'invalid' });
  });

  it('does not judge what was withdrawn or is not there', async () => {
    const claim = await claimWith();
    await test.db.claim.update({ where: { id: claim.id }, data: { withdrawnAt: new Date() } });
    expect(await judge(claim)).toMatchObject({ ok: false, kind: 'invalid' });
    const gone = { ...claim, id: '00000000-0000-4000-8000-000000000000' };
    expect(await judge(gone)).toMatchObject({ ok: false, kind: 'missing' });
  });

  it('leaves the claim as the rules of the claims room would derive it', async () => {
    const claim = await claimWith();
    await judge(claim);
    await test.db.evidence.create({
      data: { claimId: claim.id, stance: 'context', title: 'New', addedById: ada.id },
    });
    const version = await refreshed(claim.id);
    expect(await stored(claim)).toMatchObject({
      status: 'stale',
      riskReasons: expect.arrayContaining(['stale-in-public']),
    });
    expect(await judge({ ...claim, version })).toMatchObject({ ok: true });
    const row = await stored(claim);
    const facts = await readClaimFacts(test.db, claim.id);
    expect(row.status).toBe('verified');
    expect(facts && riskOf({ ...facts, status: row.status })).toEqual({
      risk: row.risk,
      reasons: row.riskReasons,
    });
  });
});
