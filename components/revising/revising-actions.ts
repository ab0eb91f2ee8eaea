import type { NewVersion, OnClaim } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { PickedPlace } from '@/components/new-claim/new-claim-fields';
import type { BlockKind } from '@/domain/articles/block';
import type { FollowSettings } from '@/domain/revisions/follow';
import type { CarriedPreview, Revised, RevisionRow } from '@/domain/revisions/revision';

/** A new text for an article, over the version that the person saw. */
export type ReviseInput = {
  articleId: string;
  version: number;
  /** In the notation of a paste. */
  text: string;
  origin: RevisionRow['origin'];
  note: string | null;
  fetchedFrom: string | null;
  /** What was read from a file or an address, and is used up by saving. */
  draftId: string | null;
};

/** What saving a text (canonical) would do to the claims of an article; null when it could not be found out. */
export type PreviewText = (asked: {
  articleId: string;
  version: number;
  text: string;
}) => Promise<CarriedPreview | null>;

export type RestoreInput = { articleId: string; version: number; number: number; note: string | null };

export type Revise = Send<ReviseInput, Revised>;
export type Restore = Send<RestoreInput, Revised>;

export type FollowInput = { articleId: string } & FollowSettings;
export type FollowAddress = Send<FollowInput, { articleId: string }>;
export type UnfollowAddress = Send<{ articleId: string }, { articleId: string }>;

export type ProposalInput = {
  proposalId: string;
  /** Of the article. */
  version: number;
  decision: 'accept' | 'dismiss';
  /** The blocks as they were put right; left out, they are taken as found. */
  parts?: { kind: BlockKind; words: string }[];
  note: string | null;
};

/** `revised` is null where it was dismissed. */
export type DecideProposal = Send<ProposalInput, { revised: Revised | null }>;

/** Puts a place of a claim on other words of an earlier text, over the version of the claim that the person saw. */
export type AdjustPastPlace = Send<OnClaim & PickedPlace & { occurrenceId: string }, NewVersion>;
