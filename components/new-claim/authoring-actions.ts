import type { FoundSource } from '@/components/attribution/source-picker';
import type { NewVersion, OnClaim, SourceInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { MatchActions } from '@/components/match/match-actions';
import type { NewClaimInput, PickedPlace } from './new-claim-fields';

/** An occurrence to adjust, or null for a further place of the claim. */
export type PlaceInput = OnClaim & PickedPlace & { occurrenceId: string | null };

/** The server actions of the picking page. */
export type AuthoringActions = MatchActions & {
  createClaim: Send<NewClaimInput, { id: string; number: number; version: number }>;
  placeClaim: Send<PlaceInput, NewVersion>;
  removeOccurrence: Send<OnClaim & { occurrenceId: string }, NewVersion>;
  createSource: Send<SourceInput, { id: string; slug: string }>;
  findSources: (text: string) => Promise<FoundSource[]>;
};
