import type { EntryDraft } from '@/domain/ledger/entry';
import type { Json } from '@/domain/shared/canonical-json';

/** What the ledger says about suggestions; shapes are kept for good. The subject is the article. */
type Suggested = { slug: string; fingerprint: string };
/** `statement` is what was proposed: the content in one line, or the question about two names. */
type Proposed = Suggested & { statement: string };

export type SuggestionLedger = {
  'suggestion.dismissed': Proposed;
  /** What was dismissed is proposed again. */
  'suggestion.brought-back': Suggested;
  /** It became a claim, or is said by one that was there: the claim has entries of its own. */
  'suggestion.accepted': Proposed & { claim: { id: string; number: number } };
  'suggestion.taken-back': Suggested & { claim: { id: string; number: number } };
};

/** An entry about a suggestion, for perform(). */
export function suggestionEntry<Action extends keyof SuggestionLedger>(
  action: Action,
  articleId: string,
  payload: SuggestionLedger[Action],
): EntryDraft {
  return { action, subject: { type: 'article', id: articleId }, payload: payload as Json };
}
