import type { ClaimStatus } from '@/domain/claims/claim';

/** How claims that are marked stand today, by number, and where each leads; null: nowhere. */
export type DiffClaims = Readonly<Record<number, { status: ClaimStatus; href: string | null }>>;

/** What every row of a diff needs: both texts, how claims stand, the language of the text, what the sides are called. */
export type Shared = {
  texts: { before: string; after: string };
  claims: DiffClaims;
  language: string;
  labels: [before: string, after: string];
};
