import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';

/** How many claims have each status; every status is there, also with 0. */
export type Tally = Record<ClaimStatus, number>;

export function tallyOf(claims: readonly { status: ClaimStatus }[]): Tally {
  const tally = Object.fromEntries(Object.keys(CLAIM_STATUSES).map((status) => [status, 0])) as Tally;
  for (const { status } of claims) tally[status] += 1;
  return tally;
}
