import type { NewVersion, OnClaim, SourceInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { MatchActions } from '@/components/match/match-actions';
import type { AuthoringActions } from '@/components/new-claim/authoring-actions';
import type { NewClaimInput } from '@/components/new-claim/new-claim-fields';
import type { Span } from '@/domain/anchoring/spans/span';
import type { SourceKind } from '@/domain/sources/source';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';

/** A suggestion of an article, and the text in which the person saw it. */
export type OnSuggestion = { articleId: string; revisionId: string; fingerprint: string };

/** A source that is made together with the claim; attributions name it by its `ref`. */
export type NewSourceInput = {
  ref: string;
  name: string;
  kind: SourceKind;
  role: string | null;
  justification: string | null;
};

export type AcceptInput = NewClaimInput & { fingerprint: string; newSources: NewSourceInput[] };
export type Accepted = { id: string; number: number; version: number };
/** A claim that was there, and the places that it got. */
export type Placed = Accepted & { occurrenceIds: string[] };
type Decided = { fingerprint: string };

/** The server actions of the page of suggestions. */
export type SuggestionActions = MatchActions &
  Pick<AuthoringActions, 'createSource' | 'findSources'> & {
    /** Those of these that are open in the text, in its order: the page does not list all of a long one. */
    further: (wanted: {
      slug: string;
      revisionId: string;
      fingerprints: string[];
    }) => Promise<DeskSuggestion[]>;
    accept: Send<AcceptInput, Accepted>;
    dismiss: Send<OnSuggestion, Decided>;
    bringBack: Send<Omit<OnSuggestion, 'revisionId'>, Decided>;
    takeBack: Send<Omit<OnSuggestion, 'revisionId'> & OnClaim, NewVersion>;
    /** Says that a claim which is there already is what the suggestion found. */
    place: Send<OnSuggestion & OnClaim & { fragments: Span[] | null }, Placed>;
    /** Takes it off those places again. */
    takeBackPlaced: Send<
      Omit<OnSuggestion, 'revisionId'> & OnClaim & Pick<Placed, 'occurrenceIds'>,
      NewVersion
    >;
    addAlias: Send<{ slug: string; version: number; alias: string }, NewVersion>;
    /** A source with its spellings. */
    createSpelled: Send<SourceInput & { aliases: readonly string[] }, { id: string; slug: string }>;
  };
