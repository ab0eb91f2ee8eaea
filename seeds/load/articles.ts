import { database } from '@/db/client';
import { createArticle } from '@/domain/articles/commands/create-article';
import { publishArticle } from '@/domain/publishing/commands/publish-article';
import type { Story } from '../story/story-format';
import { StoryProblem } from '../story/story-problem';
import { areRevisionsTold } from './revisions';
import { known, type LoadedArticle, type Telling, take } from './telling';

export async function loadArticle(telling: Telling, { name, article }: Story): Promise<void> {
  const { published_on, canonical_url, ...particulars } = article;
  if ((await articleBySlug(article.slug)) === null) {
    const input = { ...particulars, publishedOn: published_on, canonicalUrl: canonical_url };
    await take(`${name}/article`, telling.editor, createArticle, input);
  }
  const loaded = await articleBySlug(article.slug);
  if (loaded === null) throw new StoryProblem(`${name}/article: it has no text`);
  telling.articles.set(name, loaded);
}

/** Readers see nothing half told: this comes when all stories are there. What changed since is told after it. */
export async function publishLoaded(telling: Telling, { name }: Story): Promise<void> {
  const { id, version, shown } = known(telling.articles, name);
  if (!shown) await take(`${name}/publish`, telling.editor, publishArticle, { articleId: id, version });
}

/** Whether readers see, or once saw, all these articles, with all that became of them since. */
export async function areAllTold(stories: readonly Story[]): Promise<boolean> {
  const told = await Promise.all(
    stories.map(async ({ article, revisions }) => {
      const loaded = await articleBySlug(article.slug);
      return loaded?.shown === true && (await areRevisionsTold(loaded.id, revisions));
    }),
  );
  return told.every((each) => each);
}

/** With its first text, which the claims of the story were placed in, whatever its text is by now. */
async function articleBySlug(slug: string): Promise<LoadedArticle | null> {
  const article = await database().article.findUnique({
    where: { slug },
    include: { revisions: { where: { number: 1 } } },
  });
  const [revision] = article?.revisions ?? [];
  if (!article || revision === undefined) return null;
  const { id, version, firstPublishedAt } = article;
  return { id, version, revisionId: revision.id, text: revision.text, shown: firstPublishedAt !== null };
}
