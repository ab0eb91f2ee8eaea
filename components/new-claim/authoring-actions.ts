import type { FoundSource } from '@/components/attribution/source-picker';
import type { NewVersion, OnClaim, SourceInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { MatchActions } from '@/components/match/match-actions';
import type { Span } from '@/domain/anchoring/spans/span';
import type { ClaimDraft } from '@/domain/suggestions/desk/claim-draft';
import type { NewClaimInput, PickedPlace } from './new-claim-fields';

/** An occurrence to adjust, or null for a further place of the claim. */
export type PlaceInput = OnClaim & PickedPlace & { occurrenceId: string | null };

export type PickedInput = { slug: string; revisionId: string; fragments: Span[] };

/** The server actions of the picking page. */
export type AuthoringActions = MatchActions & {
  createClaim: Send<NewClaimInput, { id: string; number: number; version: number }>;
  placeClaim: Send<PlaceInput, NewVersion>;
  removeOccurrence: Send<OnClaim & { occurrenceId: string }, NewVersion>;
  createSource: Send<SourceInput, { id: string; slug: string }>;
  /** The claim that picked words would become; null where nothing can be read out of them. */
  readPicked: (picked: PickedInput) => Promise<ClaimDraft | null>;
  findSources: (text: string) => Promise<FoundSource[]>;
};
