import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Network } from '@/domain/imports/fetch/connection';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers by path, for tests of the fetcher; counts what it was asked for. */
export type TestServer = {
  port: number;
  asked: { url: string; headers: IncomingMessage['headers'] }[];
  answer: (path: string, how: Answering) => void;
  close: () => Promise<void>;
};

/** Without an answer of its own each path is 404, robots.txt too. */
export async function testServer(): Promise<TestServer> {
  const answers = new Map<string, Answering>();
  const asked: TestServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const how = answers.get(request.url?.split('?')[0] ?? '');
    if (how !== undefined) return how(request, response);
    response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    answer: (path, how) => answers.set(path, how),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Public addresses (of nobody in particular) that names stand for in tests. */
export const PUBLIC = '93.184.215.14';
export const PUBLIC_6 = '2606:2800:21f:cb07:6820:80da:af6b:8b2c';

/**
 * A network in which names are what the test says, and every connection ends at the test server, whatever address it
 * was for. `connections` are the addresses in the order in which they were connected to, `lookups` the names.
 */
export function testNetwork(server: TestServer, names: Record<string, string[] | (() => string[])>) {
  const connections: string[] = [];
  const lookups: string[] = [];
  const network: Network = {
    lookup: async (host) => {
      lookups.push(host);
      const found = names[host] ?? [];
      return typeof found === 'function' ? found() : found;
    },
    connect: ({ address, servername }) => {
      connections.push(address);
      const socket = connect({ host: '127.0.0.1', port: server.port });
      // The test server speaks no TLS: a secure connection is one that says so.
      if (servername !== null) socket.once('connect', () => socket.emit('secureConnect'));
      return socket;
    },
  };
  return { network, connections, lookups };
}
