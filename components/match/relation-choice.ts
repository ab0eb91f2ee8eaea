import type { Match } from '@/domain/suggestions/matching/match';
import type { Seeming } from '@/domain/suggestions/matching/statement';
import type { RelateInput } from './match-actions';
import { RELATION_CHOICES } from './relation-words';

/** How the claim being written is to be related to a match: `question` is the id of one, or NEW with its words. */
export type RelationChoice = { relation: string; question: string; text: string; reason: string };

/** A relation to a match that is said before both claims are there. */
export type Planned = { match: Match; choice: RelationChoice };

export const NEW_QUESTION = 'new';

/** What seems so, under the question that the other claim answers already, if there is one. */
export function firstChoice({ seeming, questions }: Match): RelationChoice {
  const relation = RELATION_CHOICES.find(
    ({ kind, fromThis }) => seeming?.kind === kind && seeming.fromThis === fromThis,
  );
  return {
    relation: (relation ?? RELATION_CHOICES[0])?.value ?? '',
    question: questions[0]?.id ?? NEW_QUESTION,
    text: '',
    reason: '',
  };
}

/** As the command takes it, once the claim being written has an id. */
export function relateInput(claimId: string, match: Match, choice: RelationChoice): RelateInput | null {
  const chosen = RELATION_CHOICES.find(({ value }) => value === choice.relation);
  if (chosen === undefined) return null;
  const [fromId, toId] = chosen.fromThis ? [claimId, match.id] : [match.id, claimId];
  const reason = choice.reason.trim() === '' ? null : choice.reason.trim();
  const relation = { fromId, kind: chosen.kind, toId, reason };
  const question = match.questions.find(({ id }) => id === choice.question);
  return question === undefined
    ? { ...relation, text: choice.text.trim() }
    : { ...relation, questionId: question.id, version: question.version };
}

const SEEMS: Record<NonNullable<Match['seeming']>['kind'], [fromThis: string, toThis: string]> = {
  repeats: ['Seems to be the same', 'Seems to be the same'],
  contradicts: ['Seems to contradict it', 'Seems to contradict it'],
  updates: ['This seems to update it', 'It seems to update this'],
};

export function seemsInWords(seeming: Seeming): string {
  return SEEMS[seeming.kind][seeming.fromThis ? 0 : 1];
}
