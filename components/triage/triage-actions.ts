import type { NewVersion, OnClaim } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { PickedPlace } from '@/components/new-claim/new-claim-fields';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';

type OnPlace = OnClaim & { occurrenceId: string };

/** What a person decides about a place that waits, or takes back. */
export type Decision =
  | ({ kind: 'keep' } & OnPlace)
  | ({ kind: 'move' } & OnPlace & PickedPlace)
  | ({ kind: 'gone'; reason: string | null } & OnPlace)
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
  undo: Send<OnPlace & { seq: string }, NewVersion>;
  /** Null when there is no such article any more. */
  textOf: (slug: string) => Promise<TextToPick | null>;
};

/** The four writes as one, so that the screen has one thing under way at a time. */
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
      case 'undo': {
        const { kind: _, ...input } = decision;
        return actions.undo(input);
      }
    }
  };
}
