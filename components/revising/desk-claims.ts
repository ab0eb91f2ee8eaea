import type { DiffClaims } from '@/components/revision/shared';
import type { ClaimStatus } from '@/domain/claims/claim';

/** Claims in a diff on the desk: their notes lead to the workbench. */
export function deskClaims(claims: readonly { number: number; status: ClaimStatus }[]): DiffClaims {
  return Object.fromEntries(
    claims.map(({ number, status }) => [number, { status, href: `/desk/claims/${number}` }]),
  );
}
