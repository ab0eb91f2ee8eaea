'use client';

import { useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { MatchesWhileMaking } from '@/components/match/matches-while-making';
import { useMatches } from '@/components/match/use-matches';
import { usePlannedRelation } from '@/components/match/use-planned-relation';
import { useRelationLeft } from '@/components/match/use-relation-left';
import type { Match } from '@/domain/suggestions/matching/match';
import type { AuthoringActions } from './authoring-actions';
import { ClaimFieldset } from './claim-fieldset';
import { NamedSources } from './named-sources';
import { newClaimInput, type PickedPlace, writtenClaim } from './new-claim-fields';
import { useClaimFields } from './use-claim-fields';
import { useNewSource } from './use-new-source';

type Props = {
  /** Of the article. */
  slug: string;
  place: PickedPlace;
  words: string;
  actions: AuthoringActions;
  onCreated: (number: number) => void;
  /** A claim that was there stands on the words instead. */
  onPlaced: (number: number) => void;
};

/** A claim about the picked words: what it says in our own words, and who said it. */
export function NewClaimForm({ slug, place, words, actions, onCreated, onPlaced }: Props) {
  const { fields, set, empty: emptyFields, named } = useClaimFields(slug, place, actions.readPicked);
  const [said, setSaid] = useState('');
  const sending = useSending(actions.createClaim);
  const newSource = useNewSource(fields, set, actions.createSource);
  const relation = usePlannedRelation(actions.relateUnderQuestion);
  const placing = useSending(actions.placeClaim);
  const relationLeft = useRelationLeft(actions, setSaid);
  const written = writtenClaim(place.articleId, words, fields);
  const matches = useMatches(written, actions.findMatches);
  const empty = () => {
    emptyFields();
    relation.drop();
  };
  const submit = () => {
    if (!relation.isReady()) return;
    sending.submit(newClaimInput(place, words, fields), (claim) => {
      relationLeft.begin(claim, relation.planned, written);
      empty();
      onCreated(claim.number);
    });
  };
  const use = ({ id: claimId, version, number }: Match) =>
    placing.submit({ claimId, version, occurrenceId: null, ...place }, () => {
      empty();
      onPlaced(number);
    });
  return (
    <>
      {relationLeft.element}
      <p role="status" className="sr-only">
        {said}
      </p>
      <FormFrame
        id="new-claim"
        label="New claim"
        pending={sending.pending}
        sent={sending.sent}
        onSend={submit}
        onAgain={sending.again}
        submit="Add the claim"
      >
        <ClaimFieldset
          id="new-claim"
          fields={fields}
          words={words}
          set={set}
          problem={(field) => problemAt(sending.sent, field)}
          find={actions.findSources}
          onCreate={newSource.onCreate}
        />
        <NamedSources named={named} fields={fields} set={set} onCreate={newSource.onCreate} />
        <MatchesWhileMaking
          id="new-claim"
          matches={matches}
          relation={relation}
          using={placing}
          onUse={use}
        />
      </FormFrame>
      {newSource.dialog}
    </>
  );
}
