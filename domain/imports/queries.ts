import { database } from '@/db/client';
import { Prisma } from '@/db/generated/client';
import { may } from '@/domain/accounts/permissions';
import type { TextOrigin } from '@/domain/articles/origin';
import type { Actor } from '@/domain/shared/actor';
import { addressKey } from './address';
import type { ImportDraftView, KnownArticle, UnfinishedImport } from './draft';
import { likeness, SAME_ARTICLE, telltaleGroups } from './likeness';
import type { Part, Particulars } from './part';

const FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An import that waits to be saved; null when it is gone, or for who may not import. */
export async function importDraft(id: string, actor: Actor): Promise<ImportDraftView | null> {
  if (!may(actor.role, 'article.edit') || !FORM.test(id)) return null;
  const found = await database().importDraft.findUnique({
    where: { id },
    include: {
      article: { select: { id: true, slug: true, headline: true } },
      createdBy: { select: { id: true, name: true } },
    },
  });
  if (found === null) return null;
  const { createdBy: by, createdAt, updatedAt, version, origin, url, fetchedFrom, warnings, article } = found;
  return {
    ...{ id, version, url, fetchedFrom, warnings, article, by },
    // Restored texts do not come in, and these two are written only by commands, out of Zod's hands.
    origin: origin as TextOrigin,
    parts: found.parts as Part[],
    particulars: found.particulars as Particulars,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** What this person began to bring in and has neither saved nor dropped, last first. */
export async function unfinishedImports(actor: Actor): Promise<UnfinishedImport[]> {
  const rows = await database().importDraft.findMany({
    where: { createdById: actor.id, articleId: null },
    orderBy: { updatedAt: 'desc' },
    take: 10,
    select: { id: true, url: true, particulars: true, updatedAt: true },
  });
  return rows.map(({ id, url, particulars, updatedAt }) => ({
    id,
    headline: (particulars as Particulars).headline,
    from: url,
    updatedAt: updatedAt.toISOString(),
  }));
}

type Candidate = { slug: string; headline: string; canonicalUrl: string | null; text: string };

/**
 * The article that is here already and is this one: published under the same address, or nearly the same text
 * (likeness.ts says how near). `text` is that of the import. Null when there is none.
 */
export async function knownArticle({
  canonicalUrl,
  text,
}: {
  canonicalUrl: string | null;
  text: string;
}): Promise<KnownArticle | null> {
  const [byAddress, byText] = await Promise.all([
    canonicalUrl === null ? null : articleAt(canonicalUrl),
    articlesLike(text),
  ]);
  if (byAddress !== null) return known(byAddress, text, true);
  const [best] = byText.map((one) => known(one, text, false)).sort((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= SAME_ARTICLE ? best : null;
}

function known({ slug, headline, text: here }: Candidate, text: string, sameAddress: boolean): KnownArticle {
  return { slug, headline, likeness: likeness(here, text), sameAddress };
}

async function articleAt(address: string): Promise<Candidate | null> {
  const key = addressKey(address);
  const [path = key] = key.split('?');
  const rows = await database().$queryRaw<Candidate[]>`
    SELECT a.slug, a.headline, a.canonical_url AS "canonicalUrl", r.text
    FROM article a JOIN revision r ON r.id = a.current_revision_id
    WHERE a.canonical_url IS NOT NULL AND strpos(lower(a.canonical_url), lower(${path})) > 0 ORDER BY a.created_at LIMIT 100`;
  return rows.find(({ canonicalUrl }) => canonicalUrl !== null && addressKey(canonicalUrl) === key) ?? null;
}

/** The ten articles that have most groups of this text's long words together. */
async function articlesLike(text: string): Promise<Candidate[]> {
  const groups = telltaleGroups(text);
  if (groups.length === 0) return [];
  const queries = groups.map((words) => Prisma.sql`plainto_tsquery('english', ${words.join(' ')})`);
  const hits = queries.map((query) => Prisma.sql`(r.search @@ ${query})::int`);
  return database().$queryRaw<Candidate[]>`
    SELECT a.slug, a.headline, a.canonical_url AS "canonicalUrl", r.text
    FROM article a JOIN revision r ON r.id = a.current_revision_id
    WHERE r.search @@ (${Prisma.join(queries, ' || ')})
    ORDER BY ${Prisma.join(hits, ' + ')} DESC, a.slug LIMIT 10`;
}
