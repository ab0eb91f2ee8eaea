'use client';

import { useState } from 'react';
import { notSaved } from '@/components/drafting/sent';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { MatchActions, Written } from './match-actions';
import type { Planned } from './relation-choice';
import { RelationFields } from './relation-fields';
import { usePlannedRelation } from './use-planned-relation';

type Made = { id: string; number: number };

/**
 * The relation of a claim that was just made: written as soon as the claim is there. Where that does not work it stays on
 * the page, with the reason, to be put right and written, or left.
 */
export function useRelationLeft(actions: MatchActions, say: (words: string) => void) {
  const relation = usePlannedRelation(actions.relateUnderQuestion);
  const [made, setMade] = useState<{ claim: Made; written: Written | null } | null>(null);
  const { match, choice, pending, sent } = relation;

  const write = (claim: Made, planned: Planned | null) =>
    relation.write(claim.id, planned, () => {
      setMade(null);
      if (planned) say(`Claim ${claim.number} is related to claim ${planned.match.number}.`);
    });
  const begin = (claim: Made, planned: Planned | null, written: Written | null) => {
    if (planned === null) return;
    relation.put(planned);
    setMade({ claim, written });
    write(claim, planned);
  };
  /** Once more, with the question as it is now: a colleague may have changed it, which is why it did not work. */
  const again = async () => {
    if (made === null || match === null || choice === null || pending || !relation.isReady()) return;
    const { claim, written } = made;
    const wanted = written && { ...written, exceptId: claim.id };
    const found = wanted === null ? [] : await actions.findMatches(wanted).catch(() => []);
    const planned = { choice, match: found.find(({ id }) => id === match.id) ?? match };
    relation.put(planned);
    write(claim, planned);
  };
  const leave = () => {
    relation.drop();
    setMade(null);
  };

  const reason = notSaved(sent);
  const element =
    made === null || match === null || choice === null || reason === null ? null : (
      <Notice
        tone="danger"
        title={`Claim ${made.claim.number} was added, but it is not related to claim ${match.number} yet`}
      >
        <p>{reason}</p>
        <div className="mt-3 grid gap-3">
          <RelationFields
            id="relation-left"
            match={match}
            choice={choice}
            onChange={relation.set}
            problem={relation.problem}
          />
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              look="primary"
              aria-disabled={pending || undefined}
              onClick={() => void again()}
            >
              {pending ? 'Saving …' : 'Relate them now'}
            </Button>
            <Button size="small" onClick={leave}>
              Leave them unrelated
            </Button>
          </div>
        </div>
      </Notice>
    );
  return { begin, element };
}
