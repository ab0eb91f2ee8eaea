import type { Tx } from '@/db/client';
import type { Done } from '@/domain/accounts/commands/perform';
import { standsThere } from '@/domain/claims/queries/claim-facts';
import { touchedByArticle } from '@/domain/claims/queries/touched-by';
import { riskWith } from '@/domain/claims/standing/risk-change';
import { conflict, invalid, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { PublishingFacts } from '../ledger-facts';
import { type ArticleStatus, type PublishingStep, statusAfter } from '../status';

type Step = { articleId: string; version: number; step: PublishingStep; reason: string | null };

/**
 * Takes an article a step on: its status, the risk of its claims, since when readers see its text, the entry. A fixed
 * number of statements, however many claims.
 */
export async function takeStep(
  tx: Tx,
  { articleId, version, step, reason }: Step,
): Promise<Done<{ version: number }>> {
  const article = await articleAsSeen(tx, articleId, version);
  const stepped = statusAfter(step, { status: article.status, hasText: article.revision !== null });
  if (!stepped.ok) refuse(invalid(null, stepped.message));
  await tx.$executeRaw`
    UPDATE article SET status = ${stepped.status}::article_status, version = version + 1, updated_at = now(),
      first_published_at = CASE WHEN ${step} = 'publish' THEN coalesce(first_published_at, now()) ELSE first_published_at END
    WHERE id = ${articleId}::uuid`;
  if (step === 'publish') await publishText(tx, articleId);
  await refreshRisks(tx, articleId);
  const { slug, headline, revision } = article;
  const payload: PublishingFacts = { slug, headline, revision: revision ?? 0 };
  const action = step === 'publish' ? 'article.published' : 'article.withdrawn';
  return {
    value: { version: version + 1 },
    touched: await touchedByArticle(tx, articleId),
    entries: [{ action, subject: { type: 'article', id: articleId }, reason, payload }],
  };
}

/** The current text is seen by readers from now on, unless they have seen it before. */
async function publishText(tx: Tx, articleId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO publication (revision_id) SELECT current_revision_id FROM article WHERE id = ${articleId}::uuid
    ON CONFLICT DO NOTHING`;
}

type Held = {
  slug: string;
  headline: string;
  status: ArticleStatus;
  version: number;
  revision: number | null;
};

async function articleAsSeen(tx: Tx, articleId: string, version: number): Promise<Held> {
  const [article] = await tx.$queryRaw<Held[]>`
    SELECT a.slug, a.headline, a.status::text AS status, a.version,
      (SELECT r.number FROM revision r WHERE r.id = a.current_revision_id) AS revision
    FROM article a WHERE a.id = ${articleId}::uuid FOR NO KEY UPDATE`;
  if (article === undefined) refuse(missing('There is no such article. Go back to the list of articles.'));
  if (article.version !== version) {
    refuse(
      conflict('Someone changed this article while you had it open, so nothing was done. Look at it again.'),
    );
  }
  return article;
}

type ClaimInArticle = { id: string; stale: boolean; published: boolean; reasons: string[] };

/**
 * What readers see weighs in the risk, and with it the order of the queue. Versions stay: nothing that a person
 * edits has changed, and whoever has such a claim open must not lose their work over it.
 */
async function refreshRisks(tx: Tx, articleId: string): Promise<void> {
  const claims = await tx.$queryRaw<ClaimInArticle[]>`
    SELECT c.id, c.status = 'stale' AS stale, c.risk_reasons AS reasons, EXISTS (
      SELECT 1 FROM occurrence o JOIN article a ON a.id = o.article_id
      WHERE o.claim_id = c.id AND ${standsThere} AND a.status = 'published') AS published
    FROM claim c WHERE c.id = ANY (ARRAY (
      SELECT o.claim_id FROM occurrence o WHERE o.article_id = ${articleId}::uuid AND o.removed_at IS NULL))
    ORDER BY c.id FOR NO KEY UPDATE`;
  const risks = claims.map(({ id, stale, published, reasons }) => ({
    id,
    ...riskWith(reasons, { published, 'stale-in-public': published && stale }),
  }));
  await tx.$executeRaw`
    UPDATE claim c SET risk = n.risk, risk_reasons = ARRAY (SELECT jsonb_array_elements_text(n.reasons))
    FROM jsonb_to_recordset(${JSON.stringify(risks)}::jsonb) AS n (id uuid, risk int, reasons jsonb)
    WHERE c.id = n.id`;
}
