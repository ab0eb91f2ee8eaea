/** One action on many claims: those that were changed, and those that were left as they were. */
export type Together = { changed: ChangedClaim[]; left: LeftClaim[] };

/** A claim after the change. */
export type ChangedClaim = { id: string; number: number; version: number };

/** A claim that was left as it was, and why, in a sentence. */
export type LeftClaim = { number: number; why: string };

/** So many claims are changed by one action. */
export const TOGETHER_MOST = 200;

export const WHY_LEFT = {
  changed: 'Somebody changed it meanwhile.',
  withdrawn: 'It was withdrawn.',
} as const;
