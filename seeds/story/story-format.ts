import { z } from 'zod';

/**
 * The form of the files in seeds/stories (its README says what they mean). Names are those of the files; words that
 * the product spells with an underscore have a hyphen there.
 */

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in lower case with hyphens');
const someWords = z.string().trim().min(1, 'must not be empty');
const day = z.iso.date('must be a day like 2022-11-25');
/** "not-confirmed" to "not_confirmed". */
const hyphened = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.preprocess((given) => (typeof given === 'string' ? given.replaceAll('-', '_') : given), z.enum(values));

export const sourceFormat = z.strictObject({
  slug: key,
  name: someWords,
  kind: hyphened(['person', 'organisation', 'official_body', 'outlet', 'document', 'unnamed', 'own_voice']),
  role: someWords.optional(),
  affiliation: someWords.optional(),
  description: someWords.optional(),
  /** Of an unnamed source: who it is, as far as readers are told. */
  public_description: someWords.optional(),
  justification: someWords.optional(),
  url: z.url().optional(),
  aliases: z.array(someWords).default([]),
});

export const articleFormat = z.strictObject({
  slug: key,
  outlet: someWords,
  byline: someWords.optional(),
  published_on: day,
  language: someWords.default('en'),
  summary: someWords.optional(),
  canonical_url: z.url().optional(),
});

const place = z
  .strictObject({
    quote: someWords.optional(),
    nth: z.int().min(1).optional(),
    fragments: z.array(someWords).min(2).optional(),
  })
  .refine(
    ({ quote, fragments }) => (quote === undefined) !== (fragments === undefined),
    'needs quote or fragments',
  )
  .refine(({ nth, fragments }) => nth === undefined || fragments === undefined, 'nth goes with quote only');

const places = z.array(place).min(1, 'needs a place in the text');

const attribution = z.strictObject({
  key,
  source: key,
  stance: z.enum(['asserts', 'denies', 'estimates', 'reports']),
  directness: z.enum(['quote', 'paraphrase']),
  cue: someWords.optional(),
  said_on: day.optional(),
  via: key.optional(),
  check: z
    .strictObject({
      outcome: hyphened(['confirmed', 'not_confirmed', 'misattributed']),
      note: someWords.optional(),
    })
    .optional(),
});

const figure = z.strictObject({
  measure: someWords,
  subject: someWords,
  bound: hyphened(['exactly', 'at_least', 'more_than', 'up_to', 'fewer_than', 'between', 'about', 'vague']),
  low: z.number().optional(),
  high: z.number().optional(),
  amount_text: someWords.optional(),
  unit: someWords.default('people'),
  as_of: day.optional(),
  as_of_text: someWords.optional(),
});

const evidence = z.strictObject({
  key,
  stance: z.enum(['supports', 'refutes', 'context']),
  title: someWords,
  url: z.url().optional(),
  captured_on: day.optional(),
  quoted_passage: someWords.optional(),
  locator: someWords.optional(),
  note: someWords.optional(),
});

const review = z.strictObject({
  reviewer: z.enum(['reviewer-1', 'reviewer-2']),
  verdict: z.enum(['verified', 'disputed', 'opinion', 'inconclusive']),
  reason: someWords,
  support: z.enum(['independent', 'own_word']).optional(),
});

const toldClaim = z.strictObject({
  key,
  statement: someWords,
  kind: z.enum(['figure', 'identity', 'event', 'statement', 'prediction', 'characterisation']),
  topics: z.array(someWords).default([]),
  occurrences: places,
  attributions: z.array(attribution).default([]),
  figure: figure.optional(),
  evidence: z.array(evidence).default([]),
  reviews: z.array(review).default([]),
  later_edit: z.strictObject({ statement: someWords }).optional(),
});

/** A claim of another story, in this text too. */
const placedClaim = z.strictObject({
  also: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  occurrences: places,
});

/** Chosen by its `also`, so that what is wrong is said of the one that was meant. */
export const claimFormat = z.unknown().transform((given, context) => {
  const placed = typeof given === 'object' && given !== null && 'also' in given;
  const parsed = placed ? placedClaim.safeParse(given) : toldClaim.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

const claimName = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be story/key');

export const questionFormat = z.strictObject({
  key,
  text: someWords,
  claims: z.array(claimName).min(1),
  relations: z
    .array(
      z.strictObject({
        from: claimName,
        kind: z.enum(['repeats', 'contradicts', 'updates', 'supports']),
        to: claimName,
        reason: someWords.optional(),
      }),
    )
    .default([]),
});

/** What a person decided about a place that a revision left in doubt. */
const decision = z
  .strictObject({
    claim: claimName,
    /** The words it stood on, where several places of the claim are in doubt. */
    was: someWords.optional(),
    /** `same`: words that say something else, and still the same claim; with the reason. */
    decide: z.enum(['keep', 'same', 'move', 'gone']),
    quote: someWords.optional(),
    nth: z.int().min(1).optional(),
    fragments: z.array(someWords).min(2).optional(),
    reason: someWords.optional(),
  })
  .refine(
    ({ decide, quote, fragments }) =>
      decide === 'move'
        ? (quote === undefined) !== (fragments === undefined)
        : (quote ?? fragments) === undefined,
    'needs quote or fragments if it is a move, and neither if it is not',
  )
  .refine(
    ({ decide, reason }) => decide !== 'same' || reason !== undefined,
    'needs the reason why it is the same',
  );

/** A further text of the article, in its own file. */
export const revisionFormat = z.strictObject({
  text: z.string().regex(/^article-[2-9]\.txt$/, 'must be a file like article-2.txt'),
  note: someWords.optional(),
  decisions: z.array(decision).default([]),
});

export type StorySource = z.output<typeof sourceFormat>;
export type StoryArticle = z.output<typeof articleFormat> & { text: string };
export type StoryClaim = z.output<typeof toldClaim>;
export type PlacedClaim = z.output<typeof placedClaim>;
export type StoryPlace = z.output<typeof place>;
export type StoryQuestion = z.output<typeof questionFormat>;
export type StoryDecision = z.output<typeof decision>;
/** `text` is that of the file. */
export type StoryRevision = z.output<typeof revisionFormat>;
export type Story = {
  name: string;
  article: StoryArticle;
  claims: (StoryClaim | PlacedClaim)[];
  /** The second and later ones, in order. */
  revisions: StoryRevision[];
};
export type Stories = { sources: StorySource[]; stories: Story[]; questions: StoryQuestion[] };
