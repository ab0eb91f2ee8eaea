import { z } from 'zod';
import { seenTogether } from '@/domain/claims/together-input';
import { idOf, line, optional } from '@/domain/shared/words';
import { seenVersion } from '@/domain/shared/write';

/** The question of that id and version, or a new one of these words. */
export const answerWithClaimsInput = z
  .object({
    ...seenTogether,
    questionId: optional(idOf('its question')),
    version: optional(seenVersion),
    text: optional(line('the question', 300)),
  })
  .refine(({ questionId, version, text }) => (questionId !== null && version !== null) || text !== null, {
    path: ['text'],
    message: 'Choose a question, or write a new one.',
  });
