import { z } from 'zod';
import { day, idOf, line, list, number, optional, prose, tick, webAddress } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { ATTRIBUTION_CHECKS, DIRECTNESS, loopIn, STANCES } from './attribution';
import { CLAIM_KINDS } from './claim';
import { EVIDENCE_STANCES } from './evidence';
import { BOUNDS, PEOPLE, withBothEnds } from './figure';
import { figureProblems } from './figure-problems';
import { fileInput } from './file-input';

/** One of the keys of a table of words. */
function oneOf<Key extends string>(table: Record<Key, unknown>, remedy: string) {
  return z.enum(Object.keys(table) as [Key, ...Key[]], remedy);
}

const claimId = idOf('its claim');
const ofClaim = { ...writeShape, claimId, version: seenVersion };

const figure = z
  .object({
    measure: line('what is counted, like “killed or wounded”', 100),
    subject: line('of whom or what, like “Russian soldiers”', 200),
    bound: oneOf(BOUNDS, 'Choose how the number is meant, like “exactly” or “at least”.'),
    low: optional(number),
    high: optional(number),
    amountText: optional(line('the text’s own words', 100)),
    /** Sent back as it was kept: then it is still to be said whether the number is reached. */
    boundUnsure: tick,
    unit: optional(line('the unit', 40)).transform((unit) => unit ?? PEOPLE),
    asOf: optional(day),
    asOfText: optional(line('the date in words', 100)),
  })
  .transform(withBothEnds)
  .superRefine((amount, context) => {
    for (const { field, message } of figureProblems(amount)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

const attribution = z.object({
  /** Made by the client for a new one, so that others in the list can name it as their `viaId`. */
  id: z.uuid('The form has lost an attribution. Reload the page and try again.'),
  sourceId: z.uuid('Choose a source.'),
  stance: oneOf(STANCES, 'Choose how the source stands to the claim.'),
  directness: oneOf(DIRECTNESS, 'Choose whether it is quoted or paraphrased.'),
  cue: optional(line('the attributing words', 200)),
  saidOn: optional(day),
  viaId: optional(z.uuid('Choose the attribution through which it is known.')),
});

const attributions = z
  .array(attribution, 'Give a list of attributions.')
  .max(20, 'A claim has at most 20 attributions.')
  .superRefine((all, context) => {
    const twice = all.findIndex(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
    if (twice >= 0) {
      context.addIssue({
        code: 'custom',
        path: [twice],
        message: 'This attribution is there twice. Take one out.',
      });
    }
    const loop = loopIn(all);
    if (loop === null) return;
    context.addIssue({ code: 'custom', path: [loop.index, 'viaId'], message: loop.message });
  });

export type AttributionInput = z.output<typeof attribution>;

export const topic = line('the topic', 40).transform((words) => words.toLowerCase());

export const TOPICS_MOST = 12;

const content = {
  statement: line('the statement, in plain words', 600),
  kind: oneOf(CLAIM_KINDS, 'Choose what kind of claim it is.'),
  topics: list(topic, TOPICS_MOST, { commas: true }),
  figure: figure.nullable(),
  attributions,
};

const offset = z.coerce.number().int('The selection must start and end at whole offsets.');
const place = {
  articleId: idOf('its article'),
  revisionId: idOf('the version of the text'),
  fragments: z
    .array(z.object({ start: offset, end: offset }), 'Select the words in the text.')
    .min(1, 'Select the words in the text.')
    .max(20, 'A claim stands on at most 20 fragments in one place.'),
};

export const createClaimInput = z.object({
  ...writeShape,
  ...content,
  ...place,
  figure: content.figure.default(null),
  attributions: content.attributions.default([]),
});

/** What is left out stays as it is; `figure: null` takes the figure away; `attributions` is the whole list. */
export const editClaimInput = z.object({
  ...ofClaim,
  statement: content.statement.optional(),
  kind: content.kind.optional(),
  topics: content.topics.optional(),
  figure: content.figure.optional(),
  attributions: content.attributions.optional(),
});

/** With `occurrenceId` that place is adjusted; without, the claim is placed once more. */
export const placeClaimInput = z.object({ ...ofClaim, ...place, occurrenceId: optional(idOf('its place')) });

export const removeOccurrenceInput = z.object({ ...ofClaim, occurrenceId: idOf('its place') });

export const addEvidenceInput = z
  .object({
    ...ofClaim,
    stance: oneOf(EVIDENCE_STANCES, 'Choose whether it supports, refutes or gives context.'),
    title: line('the title', 300),
    url: optional(webAddress),
    quotedPassage: optional(prose('the quoted passage', 5000)),
    locator: optional(line('the locator, like a page or a time', 200)),
    note: optional(prose('the note', 2000)),
    archivedUrl: optional(webAddress),
    capturedOn: optional(day),
    file: optional(fileInput),
  })
  .superRefine(({ url, archivedUrl, locator, file }, context) => {
    if (url ?? archivedUrl ?? locator ?? file) return;
    const message = 'Say where it can be found: give a link, a file, or a locator such as a page.';
    context.addIssue({ code: 'custom', path: ['url'], message });
  });

const reason = prose('a reason', 2000);

export const withdrawEvidenceInput = z.object({ ...ofClaim, evidenceId: idOf('its evidence'), reason });

export const checkAttributionInput = z.object({
  ...ofClaim,
  attributionId: idOf('its attribution'),
  check: oneOf(ATTRIBUTION_CHECKS, 'Choose what the check found.'),
  note: optional(prose('the note', 1000)),
});

export const assignClaimInput = z.object({
  ...ofClaim,
  assigneeId: optional(line('the person', 100)),
  /** For the person it goes to. */
  note: optional(prose('the note', 1000)),
});

export const withdrawClaimInput = z.object({ ...ofClaim, reason });
export const restoreClaimInput = z.object(ofClaim);
export const undoLastEditInput = z.object(ofClaim);
