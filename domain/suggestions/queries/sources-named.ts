import { database, type Tx } from '@/db/client';
import type { SourceOption } from '@/domain/sources/source';

/** A source that has this name, or an alias that is it. */
export type NamedSource = SourceOption & { wanted: string; version: number };

/**
 * Sources by exact name or alias, in whatever case and with or without accents. A name that several sources have gives
 * several rows. One statement.
 */
export async function sourcesNamed(names: readonly string[], db: Tx = database()): Promise<NamedSource[]> {
  if (names.length === 0) return [];
  return db.$queryRaw<NamedSource[]>`
    SELECT w.wanted, s.id, s.slug, s.name, s.kind::text AS kind, s.role, s.aliases, s.affiliation, s.version
    FROM unnest(${[...new Set(names)]}::text[]) AS w (wanted)
    JOIN source s ON plain_names(s.name, s.aliases) @> ARRAY[plain_name(w.wanted)] AND s.merged_into_id IS NULL
    ORDER BY w.wanted, s.created_at, s.id`;
}

/** The source of what articles state themselves: the one made first. */
export async function ownVoiceSource(db: Tx = database()): Promise<SourceOption | null> {
  return db.source.findFirst({
    where: { kind: 'own_voice' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true, kind: true, role: true, aliases: true, affiliation: true },
  });
}

const NEAR = 3;

/** For each name the sources that are spelled nearly so, at most three: a choice for a person, never taken by itself. */
export async function sourcesNear(names: readonly string[], db: Tx = database()): Promise<NamedSource[]> {
  if (names.length === 0) return [];
  return db.$queryRaw<NamedSource[]>`
    SELECT w.wanted, n.* FROM unnest(${[...new Set(names)]}::text[]) AS w (wanted)
    CROSS JOIN LATERAL (
      SELECT s.id, s.slug, s.name, s.kind::text AS kind, s.role, s.aliases, s.affiliation, s.version
      FROM source s
      WHERE lower(w.wanted) <% lower(s.name || ' ' || words_of(s.aliases)) AND s.kind <> 'own_voice'
        AND s.merged_into_id IS NULL
      ORDER BY word_similarity(lower(w.wanted), lower(s.name || ' ' || words_of(s.aliases))) DESC, s.name
      LIMIT ${NEAR}) n`;
}
