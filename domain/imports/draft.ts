import type { TextOrigin } from '@/domain/articles/origin';
import type { Part, Particulars } from './part';

/** What was read and waits to be saved, as its page shows it. */
export type ImportDraftView = {
  id: string;
  version: number;
  origin: TextOrigin;
  /** As typed; null for a file or a paste. */
  url: string | null;
  fetchedFrom: string | null;
  parts: Part[];
  particulars: Particulars;
  warnings: string[];
  /** The article that it is to be a further revision of. */
  article: { id: string; slug: string; headline: string } | null;
  by: { id: string; name: string };
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
};

/** An unfinished import in a list. */
export type UnfinishedImport = {
  id: string;
  headline: string | null;
  from: string | null;
  updatedAt: string;
};

/** An article that is here already and may be the one that came in. `likeness` is 0 to 1. */
export type KnownArticle = { slug: string; headline: string; likeness: number; sameAddress: boolean };

/** An import that nobody finished is thrown away after this many days. */
export const KEPT_DAYS = 14;
