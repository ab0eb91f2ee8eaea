'use client';

import { notSaved, type Sent } from '@/components/drafting/sent';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Match } from '@/domain/suggestions/matching/match';
import { MatchList } from './match-list';
import { RelationFields } from './relation-fields';
import type { PlannedRelation } from './use-planned-relation';

type Props = {
  id: string;
  matches: readonly Match[];
  relation: PlannedRelation;
  /** The write that `onUse` begins. */
  using: { pending: boolean; sent: Sent | null };
  /** Puts the claim that is there on these words, instead of making another. */
  onUse: (match: Match) => void;
};

/** While a claim is made: the same or a contradicting one elsewhere, to be used instead or related. */
export function MatchesWhileMaking({ id, matches, relation, using, onUse }: Props) {
  // One that was chosen to be related stays, whatever the search says of later words.
  const chosen = relation.match;
  const all = chosen && !matches.some((each) => each.id === chosen.id) ? [chosen, ...matches] : matches;
  const notUsed = notSaved(using.sent);
  return (
    <>
      {notUsed ? <Notice tone="danger" title={notUsed} /> : null}
      <MatchList
        id={`${id}-matches`}
        matches={all}
        doing={(match) =>
          relation.choice && relation.match?.id === match.id ? (
            <div className="mt-2 grid gap-3">
              <RelationFields
                id={`${id}-relation`}
                match={match}
                choice={relation.choice}
                onChange={relation.set}
                problem={relation.problem}
              />
              <div className="flex flex-wrap items-center gap-2 text-sm">
                <span>The relation is written together with the claim.</span>
                <Button size="small" onClick={relation.drop}>
                  Do not relate
                </Button>
              </div>
            </div>
          ) : (
            <div className="mt-1 flex flex-wrap gap-2">
              {match.sameNumber ? (
                <Button size="small" aria-disabled={using.pending || undefined} onClick={() => onUse(match)}>
                  Use claim {match.number} here too
                </Button>
              ) : null}
              <Button size="small" onClick={() => relation.plan(match)}>
                Relate to claim {match.number}
              </Button>
            </div>
          )
        }
      />
    </>
  );
}
