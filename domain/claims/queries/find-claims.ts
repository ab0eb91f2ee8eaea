import { database } from '@/db/client';

/** A claim as a combobox offers it. */
export type ClaimOption = { id: string; number: number; statement: string };

const MOST = 20;
const NUMBER = /^#?\s*([1-9]\d{0,8})$/;

/** Claims for a combobox: the one of that number, or those whose statement holds the words. At most 20. */
export async function findClaims(words: string): Promise<ClaimOption[]> {
  const wanted = words.normalize('NFC').replaceAll('\0', '').trim();
  if (wanted === '') return [];
  const number = NUMBER.exec(wanted)?.[1];
  const select = { id: true, number: true, statement: true } as const;
  if (number !== undefined) {
    return database().claim.findMany({ where: { number: Number(number), withdrawnAt: null }, select });
  }
  return database().claim.findMany({
    where: { statement: { contains: wanted, mode: 'insensitive' }, withdrawnAt: null },
    select,
    orderBy: { number: 'asc' },
    take: MOST,
  });
}
