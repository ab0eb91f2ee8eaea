import { database } from '@/db/client';
import type { SourceOption, SourceView } from './source';

const MOST = 20;

/**
 * Sources for a combobox, best first: those of which a name or alias begins so, or holds a word that begins so,
 * then those spelled nearly so. Without words: those that most claims are attributed to. At most 20.
 */
export async function findSources(words: string): Promise<SourceOption[]> {
  const wanted = words.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
  if (wanted === '') return mostUsed();
  const anywhere = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`;
  return database().$queryRaw<SourceOption[]>`
    SELECT s.id, s.slug, s.name, s.kind::text AS kind, s.role, s.aliases, s.affiliation
    FROM (SELECT *, lower(name || ' ' || words_of(aliases)) AS names FROM source WHERE merged_into_id IS NULL) s
    WHERE s.names LIKE ${anywhere} OR ${wanted} <% s.names
    ORDER BY starts_with(s.names, ${wanted}) DESC, strpos(' ' || s.names, ' ' || ${wanted}) > 0 DESC,
      word_similarity(${wanted}, s.names) DESC, s.name
    LIMIT ${MOST}`;
}

function mostUsed(): Promise<SourceOption[]> {
  return database().source.findMany({
    where: { mergedIntoId: null },
    select: { id: true, slug: true, name: true, kind: true, role: true, aliases: true, affiliation: true },
    orderBy: [{ attributions: { _count: 'desc' } }, { name: 'asc' }],
    take: MOST,
  });
}

/** One source for the desk; null when there is none. */
export async function sourceForDesk(slug: string): Promise<SourceView | null> {
  const rows = await database().$queryRaw<SourceView[]>`
    SELECT s.id, s.slug, s.name, s.kind::text AS kind, s.role, s.aliases, s.affiliation, s.description, s.url,
      s.justification, s.version, EXISTS (SELECT FROM source_identity i WHERE i.source_id = s.id) AS "hasIdentity",
      (SELECT count(DISTINCT a.claim_id)::int FROM attribution a WHERE a.source_id = s.id) AS claims,
      (SELECT json_build_object('slug', o.slug, 'name', o.name) FROM source o WHERE o.id = s.merged_into_id)
        AS "mergedInto",
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'slug', m.slug, 'name', m.name, 'version', m.version)
          ORDER BY m.name), '[]') FROM source m WHERE m.merged_into_id = s.id) AS merged
    FROM source s WHERE s.slug = ${slug}`;
  return rows[0] ?? null;
}
