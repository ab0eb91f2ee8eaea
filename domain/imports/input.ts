import { z } from 'zod';
import { BLOCK_KINDS } from '@/domain/articles/block';
import { TEXT_LONGEST } from '@/domain/articles/canonical';
import { articleParticulars, newArticleFields } from '@/domain/articles/input';
import { day, idOf, line, optional, prose } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { LEFT_OUT, type LeftOut } from './part';
import { readableWords } from './readable-words';

/** Of a file that a person sends; the fetcher has its own limit. */
export const FILE_LARGEST = 10_000_000;
const PASTE_LONGEST = 5_000_000;
const PARTS_MOST = 5000;

const ofArticle = { articleId: optional(idOf('its article')) };

const fileField = z.object(
  { name: z.string().max(500), mediaType: z.string().max(200), bytes: z.instanceof(Uint8Array) },
  'Choose a file.',
);

/** One of the three ways in. `articleId` is set where it is to be a further revision of that article. */
export const startImportInput = z.discriminatedUnion(
  'way',
  [
    z.object({
      ...writeShape,
      ...ofArticle,
      way: z.literal('address'),
      address: line('the address of the article', 2000),
      /** Sets robots.txt aside; kept in the ledger. */
      overrideReason: optional(line('the reason', 500)),
    }),
    z.object({
      ...writeShape,
      ...ofArticle,
      way: z.literal('file'),
      file: fileField.refine(
        ({ bytes }) => bytes.length <= FILE_LARGEST,
        `The file has more than ${FILE_LARGEST / 1_000_000} MB. Save only the text of it and send that.`,
      ),
    }),
    z.object({
      ...writeShape,
      ...ofArticle,
      way: z.literal('paste'),
      text: z
        .string('Paste the text of the article.')
        .min(1, 'Paste the text of the article.')
        .max(PASTE_LONGEST, 'That is more than any article has. Paste only the article.'),
      as: z.enum(['plain', 'markdown', 'html']).default('plain'),
    }),
  ],
  'Choose an address, a file or a paste.',
);

const why = z.enum(Object.keys(LEFT_OUT) as [LeftOut, ...LeftOut[]]);

const part = z
  .object({
    kind: z.enum(BLOCK_KINDS, 'Choose a kind.'),
    words: z.string().max(TEXT_LONGEST).transform(readableWords),
    kept: z.boolean(),
    why: why.optional(),
    page: z.number().int().min(1).max(100_000).optional(),
  })
  .transform(({ why: reason, page, ...rest }) => ({
    ...rest,
    ...(reason === undefined ? {} : { why: reason }),
    ...(page === undefined ? {} : { page }),
  }));

const parts = z
  .array(part, 'The form has lost the parts of the article. Reload the page.')
  .max(PARTS_MOST, `There are more than ${PARTS_MOST} parts. Drop those that do not belong to the article.`)
  .transform((all) => all.filter(({ words }) => words !== ''));

/** As far as they are known; what a field may hold in the end is asked when the article is saved. */
const particulars = z.object({
  headline: optional(line('the headline', 1000)),
  byline: optional(line('the byline', 1000)),
  outlet: optional(line('the outlet', 1000)),
  publishedOn: optional(day),
  modifiedOn: optional(day),
  canonicalUrl: optional(line('the address', 2000)),
  language: optional(line('the language', 100)),
  summary: optional(prose('the summary', 5000)),
});

const ofDraft = { ...writeShape, draftId: idOf('its import'), version: seenVersion };

export const editImportInput = z.object({ ...ofDraft, parts, particulars });
export const dropImportInput = z.object({ ...writeShape, draftId: idOf('its import') });
export const importArticleInput = z.object({ ...ofDraft, parts, ...articleParticulars, ...newArticleFields });
