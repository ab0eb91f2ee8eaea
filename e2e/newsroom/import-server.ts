import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A web server of a journey's own: an outlet with one article, and a hostile one of every kind. */
export type ImportServer = { host: string; close: () => Promise<void> };

const PARAGRAPHS = [
  'The ferry to Kolm stops for the winter on Saturday, four weeks earlier than last year, the harbour office said.',
  '“The ice is early, and the hull is old,” said Runa Ek, who has steered it for twenty years. “I will not risk it.”',
  'About 90 people live on the island in winter, according to the parish, and some of them say that they were not asked.',
  'The mail will come by helicopter on Tuesdays, weather permitting, and the school has packed its books for three months.',
] as const;

export const FERRY = 'Kolm ferry stops early';

export function ferryPage({ change = '' }: { change?: string } = {}): string {
  const [first, ...rest] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${FERRY} | Harbour News</title>
    <meta property="og:site_name" content="Harbour News"><meta name="author" content="Runa Holm">
    <meta property="article:published_time" content="2026-11-19T06:00:00+02:00"></head>
    <body><nav><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Weather</a></li><li><a href="/c">Letters</a></li></ul></nav>
    <article><h1>${FERRY}</h1>${first}<figure><img src="https://pictures.example/ferry.jpg" alt="The ferry at its pier in Kolm">
    <figcaption>The ferry at its pier in Kolm.</figcaption></figure>${rest.join('')}${change}<p>Advertisement</p></article>
    <script>document.title = 'a script ran'</script></body></html>`;
}

const page =
  (html: string): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  };
const to =
  (address: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { Location: address }).end();
  };

/** What each path does. */
const PATHS: Record<string, RequestListener> = {
  '/ferry': page(ferryPage()),
  '/ferry-again': page(ferryPage({ change: '<p>The council will look at it on Monday.</p>' })),
  '/slow': (_request, response) => {
    const [head = '', rest = ''] = ferryPage().split('<article>');
    response.writeHead(200, { 'Content-Type': 'text/html' }).write(head);
    setTimeout(() => response.end(`<article>${rest}`), 1500);
  },
  '/inside': to('http://127.0.0.1:22/'),
  '/metadata': to('http://169.254.169.254/latest/meta-data'),
  '/circle': to('/circle'),
  '/file': to('file:///etc/passwd'),
  '/bomb': (_request, response) => {
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' };
    response.writeHead(200, headers).end(gzipSync(Buffer.alloc(50_000_000)));
  },
  '/picture': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png' }).end('x');
  },
  '/deep': page('<div>'.repeat(50_000)),
  // Each attribute is compared with all before it: the reader would take hours.
  '/endless': page(`<p ${Array.from({ length: 500_000 }, (_, n) => `a${n}`).join(' ')}>`),
  '/hangs': () => {},
  '/private': page(ferryPage()),
  '/robots.txt': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end('User-agent: *\nDisallow: /private');
  },
};

export async function importServer(): Promise<ImportServer> {
  const server = createServer((request, response) => {
    const answer = PATHS[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
