import type { Tx } from '@/db/client';
import type { Span } from '@/domain/anchoring/spans/span';
import type { EntryDraft } from '@/domain/ledger/entry';
import { claimEntry } from '../ledger-facts';
import { addOccurrence } from './anchor';
import { placeFacts, textAsSeen } from './text-as-seen';

type Words = { articleId: string; revisionId: string; fragments: readonly Span[] };

/** One further place of a claim, inside the caller's transaction; the caller refreshes the claim. */
export async function writeFurtherPlace(
  tx: Tx,
  actorId: string,
  claimId: string,
  words: Words,
): Promise<{ occurrenceId: string; entry: EntryDraft }> {
  const seen = await textAsSeen(tx, words);
  const id = await addOccurrence(tx, claimId, seen, actorId);
  const entry = claimEntry('claim.placed', claimId, { before: null, after: placeFacts(id, seen) });
  return { occurrenceId: id, entry };
}
