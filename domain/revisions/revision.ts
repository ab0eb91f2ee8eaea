import type { RevisionOrigin } from '@/db/generated/enums';
import type { AnchorState } from '@/domain/anchoring/spans/carried';
import type { Mark } from '@/domain/anchoring/spans/segments';
import type { Block } from '@/domain/articles/block';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { ClaimInArticle } from '@/domain/claims/in-article';

/** How the text of a revision came in, in words. */
export const ORIGINS: Record<RevisionOrigin, string> = {
  paste: 'Pasted',
  html: 'HTML file or paste',
  markdown: 'Markdown or text file',
  docx: 'Word document',
  pdf: 'PDF',
  odt: 'OpenDocument text',
  rtf: 'RTF document',
  address: 'Fetched from its address',
  edited: 'Edited here',
  restored: 'An earlier wording restored',
};

/** How many places of claims came over in each state. */
export type CarriedCounts = Record<AnchorState, number>;

/** A revision in the desk's list, newest first. */
export type RevisionRow = {
  id: string;
  number: number;
  origin: RevisionOrigin;
  fetchedFrom: string | null;
  note: string | null;
  /** The number of the revision whose text was taken again. */
  restores: number | null;
  sha256: string;
  by: string;
  /** ISO instants; `shownAt` is null for a revision that readers never saw. */
  at: string;
  shownAt: string | null;
  current: boolean;
  /** Of the places that stood in the revision before; null for the first. */
  carried: CarriedCounts | null;
};

export type RevisionText = { id: string; number: number; text: string; blocks: Block[]; at: string };

/** A revision with its claims where they stood in it; `shownAt` is null when readers never saw it. */
export type RevisionAsItStood = RevisionText & {
  note: string | null;
  shownAt: string | null;
  claims: ClaimInArticle[];
};

/** A place that a new text would leave for a person to decide about. */
export type PlaceLeftOpen = {
  occurrenceId: string;
  claim: { number: number; statement: string; status: ClaimStatus };
  state: AnchorState;
};

/** What a new text would do to the claims of an article, if it were saved now. */
export type CarriedPreview = {
  carried: CarriedCounts;
  /** In the order of the present text. */
  open: PlaceLeftOpen[];
  /** Where the claims would stand, by their numbers. */
  marks: Mark[];
};

/** What a new revision answers: its number, the article's version, what became of the places, how many wait. */
export type Revised = { number: number; version: number; carried: CarriedCounts; open: number };
