import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';
import type { RelationKind } from './relation';

/** What the ledger says about questions; shapes are kept for good. The subject is the question. */

/** A claim as an entry names it. */
export type ClaimName = { id: string; number: number; statement: string };
type Named = { slug: string; text: string };
export type RelationFacts = { from: ClaimName; kind: RelationKind; to: ClaimName };

export type QuestionLedger = {
  'question.created': Named & { claims: ClaimName[] };
  /** `text` is the new one. */
  'question.edited': Named & { before: { text: string }; after: { text: string } };
  /** A claim became an answer, or is one no more. */
  'question.answered': Named & { claim: ClaimName };
  'question.unanswered': Named & { claim: ClaimName };
  /** The reason of a relation is the entry's. */
  'question.related': Named & RelationFacts;
  'question.unrelated': Named & RelationFacts;
};

/** An entry about a question, for perform(). */
export function questionEntry<Action extends keyof QuestionLedger>(
  action: Action,
  questionId: string,
  payload: QuestionLedger[Action],
  reason: string | null = null,
): EntryDraft {
  return { action, subject: { type: 'question', id: questionId }, reason, payload: payload as Json };
}
