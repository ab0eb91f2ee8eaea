import type { SourceOption } from './source';

export type SourceRow = SourceOption & {
  /** Claims attributed to it. */
  claims: number;
};

/** `next` goes into the address of the following page; null at the end. */
export type SourceListPage = { rows: SourceRow[]; next: string | null };
