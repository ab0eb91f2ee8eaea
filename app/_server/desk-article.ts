import 'server-only';
import { notFound } from 'next/navigation';
import type { DeskArticleView } from '@/domain/articles/desk';
import { articleForDesk } from '@/domain/articles/queries';

/** The article of a page on the desk; the page is not found where there is none. */
export async function deskArticle(slug: string): Promise<DeskArticleView> {
  return (await articleForDesk(slug)) ?? notFound();
}
