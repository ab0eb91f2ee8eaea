import type { ClaimStatus } from '@/domain/claims/claim';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';
import type { Verdict } from './verdict';

/** Payload of `review.given`; its reason is the entry's. The subject is the claim. */
export type ReviewGiven = {
  /** 1, 2, 3 … within the claim. */
  review: number;
  verdict: Verdict;
  contentHash: string;
  /** Entries from before there were several have none: 1. */
  hashVersion?: number;
  /** The words that were judged; entries from before they were kept have none. */
  wordings?: string[];
  /** Said by the reviewer: all support is the word of who said it. */
  ownWordOnly?: true;
  statusBefore: ClaimStatus;
};

/** What the ledger says about saved views; shapes are kept for good. The subject is the view. */
type ViewFacts = { name: string; query: string; shared: boolean };
export type ViewLedger = {
  'view.saved': ViewFacts;
  'view.renamed': ViewFacts & { before: { name: string }; after: { name: string } };
  'view.deleted': ViewFacts;
};

/** An entry about a saved view, for perform(). */
export function viewEntry<Action extends keyof ViewLedger>(
  action: Action,
  viewId: string,
  payload: ViewLedger[Action],
): EntryDraft {
  return { action, subject: { type: 'view', id: viewId }, payload: payload as Json };
}
