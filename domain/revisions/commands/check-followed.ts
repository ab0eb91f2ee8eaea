import { database } from '@/db/client';
import { type Look, type Looked, minutesToNextLook } from '../follow';
import { type DueFollow, type Settled, settleFollow, takeDueFollows } from '../steps/due-follows';
import { proposeText } from '../steps/propose-text';

/** Of one round: how many addresses were looked at, what came of it, and what failed on our side. */
export type Round = { looked: number; proposed: number; failed: number; errors: unknown[] };

/** At a time; the next round takes what is left. */
const MOST = 10;

/**
 * Looks at the followed addresses that are due, one after the other, and proposes a revision where the text changed.
 * Never throws: what an address does is noted beside it, and what fails on our side is handed back and tried again when
 * the lease is over. Nothing of the record changes here; that is an editor's decision.
 */
export async function checkFollowed(look: Look): Promise<Round> {
  const round: Round = { looked: 0, proposed: 0, failed: 0, errors: [] };
  try {
    for (const follow of await takeDueFollows(MOST)) {
      try {
        const outcome = await checkOne(follow, look);
        round.looked += 1;
        if (outcome === 'proposed') round.proposed += 1;
        if (outcome === 'failed') round.failed += 1;
      } catch (error) {
        round.errors.push(error);
      }
    }
  } catch (error) {
    round.errors.push(error);
  }
  return round;
}

const BROKEN = 'The address could not be read: something failed on our side. It is tried again later.';

async function checkOne(follow: DueFollow, look: Look): Promise<Settled['outcome']> {
  const { url, etag, lastModified, overrideReason } = follow;
  const looked = await look(url, { known: { etag, lastModified }, overrideReason }).catch(
    (): Looked => ({ ok: false, message: BROKEN }),
  );
  return database()
    .$transaction(async (tx) => {
      const settled = await settledBy(looked, follow, async (found) =>
        proposeText(tx, follow.articleId, found),
      );
      if (!(await settleFollow(tx, follow, settled))) throw new LeaseOver();
      return settled.outcome;
    })
    .catch((error) => {
      if (error instanceof LeaseOver) return 'unchanged';
      throw error;
    });
}

/** Rolls back: another worker, or a person, has the row now. */
class LeaseOver extends Error {}

type Propose = (found: Extract<Looked, { changed: true }>) => ReturnType<typeof proposeText>;

async function settledBy(
  looked: Looked,
  { everyMinutes, failures }: DueFollow,
  propose: Propose,
): Promise<Settled> {
  const failed = (message: string): Settled => ({
    outcome: 'failed',
    message,
    failures: failures + 1,
    nextInMinutes: minutesToNextLook(everyMinutes, failures + 1),
    validators: null,
  });
  if (!looked.ok) return failed(looked.message);
  const well = { message: null, failures: 0, nextInMinutes: minutesToNextLook(everyMinutes, 0) };
  if (!looked.changed) return { ...well, outcome: 'unchanged', validators: null };
  const { etag, lastModified } = looked;
  const proposed = await propose(looked);
  if (!proposed.ok) return failed(proposed.message);
  return {
    ...well,
    outcome: proposed.proposed ? 'proposed' : 'unchanged',
    validators: { etag, lastModified },
  };
}
