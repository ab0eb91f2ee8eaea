import { z } from 'zod';
import { idOf, prose, tick } from '@/domain/shared/words';
import { seenVersion, writeKey, writeShape } from '@/domain/shared/write';
import { topic } from './input';
import { TOGETHER_MOST } from './together';

/** Claims as they were seen, each once. */
export const seenTogether = {
  ...writeShape,
  claims: z
    .array(z.object({ claimId: idOf('its claim'), version: seenVersion }), 'Select the claims.')
    .min(1, 'Select the claims.')
    .max(TOGETHER_MOST, `Select at most ${TOGETHER_MOST} claims.`)
    .transform((all) => [...new Map(all.map((each) => [each.claimId, each])).values()]),
};

/** `has` false takes the topic out. */
export const setTopicInput = z.object({ ...seenTogether, topic, has: tick });

/** `take` false gives them back. */
export const takeClaimsInput = z.object({ ...seenTogether, take: tick });

export const withdrawClaimsInput = z.object({ ...seenTogether, reason: prose('a reason', 2000) });

/** `done` is the key of the write that is taken back. */
export const undoTogetherInput = z.object({ ...writeShape, done: writeKey });
