import { z } from 'zod';
import { idOf, line, prose, tick } from '@/domain/shared/words';
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

const viewName = line('the name of the view, like “Casualties, not yet checked”', 60);
const ofView = { ...writeShape, viewId: idOf('its view'), version: seenVersion };

/** `query` is the search part of the queue's address; `shared` makes it the desk's. */
export const saveViewInput = z.object({
  ...writeShape,
  name: viewName,
  query: z.string('The form has lost the filter. Reload the page and try again.').max(2000),
  shared: tick,
});
export const renameViewInput = z.object({ ...ofView, name: viewName });
export const deleteViewInput = z.object(ofView);
