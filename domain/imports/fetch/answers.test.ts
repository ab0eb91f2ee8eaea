import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HTML, ruleOf, textOf, useFetching } from '@/testing/imports/fetching';
import { PUBLIC, type TestServer, testNetwork } from '@/testing/imports/hostile-server';
import { fetchPage } from './fetch-page';
import type { FetchStage } from './progress';

const { server, page, redirect, got } = useFetching();

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
      { name: 'a sheet', rule: 'content-type', headers: { 'Content-Type': 'application/vnd.ms-excel' } },
      { name: 'no type at all', rule: 'content-type', headers: { 'Content-Type': '' } },
      { name: 'no such page', rule: 'status', status: 404 },
      { name: 'a wall', rule: 'status', status: 402 },
      { name: 'a failure', rule: 'status', status: 503 },
      { name: 'a redirect to nowhere', rule: 'status', status: 302 },
    ];
  it.each(REFUSED)('refuses $name', async ({ rule, body = 'words', headers = {}, status = 200 }) => {
    server().answer('/a', (_request, response) =>
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
    server().answer('/a', how);
    expect(ruleOf((await got('http://valley.example/a', {}, { milliseconds: 400 })).fetched)).toBe('time');
  });

  it('gives up on a name that is never found', async () => {
    const network = { ...testNetwork(server(), {}).network, lookup: () => new Promise<string[]>(() => {}) };
    const fetched = await fetchPage('valley.example', {
      ownHosts: [],
      newsroomUrl: null,
      network,
      milliseconds: 200,
    });
    expect(ruleOf(fetched)).toBe('time');
  });

  it.each(['breaks off', 'answers nonsense'])('says when a server %s', async (what) => {
    server().answer('/a', (request, response) => {
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
    server().answer('/robots.txt', (_request, response) => response.writeHead(status).end(text));

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
    if (rule === 'robots') expect(server().asked.map(({ url }) => url)).toEqual(['/robots.txt']);
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
    expect(server().asked.map(({ url }) => url)).toEqual(['/a']);
  });

  it('is asked again where a redirect leads to another site', async () => {
    redirect('/moved', 'http://other.example/a');
    robots('User-agent: *\nDisallow: /a');
    const { fetched } = await got('http://valley.example/moved', { 'other.example': [PUBLIC] });
    expect(ruleOf(fetched)).toBe('robots');
    expect(server().asked.map(({ url, headers }) => `${headers.host}${url}`)).toEqual([
      'valley.example/robots.txt',
      'valley.example/moved',
      'other.example/robots.txt',
    ]);
  });
});
