import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC, PUBLIC_6, type TestServer, testNetwork, testServer } from '../testing/hostile-server';
import { type Fetched, type FetchOptions, fetchPage } from './fetch-page';
import type { FetchStage } from './progress';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.answer('/robots.txt', (_request, response) => response.writeHead(404).end());
});

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const page = (body: string | Buffer, headers: object = {}) => {
  server.answer('/a', (_request, response) => response.writeHead(200, { ...HTML, ...headers }).end(body));
};
const redirect = (path: string, to: string) =>
  server.answer(path, (_request, response) => response.writeHead(302, { Location: to }).end());

/** Fetches in a network where valley.example is public, and other names are as given. */
async function got(
  address: string,
  names: Parameters<typeof testNetwork>[1] = {},
  options: Partial<FetchOptions> = {},
) {
  const test = testNetwork(server, { 'valley.example': [PUBLIC], ...names });
  const fetched = await fetchPage(address, {
    ownHosts: [],
    newsroomUrl: 'https://newsroom.example',
    network: test.network,
    ...options,
  });
  return { fetched, ...test };
}
const ruleOf = (fetched: Fetched) => (fetched.ok ? 'fetched' : fetched.rule);
const textOf = (fetched: Fetched) =>
  fetched.ok && fetched.changed ? Buffer.from(fetched.bytes).toString() : fetched;

describe('what is refused before anything is asked', () => {
  const REFUSED = [
    { address: '', rule: 'address' },
    { address: 'https://', rule: 'address' },
    { address: 'ftp://valley.example/a', rule: 'scheme' },
    { address: 'file:///etc/passwd', rule: 'scheme' },
    { address: 'javascript:alert(1)', rule: 'scheme' },
    { address: 'data:text/html,<p>a', rule: 'scheme' },
    { address: 'gopher://valley.example', rule: 'scheme' },
    { address: 'http://mara:secret@valley.example/a', rule: 'credentials' },
    { address: 'http://valley.example@127.0.0.1/', rule: 'credentials' },
    { address: 'http://valley.example:8080/a', rule: 'port' },
    { address: 'http://valley.example:22/a', rule: 'port' },
    { address: 'http://127.0.0.1/', rule: 'private-host' },
    { address: 'http://127.1/', rule: 'private-host' },
    { address: 'http://2130706433/', rule: 'private-host' },
    { address: 'http://0x7f000001/', rule: 'private-host' },
    { address: 'http://0177.0.0.1/', rule: 'private-host' },
    { address: 'http://127.0.0.1./', rule: 'private-host' },
    { address: 'http://１２７.０.０.１/', rule: 'private-host' },
    { address: 'http://0/', rule: 'private-host' },
    { address: 'http://[::1]/', rule: 'private-host' },
    { address: 'http://[::ffff:127.0.0.1]/', rule: 'private-host' },
    { address: 'http://[::ffff:7f00:1]/', rule: 'private-host' },
    { address: 'http://[64:ff9b::7f00:1]/', rule: 'private-host' },
    { address: 'http://[2002:7f00:1::]/', rule: 'private-host' },
    { address: 'http://[fe80::1]/', rule: 'private-host' },
    { address: 'http://169.254.169.254/latest/meta-data', rule: 'private-host' },
    { address: 'http://10.0.0.1/', rule: 'private-host' },
    { address: 'http://inside.example/', rule: 'private-host' },
    { address: 'http://mixed.example/', rule: 'private-host' },
    { address: 'http://mapped.example/', rule: 'private-host' },
    { address: 'http://nobody.example/', rule: 'unknown-host' },
  ];
  it.each(REFUSED)('$address: $rule', async ({ address, rule }) => {
    const { fetched, connections } = await got(address, {
      'inside.example': ['192.168.0.7'],
      'mixed.example': [PUBLIC, '127.0.0.1'],
      'mapped.example': ['::ffff:10.0.0.1'],
    });
    expect(ruleOf(fetched)).toBe(rule);
    expect(connections).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});

describe('where a fetch may be sent', () => {
  it('follows three redirects and says each', async () => {
    redirect('/1', '/2');
    redirect('/2', 'https://other.example/3');
    redirect('/3', '//valley.example/a');
    page('here');
    const stages: FetchStage[] = [];
    const { fetched } = await got(
      'http://valley.example/1',
      { 'other.example': [PUBLIC_6] },
      { onStage: (stage) => stages.push(stage) },
    );
    expect(fetched).toMatchObject({ ok: true, url: 'https://valley.example/a' });
    expect(stages.filter(({ stage }) => stage === 'redirected')).toEqual([
      { stage: 'redirected', to: 'http://valley.example/2' },
      { stage: 'redirected', to: 'https://other.example/3' },
      { stage: 'redirected', to: 'https://valley.example/a' },
    ]);
  });

  const SENT = [
    { name: 'to this machine', to: 'http://127.0.0.1/', rule: 'private-host' },
    { name: 'to a name that leads inside', to: 'http://inside.example/', rule: 'private-host' },
    { name: 'to an encoded address', to: 'http://0x7f.1/', rule: 'private-host' },
    { name: 'to a file', to: 'file:///etc/passwd', rule: 'scheme' },
    { name: 'to another port', to: 'http://valley.example:6379/', rule: 'port' },
    { name: 'with credentials', to: 'http://a:b@valley.example/', rule: 'credentials' },
    { name: 'to nonsense', to: 'http://[', rule: 'redirects' },
    { name: 'in a circle', to: '/sent', rule: 'redirects' },
  ];
  it.each(SENT)('refuses to be sent $name', async ({ to, rule }) => {
    redirect('/sent', to);
    const { fetched, connections } = await got('http://valley.example/sent', {
      'inside.example': ['10.1.2.3'],
    });
    expect(ruleOf(fetched)).toBe(rule);
    expect(new Set(connections)).toEqual(new Set([PUBLIC]));
  });

  it('goes to the address that was checked, and asks a name once a step', async () => {
    page('here');
    let asked = 0;
    const rebinding = () => {
      asked += 1;
      return asked <= 2 ? [PUBLIC] : ['127.0.0.1'];
    };
    const { fetched, connections, lookups } = await got('http://rebinding.example/a', {
      'rebinding.example': rebinding,
    });
    expect(textOf(fetched)).toBe('here');
    expect(lookups).toHaveLength(2); // robots.txt and the page
    expect(connections).toEqual([PUBLIC, PUBLIC]);
  });

  it('refuses a name that was public for robots.txt and is private for the page', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']];
    const { fetched, connections } = await got('http://rebinding.example/a', {
      'rebinding.example': () => answers.shift() ?? [],
    });
    expect(ruleOf(fetched)).toBe('private-host');
    expect(connections).toEqual([PUBLIC]);
  });

  it('fetches from the newsroom’s own hosts, with and without port, and is not sent there by others', async () => {
    page('ours');
    const ownHosts = ['127.0.0.1:8080', 'desk.example'];
    const names = { 'desk.example': ['10.0.0.5'] };
    expect(textOf((await got('http://127.0.0.1:8080/a', names, { ownHosts })).fetched)).toBe('ours');
    expect(textOf((await got('desk.example/a', names, { ownHosts })).fetched)).toBe('ours');
    expect(textOf((await got('http://desk.example/a', names, { ownHosts })).fetched)).toBe('ours');
    expect(ruleOf((await got('http://127.0.0.1:8081/a', names, { ownHosts })).fetched)).toBe('port');
    redirect('/in', 'http://desk.example/a');
    expect(ruleOf((await got('http://valley.example/in', names, { ownHosts })).fetched)).toBe('private-host');
  });

  it('tries the next address of a name where one does not answer', async () => {
    page('here');
    const { network, connections } = testNetwork(server, { 'valley.example': [PUBLIC_6, PUBLIC] });
    const half: typeof network = {
      ...network,
      connect: (to) => {
        const socket = network.connect(to);
        return to.address === PUBLIC_6 ? socket.destroy(new Error('no route')) : socket;
      },
    };
    const fetched = await fetchPage('http://valley.example/a', {
      ownHosts: [],
      newsroomUrl: null,
      network: half,
    });
    expect(textOf(fetched)).toBe('here');
    expect(connections).toEqual([PUBLIC_6, PUBLIC, PUBLIC_6, PUBLIC]);
  });
});

describe('what goes out', () => {
  it('says who asks, and carries nothing of the person', async () => {
    server.answer('/cookie', (_request, response) => {
      response.writeHead(302, { Location: '/a', 'Set-Cookie': 'a=b' }).end();
    });
    page('here', { ETag: '"7"', 'Last-Modified': 'Mon, 23 Nov 2026 08:00:00 GMT' });
    const { fetched } = await got('http://valley.example/cookie');
    expect(fetched).toMatchObject({
      url: 'http://valley.example/a',
      etag: '"7"',
      lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
    });
    const last = server.asked.at(-1)?.headers;
    expect(last?.['user-agent']).toMatch(/^Sourceline\/\d+\.\d+\.\d+ \(\+https:\/\/newsroom\.example\)$/);
    expect(Object.keys(last ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('asks only for what is newer than what is known', async () => {
    server.answer('/a', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, HTML).end();
    });
    const known = { etag: '"7"', lastModified: null };
    expect((await got('http://valley.example/a', {}, { known })).fetched).toEqual({
      ok: true,
      changed: false,
    });
  });
});

describe('what comes back', () => {
  const words = 'The bridge is closed. '.repeat(50);
  const PACKED = [
    { encoding: 'gzip', body: gzipSync(words) },
    { encoding: 'deflate', body: deflateSync(words) },
    { encoding: 'br', body: brotliCompressSync(words) },
    { encoding: 'gzip, br', body: brotliCompressSync(gzipSync(words)) },
    { encoding: 'identity', body: Buffer.from(words) },
  ];
  it.each(PACKED)('unpacks $encoding', async ({ encoding, body }) => {
    page(body, { 'Content-Encoding': encoding });
    expect(textOf((await got('http://valley.example/a')).fetched)).toBe(words);
  });

  const large = Buffer.alloc(200_000_000);
  const REFUSED: { name: string; rule: string; body?: Buffer | string; headers?: object; status?: number }[] =
    [
      {
        name: 'a bomb in gzip',
        rule: 'size',
        body: gzipSync(large, { level: 1 }),
        headers: { 'Content-Encoding': 'gzip' },
      },
      {
        name: 'a bomb in a bomb',
        rule: 'size',
        body: gzipSync(gzipSync(large)),
        headers: { 'Content-Encoding': 'gzip, gzip' },
      },
      { name: 'more than 5 MB', rule: 'size', body: large.subarray(0, 6_000_000) },
      {
        name: 'packed in three layers',
        rule: 'encoding',
        headers: { 'Content-Encoding': 'gzip, gzip, gzip' },
      },
      { name: 'packed in an unknown way', rule: 'encoding', headers: { 'Content-Encoding': 'zstd' } },
      { name: 'packed badly', rule: 'encoding', body: 'not gzip', headers: { 'Content-Encoding': 'gzip' } },
      { name: 'a picture', rule: 'content-type', headers: { 'Content-Type': 'image/png' } },
      { name: 'a PDF', rule: 'content-type', headers: { 'Content-Type': 'application/pdf' } },
      { name: 'no type at all', rule: 'content-type', headers: { 'Content-Type': '' } },
      { name: 'no such page', rule: 'status', status: 404 },
      { name: 'a wall', rule: 'status', status: 402 },
      { name: 'a failure', rule: 'status', status: 503 },
      { name: 'a redirect to nowhere', rule: 'status', status: 302 },
    ];
  it.each(REFUSED)('refuses $name', async ({ rule, body = 'words', headers = {}, status = 200 }) => {
    server.answer('/a', (_request, response) =>
      response.writeHead(status, { ...HTML, ...headers }).end(body),
    );
    const { fetched } = await got('http://valley.example/a');
    expect(ruleOf(fetched)).toBe(rule);
    expect(fetched.ok ? '' : fetched.message).toMatch(/\.$/);
  });

  const SLOW: { name: string; how: Parameters<TestServer['answer']>[1] }[] = [
    { name: 'never answers', how: () => {} },
    {
      name: 'drips',
      how: (_request, response) => {
        response.writeHead(200, HTML);
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      },
    },
  ];
  it.each(SLOW)('gives up on a server that $name', async ({ how }) => {
    server.answer('/a', how);
    expect(ruleOf((await got('http://valley.example/a', {}, { milliseconds: 400 })).fetched)).toBe('time');
  });

  it('gives up on a name that is never found', async () => {
    const network = { ...testNetwork(server, {}).network, lookup: () => new Promise<string[]>(() => {}) };
    const fetched = await fetchPage('valley.example', {
      ownHosts: [],
      newsroomUrl: null,
      network,
      milliseconds: 200,
    });
    expect(ruleOf(fetched)).toBe('time');
  });

  it.each(['breaks off', 'answers nonsense'])('says when a server %s', async (what) => {
    server.answer('/a', (request, response) => {
      if (what === 'breaks off') response.writeHead(200, { ...HTML, 'Content-Length': '500' }).write('a');
      else request.socket.write('nonsense\r\n\r\n');
      request.socket.end();
    });
    const { fetched } = await got('http://valley.example/a');
    expect(['connection', 'encoding']).toContain(ruleOf(fetched));
  });

  it('says how much has come', async () => {
    page('x'.repeat(300_000), { 'Content-Length': '300000' });
    const stages: FetchStage[] = [];
    await got('http://valley.example/a', {}, { onStage: (stage) => stages.push(stage) });
    expect(stages.slice(0, 2)).toEqual([
      { stage: 'looking-up', host: 'valley.example' },
      { stage: 'connected', host: 'valley.example' },
    ]);
    expect(stages.at(-1)).toEqual({ stage: 'receiving', bytes: 300_000, of: 300_000 });
  });
});

describe('robots.txt', () => {
  const robots = (text: string, status = 200) =>
    server.answer('/robots.txt', (_request, response) => response.writeHead(status).end(text));

  const CASES = [
    { name: 'none', text: '', status: 404, rule: 'fetched' },
    { name: 'nobody', text: 'User-agent: *\nDisallow: /', rule: 'robots' },
    { name: 'not us', text: 'User-agent: Sourceline\nDisallow: /a', rule: 'robots' },
    { name: 'not others', text: 'User-agent: other\nDisallow: /', rule: 'fetched' },
    { name: 'another path', text: 'User-agent: *\nDisallow: /b', rule: 'fetched' },
    {
      name: 'us, and nobody else',
      text: 'User-agent: *\nDisallow: /\nUser-agent: Sourceline\nAllow: /',
      rule: 'fetched',
    },
    { name: 'nonsense', text: '<html>\0', rule: 'fetched' },
    { name: 'a failing server', text: '', status: 500, rule: 'robots' },
  ];
  it.each(CASES)('lets $name: $rule', async ({ text, status = 200, rule }) => {
    robots(text, status);
    page('here');
    expect(ruleOf((await got('http://valley.example/a')).fetched)).toBe(rule);
    if (rule === 'robots') expect(server.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it('is not asked where an editor gave a reason', async () => {
    robots('User-agent: *\nDisallow: /');
    page('here');
    const { fetched } = await got(
      'http://valley.example/a',
      {},
      { overrideReason: 'The outlet agreed by telephone.' },
    );
    expect(textOf(fetched)).toBe('here');
    expect(server.asked.map(({ url }) => url)).toEqual(['/a']);
  });

  it('is asked again where a redirect leads to another site', async () => {
    redirect('/moved', 'http://other.example/a');
    robots('User-agent: *\nDisallow: /a');
    const { fetched } = await got('http://valley.example/moved', { 'other.example': [PUBLIC] });
    expect(ruleOf(fetched)).toBe('robots');
    expect(server.asked.map(({ url, headers }) => `${headers.host}${url}`)).toEqual([
      'valley.example/robots.txt',
      'valley.example/moved',
      'other.example/robots.txt',
    ]);
  });
});
