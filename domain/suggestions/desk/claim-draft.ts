import type { Span } from '@/domain/anchoring/spans/span';
import type { AttributionStance, Directness } from '@/domain/claims/attribution';
import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';
import type { Day } from '@/domain/shared/day';
import type { SourceKind, SourceOption } from '@/domain/sources/source';

/** Who an attribution is to: a source that is known, one to be made with the claim, or nobody yet. */
export type DraftSource =
  | { state: 'found'; source: SourceOption }
  /** `near` are known sources of nearly this name: a person may take one of them instead. */
  | {
      state: 'new';
      name: string;
      kind: SourceKind;
      role: string | null;
      justification: string | null;
      near: SourceOption[];
    }
  /** `mention` are the words of the text that mean somebody; null where there are none. */
  | { state: 'open'; mention: string | null };

export type DraftAttribution = {
  source: DraftSource;
  stance: AttributionStance;
  directness: Directness;
  cue: string | null;
  saidOn: Day | null;
  /** Place in this list of the attribution through which it is known. */
  via: number | null;
};

/** A claim as a suggestion would make it: the editor reviews, and does not retype. */
export type ClaimDraft = {
  statement: string;
  kind: ClaimKind;
  figure: FigureView | null;
  attributions: DraftAttribution[];
  fragments: Span[];
  /** What the machine could not tell, one sentence each. */
  unresolved: string[];
  /** It may be accepted as it is: nothing that a claim must have is missing. */
  ready: boolean;
};
