import type { ArticleState } from '@/domain/articles/desk';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { Snippet } from '@/domain/search/snippet';
import type { Role } from '@/domain/shared/actor';
import type { SourceKind } from '@/domain/sources/source';

/** What the desk's search finds, drafts too; each list best first and at most 6 long. */
export type DeskFound = {
  claims: { number: number; statement: Snippet; status: ClaimStatus }[];
  articles: { slug: string; headline: string; outlet: string; status: ArticleState }[];
  sources: { slug: string; name: string; kind: SourceKind; role: string | null }[];
  /** Only for who may manage people. */
  people: { id: string; name: string; email: string; role: Role }[];
  /** Words that are near those typed, of which nothing was found. */
  meant: string | null;
};

export const NOTHING_FOUND: DeskFound = { claims: [], articles: [], sources: [], people: [], meant: null };
