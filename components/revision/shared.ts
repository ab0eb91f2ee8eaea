import type { ClaimStatus } from '@/domain/claims/claim';

/** What every row of a diff needs: both texts, how claims stand, the language of the text, what the sides are called. */
export type Shared = {
  texts: { before: string; after: string };
  statuses: Readonly<Record<number, ClaimStatus>>;
  lang: string | undefined;
  labels: [before: string, after: string];
};
