import { createServer, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import type { EmbeddedServer } from '@/db/embedded/server';
import { startTestServer } from './test-server';

/**
 * vitest's globalSetup: answers the test files' question for a database server, and starts it when the first one
 * asks. A run of pure tests starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<EmbeddedServer> | undefined;
  const answer = async (response: ServerResponse) => {
    try {
      server ??= startTestServer();
      const { ownerUrl, appUrl, superUrl } = await server;
      response.end(JSON.stringify({ ownerUrl, appUrl, superUrl }));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };
  const desk = createServer((_request, response) => void answer(response));
  const port = await new Promise<number>((resolve) => {
    desk.listen(0, '127.0.0.1', () => {
      const address = desk.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  project.provide('testServerUrl', `http://127.0.0.1:${port}`);

  return async () => {
    desk.closeAllConnections();
    desk.close();
    await (await server?.catch(() => undefined))?.stop();
  };
}
