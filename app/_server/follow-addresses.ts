import { newsroom } from '@/domain/accounts/queries';
import { siteUrl } from '@/domain/accounts/settings';
import { readAddress } from '@/domain/imports/reading/read-address';
import { checkFollowed, type Round } from '@/domain/revisions/commands/check-followed';
import type { Look } from '@/domain/revisions/follow';
import { readEnvironment } from '@/env';
import { type Repeated, repeat } from './repeat';

/** Intervals are whole minutes, so that nothing is looked at later than half a minute after it is due. */
const PAUSE_MS = 30_000;

const held = globalThis as { sourcelineFollows?: Repeated };

/**
 * Begins to look at followed addresses in the background, once per process (SOURCELINE_FOLLOW=off: not at all). Several
 * instances share the work by leases in the database, and one that is killed leaves nothing behind but a lease that
 * runs out.
 */
export function followAddresses(note: (round: Round) => void): void {
  if (held.sourcelineFollows !== undefined || readEnvironment().SOURCELINE_FOLLOW === 'off') return;
  held.sourcelineFollows = repeat(async () => note(await checkFollowed(lookAtAddress)), PAUSE_MS);
}

/** Ends the looking, after the look that is under way. */
export async function unfollowAddresses(): Promise<void> {
  await held.sourcelineFollows?.stop();
  delete held.sourcelineFollows;
}

const lookAtAddress: Look = async (url, { known, overrideReason }) => {
  const { importHosts } = await newsroom();
  return readAddress(url, { ownHosts: importHosts, newsroomUrl: siteUrl(), known, overrideReason });
};
