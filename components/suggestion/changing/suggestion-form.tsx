'use client';

import { useState } from 'react';
import type { AttributionFields } from '@/components/attribution/attribution-fields';
import { newId } from '@/components/attribution/new-id';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useFocusOnOpen } from '@/components/drafting/use-opened-form';
import { useSending } from '@/components/drafting/use-sending';
import type { Written } from '@/components/match/match-actions';
import { MatchesWhileMaking } from '@/components/match/matches-while-making';
import type { Planned } from '@/components/match/relation-choice';
import { useMatches } from '@/components/match/use-matches';
import { usePlannedRelation } from '@/components/match/use-planned-relation';
import { ClaimFieldset } from '@/components/new-claim/claim-fieldset';
import { type NewClaimFields, writtenClaim } from '@/components/new-claim/new-claim-fields';
import { useNewSource } from '@/components/new-claim/use-new-source';
import type { Picking } from '@/components/picking/use-picking';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import type { Match } from '@/domain/suggestions/matching/match';
import { acceptInput, fieldsOfDraft } from '../deciding/draft-fields';
import type { Accepted, OnSuggestion, Placed, SuggestionActions } from '../deciding/suggestion-actions';
import { NewSourceNote } from './new-source-note';
import { PiecesFields } from './pieces-fields';

type Props = {
  suggestion: DeskSuggestion;
  on: OnSuggestion;
  text: { words: string; language: string };
  /** The words that the claim is to stand on. */
  picking: Picking;
  actions: SuggestionActions;
  /** With the relation that was planned for it, and what it was looked for by. */
  onAccepted: (claim: Accepted, planned: Planned | null, written: Written | null) => void;
  /** A claim that was there is what the suggestion found. */
  onPlaced: (claim: Placed) => void;
  onClose: () => void;
};

const ID = 'suggestion';

/** The claim that a suggestion would become, to be changed before it is one. */
export function SuggestionForm(props: Props) {
  const { suggestion, on, text, picking, actions, onAccepted, onPlaced, onClose } = props;
  const [draft] = useState(() => fieldsOfDraft(suggestion.draft, newId));
  const [fields, setFields] = useState(draft.fields);
  const [newSources, setNewSources] = useState(draft.newSources);
  const sending = useSending(actions.accept);
  useFocusOnOpen(ID, true);
  const set = (change: Partial<NewClaimFields>) => setFields((now) => ({ ...now, ...change }));
  const making = useNewSource(fields, set, actions.createSource);
  const relation = usePlannedRelation(actions.relateUnderQuestion);
  const placing = useSending(actions.place);
  const written = writtenClaim(on.articleId, '', fields);
  const matches = useMatches(written, actions.findMatches);
  const submit = () => {
    if (!relation.isReady()) return;
    sending.submit(acceptInput(on, picking.pieces, { fields, newSources }), (claim) =>
      onAccepted(claim, relation.planned, written),
    );
  };
  const use = ({ id: claimId, version }: Match) =>
    placing.submit({ ...on, claimId, version, fragments: picking.pieces }, onPlaced);
  const problem = (field: string) => problemAt(sending.sent, field);

  const noteOf = (row: AttributionFields) => {
    const made = newSources.find(({ ref }) => ref === row.source?.id);
    if (made === undefined) return null;
    const put = (source: AttributionFields['source']) =>
      set({
        attributions: fields.attributions.map((each) => (each.id === row.id ? { ...each, source } : each)),
      });
    return (
      <NewSourceNote
        id={`${ID}-${made.ref}`}
        source={made}
        near={draft.near.get(made.ref) ?? []}
        problem={problem('newSources')}
        onChange={(source) => {
          setNewSources((all) => all.map((each) => (each.ref === source.ref ? source : each)));
          const { ref, name, kind, role } = source;
          put({ id: ref, slug: '', name, kind, role });
        }}
        onChoose={put}
      />
    );
  };

  return (
    <div className="rounded-md border border-line bg-raised p-4">
      {sending.sent?.kind === 'conflict' ? <Notice tone="danger" title={sending.sent.message} /> : null}
      <FormFrame
        id={ID}
        label="Review the suggestion"
        pending={sending.pending}
        sent={sending.sent}
        onSend={submit}
        onAgain={sending.again}
        disabled={picking.pieces.length === 0}
        submit="Add the claim"
        beside={<Button onClick={onClose}>Close</Button>}
      >
        <PiecesFields
          text={text.words}
          language={text.language}
          picking={picking}
          found={suggestion.draft.fragments}
          places={suggestion.places.length}
        />
        <ClaimFieldset
          id={ID}
          fields={fields}
          words={suggestion.draft.statement}
          set={set}
          problem={problem}
          find={actions.findSources}
          onCreate={making.onCreate}
          noteOf={noteOf}
        />
        <MatchesWhileMaking id={ID} matches={matches} relation={relation} using={placing} onUse={use} />
      </FormFrame>
      {making.dialog}
    </div>
  );
}
