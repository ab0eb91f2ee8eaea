import { asked } from '@/domain/search/queries/asked';
import type { SearchResult } from '../../pages';
import { isNarrowed, NO_NARROWING, type SearchNarrowing } from '../../search-narrowing';
import { articlesFound } from './articles-found';
import { claimsFound } from './claims-found';
import { sourcesFound } from './sources-found';

type How = { narrowing?: SearchNarrowing; page?: number };

/**
 * Full text over what readers may see, in the search box's usual language ("exact words", or, -without); the last
 * word may be half typed. Narrowed, only claims are found, all of them when no words are given.
 * Whatever is typed, there is an answer.
 */
export async function search(
  text: string,
  { narrowing = NO_NARROWING, page = 1 }: How = {},
): Promise<SearchResult> {
  const typed = await asked(text);
  const narrowed = isNarrowed(narrowing);
  if (typed.query === '' && typed.number === null && (typed.words !== '' || !narrowed)) return NOTHING;
  const claims = claimsFound(typed, narrowing, page);
  if (narrowed) return { articles: [], sources: [], ...(await claims) };
  const [articles, sources, found] = await Promise.all([articlesFound(typed), sourcesFound(typed), claims]);
  return { articles, sources, ...found };
}

const NOTHING: SearchResult = {
  articles: [],
  claims: [],
  claimsFound: 0,
  facets: { status: [], kind: [], topic: [], source: [], article: [], when: [] },
  sources: [],
};
