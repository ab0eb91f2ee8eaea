import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '@/scripts/test/chromium';

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** A Chromium and a server of the pages, for as long as `work` runs. Pages come from memory, uncompressed. */
export async function withBrowser<Result>(
  pages: ReadonlyMap<string, string>,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const server = createServer(({ url = '' }, response) => {
    const content = pages.get(decodeURIComponent(url.slice(1)));
    const type = url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGS });
  try {
    return await work((name, limit) =>
      paintedAfter(browser, `http://127.0.0.1:${port}/${encodeURIComponent(name)}`, limit),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens a page in a window of its own: ms from the beginning of the navigation to painted, or null when not within the limit. */
export type Visit = (name: string, limitMs: number) => Promise<number | null>;

async function paintedAfter(browser: Browser, url: string, limitMs: number): Promise<number | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const found = await page
      .waitForFunction(() => window.painted, undefined, { timeout: limitMs, polling: 20 })
      .catch(() => null);
    return found === null ? null : ((await found.jsonValue()) ?? null);
  } finally {
    await context.close();
  }
}
