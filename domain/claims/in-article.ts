import type { Span } from '@/domain/anchoring/spans/span';
import type { ClaimStatus } from './claim';

/** A claim as it stands in the current text of an article. One entry for each place. */
export type ClaimInArticle = {
  occurrenceId: string;
  claimId: string;
  number: number;
  version: number;
  status: ClaimStatus;
  statement: string;
  spans: Span[];
};
