import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { PATH_HEADER, SOCKET_HEADER } from './address';

const noted = globalThis as { sourcelineNotesRequests?: true };

/** Starts noting; once per process, however often it is called. Node publishes here before its own handlers. */
export function noteRequests(): void {
  if (noted.sourcelineNotesRequests) return;
  noted.sourcelineNotesRequests = true;
  subscribe('http.server.request.start', (message) => {
    const request: unknown =
      typeof message === 'object' && message !== null && 'request' in message ? message.request : null;
    if (!(request instanceof IncomingMessage)) return;
    request.headers[SOCKET_HEADER] = request.socket.remoteAddress ?? 'unknown';
    request.headers[PATH_HEADER] = request.url ?? '/';
  });
}
