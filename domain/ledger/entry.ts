import type { Json } from '@/domain/shared/canonical-json';

/** What of the record an entry is about: the root of the thing changed. */
export type Subject = {
  type: 'article' | 'claim' | 'source' | 'question' | 'user' | 'newsroom' | 'view';
  id: string;
};

/** An entry as a command hands it over; seq, time and hashes are the ledger's own. */
export type EntryDraft = {
  /** Room first, then what was done: `claim.edited`. */
  action: string;
  subject: Subject;
  reason?: string | null;
  /** Facts, not prose: `{ before, after }` of what changed. Never a protected source's identity. */
  payload: Json;
};
