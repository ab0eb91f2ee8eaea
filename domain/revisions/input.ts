import { z } from 'zod';
import { BLOCK_KINDS } from '@/domain/articles/block';
import { TEXT_ORIGINS } from '@/domain/articles/origin';
import { placeClaimInput } from '@/domain/claims/input';
import { idOf, line, optional, prose, webAddress } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { LONGEST_INTERVAL, SHORTEST_INTERVAL } from './follow';

const ofArticle = { ...writeShape, articleId: idOf('its article'), version: seenVersion };
const note = optional(line('the note on what changed', 500));

/** How a text comes in by itself; restored ones are made by restoreRevision. */
const origin = z.enum(TEXT_ORIGINS, 'The form has lost how the text came in. Reload the page and try again.');

const part = z.object({
  kind: z.enum(BLOCK_KINDS, 'Choose what kind of block it is.'),
  words: z.string('Give the words of the block.'),
  kept: z.boolean().default(true),
});

export const reviseArticleInput = z
  .object({
    ...ofArticle,
    /** As pasted; domain/articles/paste.ts says how it is read. */
    text: optional(z.string('Give the text.')),
    /** Or block by block; what is not kept is left out. */
    parts: optional(z.array(part, 'Give the blocks of the text.')),
    origin: origin.default('paste'),
    note,
    fetchedFrom: optional(webAddress),
    /** The import that is done with by this. */
    draftId: optional(idOf('its import')),
  })
  .refine(({ text, parts }) => (text === null) !== (parts === null), {
    path: ['text'],
    message: 'Paste the text of the article.',
  });

export const restoreRevisionInput = z.object({
  ...ofArticle,
  number: z.coerce.number('Choose a revision.').int('Choose a revision.').min(1, 'Choose a revision.'),
  note,
});

const WHICH = 'The page has lost which decision it was. Reload it and try again.';

const ofPlace = {
  ...writeShape,
  claimId: idOf('its claim'),
  version: seenVersion,
  occurrenceId: idOf('its place'),
};
export const keepPlaceInput = z.object(ofPlace);
export const keepOtherWordsInput = z.object({
  ...ofPlace,
  reason: prose('why it is the same claim', 2000),
});
export const markGoneInput = z.object({ ...ofPlace, reason: optional(prose('the reason', 2000)) });
export const undoDecisionInput = z.object({
  ...ofPlace,
  /** The number of its ledger entry. */
  seq: z.string(WHICH).regex(/^\d{1,18}$/, WHICH),
});
export const movePlaceInput = placeClaimInput.extend({ occurrenceId: idOf('its place') });

/** `revisionId` is that of an earlier text. */
export const adjustPastPlaceInput = movePlaceInput;

const MINUTES = `Give the minutes between two looks, from ${SHORTEST_INTERVAL} to ${LONGEST_INTERVAL}.`;

export const followAddressInput = z.object({
  ...writeShape,
  articleId: idOf('its article'),
  url: webAddress,
  everyMinutes: z.coerce
    .number(MINUTES)
    .int(MINUTES)
    .min(SHORTEST_INTERVAL, MINUTES)
    .max(LONGEST_INTERVAL, MINUTES),
  /** Why robots.txt is set aside; left empty it is respected. */
  overrideReason: optional(line('the reason', 500)),
});

export const unfollowAddressInput = z.object({ ...writeShape, articleId: idOf('its article') });

export const decideProposalInput = z.object({
  ...writeShape,
  proposalId: idOf('its proposal'),
  /** Of the article. */
  version: seenVersion,
  decision: z.enum(['accept', 'dismiss'], 'Choose whether to accept or dismiss it.'),
  /** The proposed blocks as the editor put them right; left out, they are taken as proposed. */
  parts: optional(z.array(part, 'Give the blocks of the text.')),
  note,
});
