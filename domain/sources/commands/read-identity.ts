import { database } from '@/db/client';
import { may, refusalSentence } from '@/domain/accounts/permissions';
import { appendEntries } from '@/domain/ledger/commands';
import type { Actor } from '@/domain/shared/actor';
import { done, forbidden, missing, type Outcome } from '@/domain/shared/outcome';
import { sourceEntry } from '../ledger-facts';

/**
 * Who an unnamed source is: the only way to the protected table. Each reading is recorded in the ledger, with who
 * and when. Not through perform(), which keeps answers for retries: this one must be kept nowhere.
 */
export async function identityOf(actor: Actor, slug: string): Promise<Outcome<{ identity: string }>> {
  if (!may(actor.role, 'source.identity')) return forbidden(refusalSentence('source.identity'));
  return database().$transaction(async (tx) => {
    const found = await tx.source.findUnique({
      where: { slug },
      select: { id: true, name: true, identity: true },
    });
    if (!found?.identity) return missing('No identity is kept for this source.');
    const { id, name, identity } = found;
    await appendEntries(tx, actor.id, [sourceEntry('source.identity-read', id, { slug, name })]);
    return done({ identity: identity.identity });
  });
}
