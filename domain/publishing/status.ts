export type ArticleStatus = 'draft' | 'published' | 'withdrawn';
export type PublishingStep = 'publish' | 'withdraw';

/** What each step makes of an article; what is not here cannot be done. A withdrawn article never is a draft again. */
const AFTER: Record<PublishingStep, Partial<Record<ArticleStatus, ArticleStatus>>> = {
  publish: { draft: 'published', withdrawn: 'published' },
  withdraw: { published: 'withdrawn' },
};

const REFUSALS: Record<PublishingStep, Partial<Record<ArticleStatus, string>>> = {
  publish: { published: 'The article is published already.' },
  withdraw: {
    draft: 'The article was never published, so there is nothing to withdraw.',
    withdrawn: 'The article is withdrawn already.',
  },
};

export type Stepped = { ok: true; status: ArticleStatus } | { ok: false; message: string };

/** The status after a step, or why it cannot be taken. Without a text there is nothing to publish. */
export function statusAfter(
  step: PublishingStep,
  article: { status: ArticleStatus; hasText: boolean },
): Stepped {
  const status = AFTER[step][article.status];
  if (status === undefined)
    return { ok: false, message: REFUSALS[step][article.status] ?? 'It cannot be done.' };
  if (!article.hasText) return { ok: false, message: 'The article has no text yet. Bring one in first.' };
  return { ok: true, status };
}
