import { database } from '@/db/client';

/** A claim as a combobox offers it. */
export type ClaimOption = { id: string; number: number; statement: string };

const MOST = 20;
const NUMBER = /^#?\s*([1-9]\d{0,8})$/;

/** So many claims are read in the order of their numbers before the index of words is asked. */
const READ_FIRST = 2000;

/** Claims for a combobox: the one of that number, or those whose statement holds the words. At most 20. */
export async function findClaims(words: string): Promise<ClaimOption[]> {
  const wanted = words.normalize('NFC').replaceAll('\0', '').trim();
  if (wanted === '') return [];
  const number = NUMBER.exec(wanted)?.[1];
  if (number === undefined) return findByWords(wanted);
  const select = { id: true, number: true, statement: true } as const;
  return database().claim.findMany({ where: { number: Number(number), withdrawnAt: null }, select });
}

/**
 * Words that many claims have are found among the first ones; others by the index of three-letter pieces. Which of the
 * two is right cannot be left to the planner, whose prepared plans do not know the words: it would walk all claims.
 */
async function findByWords(wanted: string): Promise<ClaimOption[]> {
  const pattern = `%${wanted.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return database().$queryRaw<ClaimOption[]>`
    WITH among_first AS MATERIALIZED (
      SELECT id, number, statement FROM (SELECT * FROM claim ORDER BY number LIMIT ${READ_FIRST}::int) first
      WHERE statement ILIKE ${pattern} AND withdrawn_at IS NULL ORDER BY number LIMIT ${MOST}::int),
    by_index AS MATERIALIZED (
      SELECT id, number, statement FROM claim WHERE statement ILIKE ${pattern} AND withdrawn_at IS NULL)
    SELECT * FROM (
      SELECT * FROM among_first WHERE (SELECT count(*) FROM among_first) = ${MOST}::int
      UNION ALL
      SELECT * FROM by_index WHERE (SELECT count(*) FROM among_first) < ${MOST}::int) found
    ORDER BY number LIMIT ${MOST}::int`;
}
