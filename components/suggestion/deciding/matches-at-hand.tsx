'use client';

import { notSaved } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { MatchList } from '@/components/match/match-list';
import { useMatches } from '@/components/match/use-matches';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import type { OnSuggestion, Placed, SuggestionActions } from './suggestion-actions';

type Props = {
  suggestion: DeskSuggestion;
  on: OnSuggestion;
  actions: SuggestionActions;
  deciding: boolean;
  onPlaced: (claim: Placed) => void;
  /** Opens the form, where the two can be related. */
  onRelate: () => void;
};

/** Claims like the suggestion at hand: before another is made, it shows what is there. */
export function MatchesAtHand({ suggestion, on, actions, deciding, onPlaced, onRelate }: Props) {
  const { statement, figure, attributions } = suggestion.draft;
  const sourceIds = attributions.flatMap(({ source }) =>
    source.state === 'found' ? [source.source.id] : [],
  );
  const matches = useMatches(
    { statement, figure, sourceIds, articleId: on.articleId, exceptId: null },
    actions.findMatches,
  );
  const placing = useSending(actions.place);
  const refused = notSaved(placing.sent);
  return (
    <>
      {refused ? <Notice tone="danger" title={refused} /> : null}
      <MatchList
        id="at-hand"
        matches={matches}
        {...(deciding
          ? {
              doing: ({ id: claimId, version, number, sameNumber }) => (
                <div className="mt-1 flex flex-wrap gap-2">
                  {sameNumber ? (
                    <Button
                      size="small"
                      aria-disabled={placing.pending || undefined}
                      onClick={() => placing.submit({ ...on, claimId, version, fragments: null }, onPlaced)}
                    >
                      Use claim {number} here too
                    </Button>
                  ) : null}
                  <Button size="small" onClick={onRelate}>
                    Relate to claim {number}
                  </Button>
                </div>
              ),
            }
          : {})}
      />
    </>
  );
}
