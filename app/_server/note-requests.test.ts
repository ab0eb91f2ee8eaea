import { createServer } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { PATH_HEADER, SOCKET_HEADER } from './address';
import { noteRequests } from './note-requests';

const server = createServer((request, response) => {
  response.end(JSON.stringify([request.headers[SOCKET_HEADER], request.headers[PATH_HEADER]]));
});
afterAll(() => server.close());

it('overwrites what the client sent', async () => {
  noteRequests();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/desk?status=stale`, {
    headers: { [SOCKET_HEADER]: '203.0.113.9', [PATH_HEADER]: '//evil.example' },
  });
  expect(await answer.json()).toEqual(['127.0.0.1', '/desk?status=stale']);
});
