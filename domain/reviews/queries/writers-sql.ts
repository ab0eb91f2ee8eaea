import { Prisma } from '@/db/generated/client';

/** Ids of those who made the claim `c` or changed what it says, where the newsroom asks for two people; else none. */
export const writersWhereAsked = Prisma.sql`
  CASE WHEN (SELECT n.two_reviewers FROM newsroom n WHERE n.id = 1) THEN ARRAY (
    SELECT c.created_by_id UNION SELECT e.actor_id FROM ledger_entry e
    WHERE e.subject_type = 'claim' AND e.subject_id = c.id::text AND e.action = 'claim.edited'
      AND e.actor_id IS NOT NULL)
  ELSE ARRAY[]::text[] END`;
