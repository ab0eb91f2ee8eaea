import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import type { FollowView, ProposalRow, ProposalView } from '../follow';

/** The address that is followed for an article; null when none is. */
export async function followOf(articleId: string): Promise<FollowView | null> {
  const [row] = await database().$queryRaw<FollowView[]>`
    SELECT f.url, f.every_minutes AS "everyMinutes", f.override_reason AS "overrideReason", u.name AS by,
      instant_text(f.next_at) AS "nextAt", instant_text(f.last_at) AS "lastAt",
      f.last_outcome::text AS "lastOutcome", f.last_message AS "lastMessage", f.failures
    FROM follow f JOIN "user" u ON u.id = f.by_id WHERE f.article_id = ${articleId}::uuid`;
  return row ?? null;
}

/** Changed texts that wait for an editor, newest first: of one article, or of all (null). */
export async function openProposals(articleId: string | null): Promise<ProposalRow[]> {
  const ofArticle = articleId === null ? Prisma.empty : Prisma.sql`AND p.article_id = ${articleId}::uuid`;
  return database().$queryRaw<ProposalRow[]>`
    SELECT ${PROPOSAL} ${FROM_PROPOSAL} WHERE p.state = 'open' ${ofArticle} ORDER BY p.created_at DESC, p.id LIMIT 200`;
}

/** One proposal with its blocks, whether decided or not; null when there is none. */
export async function proposalById(id: string): Promise<ProposalView | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const [row] = await database().$queryRaw<ProposalView[]>`
    SELECT ${PROPOSAL}, p.state::text AS state, p.parts, p.particulars ${FROM_PROPOSAL} WHERE p.id = ${id}::uuid`;
  return row ?? null;
}

const PROPOSAL = Prisma.sql`p.id, p.fetched_from AS "fetchedFrom", instant_text(p.created_at) AS at,
  json_build_object('id', a.id, 'slug', a.slug, 'headline', a.headline, 'version', a.version) AS article,
  json_build_object('id', r.id, 'number', r.number) AS base`;
const FROM_PROPOSAL = Prisma.sql`FROM proposal p JOIN article a ON a.id = p.article_id
  JOIN revision r ON r.id = p.base_revision_id`;
