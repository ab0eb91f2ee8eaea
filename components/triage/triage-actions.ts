import type { NewVersion, OnClaim } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { AuthoringActions } from '@/components/new-claim/authoring-actions';
import type { NewClaimInput, PickedPlace } from '@/components/new-claim/new-claim-fields';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { ClaimToSucceed } from '@/domain/questions/successor';

type OnPlace = OnClaim & { occurrenceId: string };

/** What the words say now, as a claim of its own, under the question in which it updates the one before. */
export type SuccessorInput = OnPlace &
  Omit<NewClaimInput, keyof PickedPlace> & {
    questionId: string | null;
    questionVersion: number | null;
    text: string | null;
  };

/** What a person decides about a place that waits, or takes back. */
export type Decision =
  | ({ kind: 'keep' } & OnPlace)
  | ({ kind: 'move' } & OnPlace & PickedPlace)
  | ({ kind: 'gone'; reason: string | null } & OnPlace)
  | ({ kind: 'other words'; reason: string } & OnPlace)
  | ({ kind: 'succeed'; next: Omit<SuccessorInput, keyof OnPlace> } & OnPlace)
  | ({ kind: 'undo'; seq: string } & OnPlace);

/** The current text of an article, for selecting words in it. */
export type TextToPick = {
  articleId: string;
  revision: { id: string; number: number };
  language: string;
  text: string;
  blocks: Block[];
  claims: ClaimInArticle[];
};

/** The server actions of the triage screen. */
export type TriageActions = {
  keepPlace: Send<OnPlace, NewVersion>;
  movePlace: Send<OnPlace & PickedPlace, NewVersion>;
  markGone: Send<OnPlace & { reason: string | null }, NewVersion>;
  keepOtherWords: Send<OnPlace & { reason: string }, NewVersion>;
  succeed: Send<SuccessorInput, NewVersion>;
  undo: Send<OnPlace & { seq: string }, NewVersion>;
  /** Null when there is no such article any more. */
  textOf: (slug: string) => Promise<TextToPick | null>;
  /** Null when there is no such claim any more. */
  claimToSucceed: (claimId: string) => Promise<ClaimToSucceed | null>;
  findSources: AuthoringActions['findSources'];
  createSource: AuthoringActions['createSource'];
};

/** The writes as one, so that the screen has one thing under way at a time. */
export function senderOf(actions: TriageActions): Send<Decision, NewVersion> {
  return (decision) => {
    switch (decision.kind) {
      case 'keep': {
        const { kind: _, ...input } = decision;
        return actions.keepPlace(input);
      }
      case 'move': {
        const { kind: _, ...input } = decision;
        return actions.movePlace(input);
      }
      case 'gone': {
        const { kind: _, ...input } = decision;
        return actions.markGone(input);
      }
      case 'other words': {
        const { kind: _, ...input } = decision;
        return actions.keepOtherWords(input);
      }
      case 'succeed': {
        const { kind: _, next, ...place } = decision;
        return actions.succeed({ ...place, ...next });
      }
      case 'undo': {
        const { kind: _, ...input } = decision;
        return actions.undo(input);
      }
    }
  };
}
