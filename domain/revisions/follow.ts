import type { Part, Particulars, Reading } from '@/domain/imports/part';

/** Which of these minutes between two looks a form offers; any number from 5 minutes to 30 days may be set. */
export const INTERVALS = [15, 60, 360, 1440] as const;
export const SHORTEST_INTERVAL = 5;
export const LONGEST_INTERVAL = 43_200;

/** What a server said of the version it sent, to ask later whether there is a newer one. */
export type Validators = { etag: string | null; lastModified: string | null };

/** What stands at an address, read; or that nothing changed since; or why it could not be had, in a sentence. */
export type Looked =
  | ({ ok: true; changed: true; reading: Reading; fetchedFrom: string } & Validators)
  | { ok: true; changed: false }
  | { ok: false; message: string };

/** Looks at an address once. `known` are the validators of the last look; a reason sets robots.txt aside. */
export type Look = (
  url: string,
  asked: { known: Validators; overrideReason: string | null },
) => Promise<Looked>;

/** A day: how long an address that fails is left alone at most, unless the editor set a longer interval. */
const LONGEST_BACKING_OFF = 1440;

/** Minutes until the next look: the interval, doubled for each failure in a row. */
export function minutesToNextLook(everyMinutes: number, failures: number): number {
  const longest = Math.max(everyMinutes, LONGEST_BACKING_OFF);
  return Math.min(everyMinutes * 2 ** Math.min(failures, 20), longest);
}

export type FollowSettings = { url: string; everyMinutes: number; overrideReason: string | null };

/** A followed address for the desk. Instants are ISO. */
export type FollowView = FollowSettings & {
  by: string;
  nextAt: string;
  lastAt: string | null;
  lastOutcome: 'unchanged' | 'proposed' | 'failed' | null;
  /** Why it failed, in a sentence. */
  lastMessage: string | null;
  /** In a row. */
  failures: number;
};

/** A changed text that was found at a followed address. */
export type ProposalRow = {
  id: string;
  article: { id: string; slug: string; headline: string; version: number };
  /** Of the revision that it was compared with. */
  base: { id: string; number: number };
  fetchedFrom: string;
  at: string;
};

export type ProposalView = ProposalRow & {
  state: 'open' | 'accepted' | 'dismissed';
  parts: Part[];
  particulars: Particulars;
};
