'use client';

import { useBench } from '@/components/bench/bench';
import { Answer } from '@/components/drafting/form-frame';
import { figureOfFields } from '@/components/figure/figure-fields';
import { MatchList } from '@/components/match/match-list';
import { RelationFields } from '@/components/match/relation-fields';
import { useMatches } from '@/components/match/use-matches';
import { type PlannedRelation, usePlannedRelation } from '@/components/match/use-planned-relation';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Match } from '@/domain/suggestions/matching/match';
import type { ClaimFields } from './claim-fields';

/**
 * Claims like the one on the workbench, to be related at once: all of them while it is edited, and while it is only looked
 * at those of the same article that count the same and cannot be so, too.
 */
export function BenchMatches({ fields, editing }: { fields: ClaimFields; editing: boolean }) {
  const { dossier, actions, announce, may } = useBench();
  const relation = usePlannedRelation(actions.relateUnderQuestion);
  const related = new Set(dossier.questions.flatMap(relatedTo(dossier.id)));
  const found = useMatches(
    !editing && fields.figure === null
      ? null
      : {
          statement: fields.statement,
          figure: fields.figure === null ? null : figureOfFields(fields.figure),
          sourceIds: dossier.attributions.map(({ sourceId }) => sourceId),
          articleId: null,
          exceptId: dossier.id,
        },
    actions.findMatches,
  ).filter(({ id }) => !related.has(id));
  const matches = editing
    ? found
    : found.filter(({ first, seeming }) => first && seeming?.kind === 'contradicts');
  const write = () => {
    if (relation.isReady())
      relation.write(dossier.id, relation.planned, () => announce('The relation is saved.'));
  };
  return (
    <MatchList
      id="claim-matches"
      matches={matches}
      {...(editing ? {} : { title: 'Not yet related: it is told otherwise in the same article' })}
      doing={(match) =>
        may('question.edit') ? <Relating match={match} relation={relation} onWrite={write} /> : null
      }
    />
  );
}

/** The claims that this one stands in a relation to already. */
function relatedTo(claimId: string) {
  return ({ relations }: { relations: readonly { fromId: string; toId: string }[] }) =>
    relations.flatMap(({ fromId, toId }) => (fromId === claimId ? [toId] : toId === claimId ? [fromId] : []));
}

type Props = { match: Match; relation: PlannedRelation; onWrite: () => void };

function Relating({ match, relation, onWrite }: Props) {
  if (relation.choice === null || relation.match?.id !== match.id) {
    return (
      <div>
        <Button size="small" onClick={() => relation.plan(match)}>
          Relate to claim {match.number}
        </Button>
      </div>
    );
  }
  const { sent, pending } = relation;
  return (
    <div className="mt-2 grid gap-3">
      {sent?.kind === 'conflict' ? <Notice tone="danger" title={sent.message} /> : null}
      <Answer formId="claim-relation" sent={sent} pending={pending} onAgain={relation.again} />
      <RelationFields
        id="claim-relation"
        match={match}
        choice={relation.choice}
        onChange={relation.set}
        problem={relation.problem}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" aria-disabled={pending || undefined} onClick={onWrite}>
          {pending ? 'Saving …' : 'Save the relation'}
        </Button>
        <Button size="small" onClick={relation.drop}>
          Close
        </Button>
      </div>
    </div>
  );
}
