import { beforeEach, describe, expect, it } from 'vitest';
import { readClaimFacts } from '@/domain/claims/queries/claim-facts';
import { riskOf } from '@/domain/claims/standing/risk';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
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
import { articlePage } from '../queries/article-page';
import { claimPage } from '../queries/claim-page';
import { publishArticle } from './publish-article';
import { withdrawArticle } from './withdraw-article';

const test = useFreshDatabase();
let keys = 0;
let editor: Actor;
let article: BuiltArticle;
let claim: BuiltClaim;
let stale: BuiltClaim;

beforeEach(async () => {
  keys += 1;
  editor = await aPerson(`Edith ${keys}`);
  await aSource({ slug: `ministry-${keys}` });
  article = await anArticle({
    slug: `toll-${keys}`,
    blocks: ['The toll', 'It said 5,937 were killed.'],
    status: 'draft',
    by: editor,
  });
  claim = await aClaim({
    statement: '5,937 were killed.',
    places: [[article, '5,937']],
    attributions: [{ source: `ministry-${keys}` }],
    by: editor,
  });
  stale = await aClaim({ statement: 'They were killed.', places: [[article, 'were killed']], by: editor });
  await recordVerdict(editor, {
    key: `verdict-${keys}`,
    claimId: stale.id,
    version: stale.version,
    verdict: 'opinion',
    reason: 'So.',
  });
  await test.db.evidence.create({
    data: { claimId: stale.id, stance: 'context', title: 'New', addedById: editor.id },
  });
  await refreshed(stale.id);
});

const publish = (version = 1, actor = editor) =>
  publishArticle(actor, { key: `publish-${keys}-${version}`, articleId: article.id, version });
const withdraw = (version = 2, reason = 'It was retracted.') =>
  withdrawArticle(editor, { key: `withdraw-${keys}-${version}`, articleId: article.id, version, reason });

async function expectRisksByTheRules() {
  for (const { id } of [claim, stale]) {
    const row = await test.db.claim.findUniqueOrThrow({ where: { id } });
    const facts = await readClaimFacts(test.db, id);
    expect(facts && riskOf(facts)).toEqual({ risk: row.risk, reasons: row.riskReasons });
  }
}

describe('publishArticle', () => {
  it('shows the article and its claims, and says where that shows', async () => {
    expect(await articlePage(article.slug)).toBeNull();
    expect(await publish()).toEqual({
      ok: true,
      value: { version: 2 },
      touched: {
        articles: [article.slug],
        claims: [claim.number, stale.number],
        sources: [`ministry-${keys}`],
      },
    });
    expect(await articlePage(article.slug)).toMatchObject({
      claims: [{ number: claim.number }, { number: stale.number }],
    });
    const entries = await test.db.ledgerEntry.findMany({ where: { subjectId: article.id } });
    expect(entries).toMatchObject([{ action: 'article.published', actorId: editor.id }]);
    expect((await claimPage(claim.number))?.history.map(({ sentence }) => sentence)).toEqual([
      'The article “The toll” was published.',
    ]);
  });

  it('moves its claims up the queue, and leaves their versions', async () => {
    const before = await test.db.claim.findUniqueOrThrow({ where: { id: stale.id } });
    await publish();
    const after = await test.db.claim.findUniqueOrThrow({ where: { id: stale.id } });
    expect(after.riskReasons).toEqual(expect.arrayContaining(['published', 'stale-in-public']));
    expect(after.version).toBe(before.version);
    await expectRisksByTheRules();
  });

  it('does nothing a second time, nor over a version that was not seen, nor for a reviewer', async () => {
    await publish();
    expect(await publish(2)).toMatchObject({ ok: false, kind: 'invalid' });
    expect(await publish(7)).toMatchObject({ ok: false, kind: 'conflict' });
    expect(await publish(2, { ...editor, role: 'reviewer' })).toMatchObject({ ok: false, kind: 'forbidden' });
  });
});

describe('withdrawArticle', () => {
  it('takes it from readers, with a reason, and it can be published again', async () => {
    await publish();
    const { firstPublishedAt } = await test.db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(await withdraw(2, ' ')).toMatchObject({
      ok: false,
      kind: 'invalid',
      problems: [{ field: 'reason' }],
    });
    expect(await withdraw()).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await articlePage(article.slug)).toBeNull();
    expect(await claimPage(claim.number)).toBeNull();
    await expectRisksByTheRules();
    expect(await publish(3)).toMatchObject({ ok: true, value: { version: 4 } });
    expect(await test.db.article.findUniqueOrThrow({ where: { id: article.id } })).toMatchObject({
      status: 'published',
      firstPublishedAt,
    });
    const entries = await test.db.ledgerEntry.findMany({
      where: { subjectId: article.id, action: 'article.withdrawn' },
    });
    expect(entries).toMatchObject([{ reason: 'It was retracted.' }]);
  });
});
