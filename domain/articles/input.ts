import { z } from 'zod';
import { SLUG_FORM, SLUG_LONGEST, SLUG_REMEDY } from '@/domain/shared/slug';
import { day, idOf, line, optional, prose, webAddress } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';

const language = z
  .string('Give the language as a tag, like en or en-GB.')
  .trim()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'Give the language as a tag, like en or en-GB.');

/** The fields that say what an article is; its text comes by itself. */
export const articleParticulars = {
  outlet: line('the outlet', 200),
  publishedOn: day,
  byline: optional(line('the byline', 300)),
  summary: optional(prose('the summary', 1000)),
  canonicalUrl: optional(webAddress),
};

/** What a new article has besides; both may be left out. */
export const newArticleFields = {
  language: optional(language).transform((tag) => tag ?? 'en'),
  slug: optional(z.string().trim().max(SLUG_LONGEST, SLUG_REMEDY).regex(SLUG_FORM, SLUG_REMEDY)),
};

export const createArticleInput = z.object({
  ...writeShape,
  ...articleParticulars,
  /** As pasted; domain/articles/paste.ts says how it is read. */
  text: z.string('Paste the text of the article.'),
  ...newArticleFields,
});

export const editArticleInput = z.object({
  ...writeShape,
  ...articleParticulars,
  articleId: idOf('its article'),
  version: seenVersion,
  language,
});
