import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Fetched, type FetchOptions, fetchPage } from '@/domain/imports/fetch/fetch-page';
import { PUBLIC, type TestServer, testNetwork, testServer } from './hostile-server';

export const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A server for one file of tests, in a network where valley.example is public. Without a robots.txt. */
export function useFetching() {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.asked.length = 0;
    server.answer('/robots.txt', (_request, response) => response.writeHead(404).end());
  });
  return {
    server: () => server,
    page: (body: string | Buffer, headers: object = {}) => {
      server.answer('/a', (_request, response) => response.writeHead(200, { ...HTML, ...headers }).end(body));
    },
    redirect: (path: string, to: string) =>
      server.answer(path, (_request, response) => response.writeHead(302, { Location: to }).end()),
    /** Fetches; other names are as given. */
    got: async (
      address: string,
      names: Parameters<typeof testNetwork>[1] = {},
      options: Partial<FetchOptions> = {},
    ) => {
      const test = testNetwork(server, { 'valley.example': [PUBLIC], ...names });
      const fetched = await fetchPage(address, {
        ownHosts: [],
        newsroomUrl: 'https://newsroom.example',
        network: test.network,
        ...options,
      });
      return { fetched, ...test };
    },
  };
}

export const ruleOf = (fetched: Fetched) => (fetched.ok ? 'fetched' : fetched.rule);
export const textOf = (fetched: Fetched) =>
  fetched.ok && fetched.changed ? Buffer.from(fetched.bytes).toString() : fetched;
