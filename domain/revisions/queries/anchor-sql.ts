import { Prisma } from '@/db/generated/client';

/** The anchor `a` in revision `r` as a StoredAnchor (domain/revisions/carry-over.ts). */
export const storedAnchor = Prisma.sql`json_build_object('revision', json_build_object('id', r.id, 'number', r.number),
  'state', a.state, 'check', a."check", 'score', a.score, 'reason', a.reason,
  'spans', (SELECT coalesce(json_agg(json_build_object('start', f.start_unit, 'end', f.end_unit) ORDER BY f.ordinal), '[]')
    FROM anchor_fragment f WHERE f.anchor_id = a.id))`;

/**
 * The newest standing anchor of the occurrence `o` that passes, as a StoredAnchor; `passes` is about `a` and its
 * revision `r`. In each revision the last anchor counts: one before it was taken back there.
 */
export function newestStanding(passes: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT ${storedAnchor} FROM anchor a JOIN revision r ON r.id = a.revision_id
    WHERE a.occurrence_id = o.id AND a.state <> 'gone' AND ${passes}
      AND NOT EXISTS (SELECT 1 FROM anchor later WHERE later.occurrence_id = a.occurrence_id
        AND later.revision_id = a.revision_id AND (later.created_at, later.id) > (a.created_at, a.id))
    ORDER BY r.number DESC LIMIT 1)`;
}

export const CONFIRMED = Prisma.sql`a."check" = 'confirmed'`;
export const VOUCHED = Prisma.sql`a."check" <> 'open'`;
