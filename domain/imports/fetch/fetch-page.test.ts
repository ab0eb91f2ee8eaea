import { describe, expect, it } from 'vitest';
import { HTML, ruleOf, textOf, useFetching } from '@/testing/imports/fetching';
import { PUBLIC, PUBLIC_6, testNetwork } from '@/testing/imports/hostile-server';
import { fetchPage } from './fetch-page';
import type { FetchStage } from './progress';

const { server, page, redirect, got } = useFetching();

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
    expect(server().asked).toEqual([]);
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
    const { network, connections } = testNetwork(server(), { 'valley.example': [PUBLIC_6, PUBLIC] });
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
    server().answer('/cookie', (_request, response) => {
      response.writeHead(302, { Location: '/a', 'Set-Cookie': 'a=b' }).end();
    });
    page('here', { ETag: '"7"', 'Last-Modified': 'Mon, 23 Nov 2026 08:00:00 GMT' });
    const { fetched } = await got('http://valley.example/cookie');
    expect(fetched).toMatchObject({
      url: 'http://valley.example/a',
      etag: '"7"',
      lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
    });
    const last = server().asked.at(-1)?.headers;
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
    server().answer('/a', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, HTML).end();
    });
    const known = { etag: '"7"', lastModified: null };
    expect((await got('http://valley.example/a', {}, { known })).fetched).toEqual({
      ok: true,
      changed: false,
    });
  });
});
