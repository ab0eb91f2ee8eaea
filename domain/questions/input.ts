import { z } from 'zod';
import { createClaimInput } from '@/domain/claims/input';
import { keepPlaceInput } from '@/domain/revisions/input';
import { idOf, line, list, optional, prose, tick } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { RELATIONS, type RelationKind } from './relation';

const text = line('the question', 300);
const claim = idOf('its claim');
const ofQuestion = { ...writeShape, questionId: idOf('its question'), version: seenVersion };

export const createQuestionInput = z.object({ ...writeShape, text, claimIds: list(claim, 200) });

export const editQuestionInput = z.object({ ...ofQuestion, text });

/** `answers` false takes the claim out of the question. */
export const answerQuestionInput = z.object({ ...ofQuestion, claimId: claim, answers: tick });

const kinds = Object.keys(RELATIONS) as [RelationKind, ...RelationKind[]];
const relation = {
  ...ofQuestion,
  fromId: z.uuid('Choose the first claim.'),
  kind: z.enum(kinds, 'Choose how the claims stand to each other.'),
  toId: z.uuid('Choose the second claim.'),
};

export const relateClaimsInput = z
  .object({ ...relation, reason: optional(prose('the reason', 1000)) })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ['toId'],
    message: 'A claim cannot stand in a relation to itself. Choose another.',
  });

export const unrelateClaimsInput = z.object(relation);

/** Under the question of that id and version, or under a new one of these words. */
export const relateUnderQuestionInput = z
  .object({
    ...writeShape,
    questionId: optional(idOf('its question')),
    version: optional(seenVersion),
    text: optional(text),
    fromId: relation.fromId,
    kind: relation.kind,
    toId: relation.toId,
    reason: optional(prose('the reason', 1000)),
  })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ['toId'],
    message: 'A claim cannot stand in a relation to itself. Choose another.',
  })
  .refine(
    ({ questionId, version, text: words }) => (questionId !== null && version !== null) || words !== null,
    {
      path: ['text'],
      message: 'Choose a question that both claims answer, or write a new one.',
    },
  );

/** What a claim's altered words say now, as a claim of its own, and under which question it updates the one before. */
export const succeedClaimInput = createClaimInput
  .omit({ articleId: true, revisionId: true, fragments: true })
  .extend(keepPlaceInput.shape)
  .extend({
    questionId: optional(idOf('its question')),
    questionVersion: optional(seenVersion),
    text: optional(text),
  })
  .refine(
    ({ questionId, questionVersion, text: words }) =>
      (questionId !== null && questionVersion !== null) || words !== null,
    {
      path: ['text'],
      message: 'Write the question that both claims answer.',
    },
  );
