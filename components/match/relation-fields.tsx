'use client';

import { SelectField, TextField } from '@/components/ui/field';
import type { Match } from '@/domain/suggestions/matching/match';
import { NEW_QUESTION, type RelationChoice } from './relation-choice';
import { RELATION_CHOICES } from './relation-words';

type Props = {
  id: string;
  match: Match;
  choice: RelationChoice;
  onChange: (choice: RelationChoice) => void;
  problem: (field: string) => string | undefined;
};

/** How the two stand to each other, and under which question. */
export function RelationFields({ id, match, choice, onChange, problem }: Props) {
  const questions = [
    ...match.questions.map(({ id: value, text }) => ({ value, label: text })),
    { value: NEW_QUESTION, label: 'A new question …' },
  ];
  return (
    <div className="grid gap-3">
      <SelectField
        id={`${id}-kind`}
        name="kind"
        label="Relation"
        options={RELATION_CHOICES}
        value={choice.relation}
        error={problem('kind')}
        onChange={(event) => onChange({ ...choice, relation: event.target.value })}
      />
      {match.questions.length > 0 ? (
        <SelectField
          id={`${id}-questionId`}
          name="questionId"
          label="Under the question"
          options={questions}
          value={choice.question}
          error={problem('questionId')}
          onChange={(event) => onChange({ ...choice, question: event.target.value })}
        />
      ) : null}
      {choice.question === NEW_QUESTION ? (
        <TextField
          id={`${id}-text`}
          name="text"
          label="New question that both answer"
          placeholder="How many …?"
          value={choice.text}
          error={problem('text')}
          onChange={(event) => onChange({ ...choice, text: event.target.value })}
        />
      ) : null}
      <TextField
        id={`${id}-reason`}
        name="reason"
        label="Reason"
        optional
        value={choice.reason}
        error={problem('reason')}
        onChange={(event) => onChange({ ...choice, reason: event.target.value })}
      />
    </div>
  );
}
