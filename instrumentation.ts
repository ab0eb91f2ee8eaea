/**
 * Notes on each request, before anything else sees it, the address of its connection and its path. Next offers
 * neither to a server action, and what it keeps in X-Forwarded-For is whatever the client sent there.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteRequests } = await import('./app/_server/note-requests');
  noteRequests();
}
