import { z } from 'zod';
import { idOf, prose } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';

export const REASON_LONGEST = 4000;

/** Input of recordVerdict. */
export const recordVerdictInput = z.object({
  ...writeShape,
  claimId: idOf('the claim'),
  version: seenVersion,
  verdict: z.enum(['verified', 'disputed', 'opinion', 'inconclusive'], 'Choose a verdict.'),
  reason: prose('the reason of the verdict', REASON_LONGEST),
  /** Where the support comes from, where whatIsLacking() asks for it. */
  support: z
    .enum(['independent', 'own_word'], 'Choose where the support comes from.')
    .nullish()
    .transform((given) => given ?? null),
});
