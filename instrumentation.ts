/**
 * What runs beside the requests. Notes on each request, before anything else sees it, the address of its connection and
 * its path: Next offers neither to a server action, and what it keeps in X-Forwarded-For is whatever the client sent
 * there. And looks at followed addresses, in the background.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteRequests } = await import('./app/_server/note-requests');
  noteRequests();
  // A build has no database, and nothing to follow.
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { followAddresses } = await import('./app/_server/follow-addresses');
  const { log } = await import('./app/_server/log');
  followAddresses(({ errors, ...round }) => {
    for (const err of errors) log.error({ event: 'follow.failed', err });
    if (round.looked > 0) log.info({ event: 'follow.round', ...round });
  });
}
