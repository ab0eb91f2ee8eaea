import { describe, expect, it } from 'vitest';
import { HTML, useFetching } from '@/testing/imports/fetching';
import { PUBLIC, testNetwork } from '@/testing/imports/hostile-server';
import { HEADLINE, page } from '@/testing/imports/page';
import { readAddress } from './read-address';

const { server, redirect } = useFetching();

const API = 'http://valley.example/wp-json/';
const WORDPRESS = `<link rel="https://api.w.org/" href="${API}"><link rel="alternate" type="application/json" href="${API}wp/v2/posts/7">`;
const POST_PATH = '/wp-json/wp/v2/posts/7';
const KEY = '0123456789abcdef0123456789';
const GHOST = `<meta property="og:type" content="article"><script src="x.js" data-ghost="http://valley.example/" data-key="${KEY}"></script>`;
const GHOST_PATH = '/ghost/api/content/posts/slug/bridge/';

/** What only the interface has: the page shows the article without it. */
const MORE = 'The engineer will be heard by the council in public on the first Monday of the month.';
const body = `${/<h1>.*?<\/h1>(.*)<\/article>/s.exec(page({ inside: `<p>${MORE}</p>` }))?.[1]}`;
const POST = {
  title: { rendered: 'Bridge at Sarn closed &#8211; for good' },
  content: { rendered: body, protected: false },
  date: '2026-11-20T08:00:00',
  modified: '2026-11-21T08:00:00',
  _embedded: { author: [{ name: 'Jon Sand' }] },
};
const GHOST_POST = {
  ...{ title: 'Bridge at Sarn closed – for good', html: body, access: true, authors: [{ name: 'Jon Sand' }] },
  ...{ published_at: '2026-11-20T08:00:00.000+00:00', updated_at: '2026-11-21T08:00:00.000+00:00' },
};

async function read(head: string, answers: Record<string, unknown>, options: { type?: string } = {}) {
  const type = options.type ?? 'application/json; charset=UTF-8';
  server().answer('/bridge', (_request, response) => response.writeHead(200, HTML).end(page({ head })));
  for (const path of [POST_PATH, GHOST_PATH])
    server().answer(path, (_request, response) => {
      if (answers[path] === undefined) return response.writeHead(404).end();
      return response.writeHead(200, { 'Content-Type': type }).end(JSON.stringify(answers[path]));
    });
  const names = { 'valley.example': [PUBLIC], 'other.example': [PUBLIC] };
  const { network } = testNetwork(server(), names);
  const found = await readAddress('http://valley.example/bridge', {
    ownHosts: [],
    newsroomUrl: null,
    network,
  });
  if (!found.ok || !found.changed) throw new Error('not read');
  const words = found.reading.parts.flatMap((part) => (part.kept ? [part.words] : []));
  return { ...found, words, asked: server().asked.map(({ url }) => url.split('?')[0]) };
}

const SYSTEMS = [
  { name: 'WordPress', head: WORDPRESS, path: POST_PATH, answer: POST },
  { name: 'Ghost', head: GHOST, path: GHOST_PATH, answer: { posts: [GHOST_POST] } },
];

describe('a page of a system that gives its articles alone', () => {
  it.each(SYSTEMS)('is read from the interface of $name', async ({ head, path, answer }) => {
    const { words, reading, fetchedFrom } = await read(head, { [path]: answer });
    expect(words[0]).toBe('Bridge at Sarn closed – for good');
    expect(words).toContain(MORE);
    expect(reading.parts.every(({ kept }) => kept)).toBe(true);
    expect(reading.particulars).toMatchObject({
      ...{ headline: 'Bridge at Sarn closed – for good', byline: 'Jon Sand', language: 'en' },
      ...{ publishedOn: '2026-11-20', modifiedOn: '2026-11-21' },
    });
    expect(reading.warnings).toEqual([]);
    expect(fetchedFrom).toBe('http://valley.example/bridge');
  });

  const other = (head: string) => head.replaceAll('valley.example', 'other.example');
  const FALLBACKS = [
    { name: 'no answer', head: WORDPRESS, answers: {} },
    { name: 'nothing that is a post', head: WORDPRESS, answers: { [POST_PATH]: { code: 'rest_forbidden' } } },
    {
      name: 'a protected post',
      head: WORDPRESS,
      answers: { [POST_PATH]: { ...POST, content: { rendered: body, protected: true } } },
    },
    {
      name: 'the beginning of a post',
      head: WORDPRESS,
      answers: { [POST_PATH]: { ...POST, content: { rendered: `<p>${MORE}</p>` } } },
    },
    {
      name: 'a post for members',
      head: GHOST,
      answers: { [GHOST_PATH]: { posts: [{ ...GHOST_POST, access: false }] } },
    },
    { name: 'another type', head: WORDPRESS, answers: { [POST_PATH]: POST }, type: 'text/html' },
  ];
  it.each(FALLBACKS)('is read as it is where there is $name', async ({ head, answers, type }) => {
    const { words } = await read(head, answers, type === undefined ? {} : { type });
    expect(words[0]).toBe(HEADLINE);
    expect(words).not.toContain(MORE);
  });

  it('is asked on its own host only', async () => {
    const { words, asked } = await read(other(WORDPRESS), { [POST_PATH]: POST });
    expect(words[0]).toBe(HEADLINE);
    expect(asked).not.toContain(POST_PATH);
  });

  it('is not believed from where it sends us', async () => {
    redirect('/elsewhere', `http://other.example${POST_PATH}`);
    const head = WORDPRESS.replace('posts/7', 'posts/8');
    server().answer('/wp-json/wp/v2/posts/8', (_request, response) =>
      response.writeHead(302, { Location: '/elsewhere' }).end(),
    );
    expect((await read(head, { [POST_PATH]: POST })).words[0]).toBe(HEADLINE);
  });

  it('is not asked where robots.txt keeps robots out', async () => {
    server().answer('/robots.txt', (_request, response) =>
      response.end('User-agent: *\nDisallow: /wp-json/'),
    );
    const { words, asked } = await read(WORDPRESS, { [POST_PATH]: POST });
    expect(words[0]).toBe(HEADLINE);
    expect(asked).not.toContain(POST_PATH);
  });
});
