import { z } from 'zod';
import { createClaimInput } from '@/domain/claims/input';
import { idOf, line, optional } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { SOURCE_KINDS, type SourceKind } from '@/domain/sources/source';

const LOST = 'The form has lost its suggestion. Reload the page and try again.';
const fingerprint = z.string(LOST).regex(/^[0-9a-z][0-9a-z-]{0,39}$/, LOST);

const ofArticle = { ...writeShape, articleId: idOf('its article'), fingerprint };
const ofText = { ...ofArticle, revisionId: idOf('the version of the text') };
const ofClaim = { claimId: idOf('its claim'), version: seenVersion };

export const dismissSuggestionInput = z.object(ofText);
export const undismissSuggestionInput = z.object(ofArticle);
/** `fragments` are the words that a person picked in the stead of those that were found; null: as found. */
export const placeSuggestionInput = z.object({
  ...ofText,
  ...ofClaim,
  fragments: createClaimInput.shape.fragments.nullable().default(null),
});
/** `occurrenceIds` are what placing answered. */
export const takeBackPlacedInput = z.object({
  ...ofArticle,
  ...ofClaim,
  occurrenceIds: z.array(idOf('its place')).min(1).max(500),
});
export const takeBackAcceptedInput = z.object({ ...ofArticle, ...ofClaim });

const kinds = Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]];

/** A source to be made together with the claim; `ref` is what its attributions name as their source. */
const newSource = z.object({
  ref: z.uuid('The form has lost a new source. Reload the page and try again.'),
  name: line('the name', 200),
  kind: z.enum(kinds, 'Choose what kind of source it is.'),
  role: optional(line('the role', 200)),
  justification: optional(line('why it is not named', 1000)),
});

export type NewSourceInput = z.output<typeof newSource>;

/** All that createClaim takes, and which suggestion it was. */
export const acceptSuggestionInput = createClaimInput.extend({
  fingerprint,
  newSources: z.array(newSource).max(20).default([]),
});
