import { sha256Hex } from '@/domain/shared/hash';

/** The hash before the first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/** An entry as it is chained. `at` is UTC with milliseconds: 2022-11-25T10:00:00.000Z. */
export type ChainedEntry = {
  seq: bigint;
  at: string;
  actorId: string;
  action: string;
  subjectType: string;
  subjectId: string;
  reason: string | null;
  payload: string;
  prevHash: string;
  hash: string;
};

/** The newest entry, as kept outside the database to catch a truncated tail. */
export type LedgerHead = { seq: bigint; hash: string };

/**
 * SHA-256 over the lines: format name, hash of the entry before, seq, at, actor, action, subject type, subject
 * id, SHA-256 of the reason ("-" for none), SHA-256 of the payload. The free texts go in by their hashes, so
 * that no text can pretend to be the next line. The SQL function ledger_append computes the same.
 */
export function entryHash(entry: Omit<ChainedEntry, 'hash'>): string {
  return sha256Hex(
    [
      'sourceline-ledger-1',
      entry.prevHash,
      entry.seq.toString(),
      entry.at,
      entry.actorId,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      entry.reason === null ? '-' : sha256Hex(entry.reason),
      sha256Hex(entry.payload),
    ].join('\n'),
  );
}

export type ChainFault = { seq: bigint; problem: string };

/** Walks a chain entry by entry; keeps only the last one in memory. */
export class ChainWalk {
  #last: LedgerHead = { seq: 0n, hash: GENESIS_HASH };

  get head(): LedgerHead {
    return this.#last;
  }

  /** The fault of this entry, or null when it continues the chain. */
  next(entry: ChainedEntry): ChainFault | null {
    const expected = this.#last.seq + 1n;
    if (entry.seq !== expected) {
      return { seq: expected, problem: `entry ${expected} is missing: the next one found is ${entry.seq}` };
    }
    if (entry.prevHash !== this.#last.hash) {
      return { seq: entry.seq, problem: 'it does not follow the entry before it' };
    }
    if (entryHash(entry) !== entry.hash) {
      return { seq: entry.seq, problem: 'its content does not match its hash' };
    }
    this.#last = { seq: entry.seq, hash: entry.hash };
    return null;
  }
}

/** The fault of a chain that ended at `head` although `saved` was its head once, or null. */
export function faultAgainstSavedHead(
  head: LedgerHead,
  saved: LedgerHead,
  hashAtSaved: string | null,
): ChainFault | null {
  if (head.seq < saved.seq) {
    return { seq: head.seq + 1n, problem: `the tail is cut off: it once reached entry ${saved.seq}` };
  }
  if (hashAtSaved !== saved.hash) {
    return { seq: saved.seq, problem: 'it is another entry than the one saved as head' };
  }
  return null;
}
