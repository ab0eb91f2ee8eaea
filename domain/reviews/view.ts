/** A narrowed queue under a name. */
export type SavedView = {
  id: string;
  name: string;
  version: number;
  /** The search part of the queue's address. */
  query: string;
  /** The desk's; else the own one of the person who asks. */
  shared: boolean;
};

/** So many one person keeps, and so many the desk. */
export const VIEWS_MOST = 30;
