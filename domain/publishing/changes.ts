import type { Mark } from '@/domain/anchoring/spans/segments';
import type { Block } from '@/domain/articles/block';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { Passages } from '@/domain/revisions/diff/passages';
import type { DiffSummary } from '@/domain/revisions/diff/summary';

/** A text that readers saw after another one. `at`: ISO instant from which they saw it. */
export type ArticleChange = {
  from: number;
  to: number;
  at: string;
  /** What changed, in the editor's words. */
  note: string | null;
  summary: DiffSummary;
  /** The changed passages themselves; null for an older change, which has a page of its own. */
  inPlace: Passages | null;
};

/** How a published article changed before readers' eyes, newest first. */
export type ArticleChanges = {
  slug: string;
  headline: string;
  language: string;
  /** The text that readers saw first. */
  first: { number: number; at: string };
  /** How often it changed; of very many changes only the newest are in `changes`. */
  times: number;
  changes: ArticleChange[];
};

/** One of the two texts of a diff; `marks` are the places of claims in it, by their numbers. */
export type ShownRevision = {
  number: number;
  at: string;
  note: string | null;
  text: string;
  blocks: Block[];
  marks: Mark[];
};

export type RevisionDiffPage = {
  slug: string;
  headline: string;
  language: string;
  from: ShownRevision;
  to: ShownRevision;
  /** How the marked claims stand today; `shown`: they have a page of their own for readers. */
  claims: { number: number; status: ClaimStatus; shown: boolean }[];
};
