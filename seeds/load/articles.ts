import { database } from '@/db/client';
import { createArticle } from '@/domain/articles/commands/create-article';
import { publishArticle } from '@/domain/publishing/commands/publish-article';
import type { Story } from '../story-format';
import { StoryProblem } from '../story-problem';
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

/** The last step of all: readers see nothing half told, and the next run knows by it that there is nothing to do. */
export async function publishLoaded(telling: Telling, { name }: Story): Promise<void> {
  const { id, version, shown } = known(telling.articles, name);
  if (!shown) await take(`${name}/publish`, telling.editor, publishArticle, { articleId: id, version });
}

/** Whether readers see, or once saw, all these articles. */
export async function areAllTold(stories: readonly Story[]): Promise<boolean> {
  const articles = await Promise.all(stories.map(({ article }) => articleBySlug(article.slug)));
  return articles.every((article) => article?.shown === true);
}

async function articleBySlug(slug: string): Promise<LoadedArticle | null> {
  const article = await database().article.findUnique({
    where: { slug },
    include: { currentRevision: true },
  });
  if (!article?.currentRevision) return null;
  const { id, version, firstPublishedAt, currentRevision } = article;
  return {
    id,
    version,
    revisionId: currentRevision.id,
    text: currentRevision.text,
    shown: firstPublishedAt !== null,
  };
}
