import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { accountsIn } from './start/accounts-file';
import { stopAll } from './start/stopping';
import { startApp } from './test/app';
import { findChromium } from './test/chromium';

/*
 * npm run screenshots: the pictures of the README, taken anew on a freshly seeded app, into docs/screenshots.
 */
const FOLDER = 'docs/screenshots';

type Shot = {
  name: string;
  path: string;
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  /** Signed in as the editor. */
  desk?: boolean;
  before?: (page: Page) => Promise<void>;
};

const openCard = async (page: Page) => {
  await page.getByRole('link', { name: /5,937/ }).first().click();
};

const SHOTS: Shot[] = [
  {
    name: 'article-light',
    path: '/articles/mothers-meeting',
    scheme: 'light',
    width: 1280,
    height: 860,
    before: openCard,
  },
  {
    name: 'article-dark',
    path: '/articles/mothers-meeting',
    scheme: 'dark',
    width: 1280,
    height: 860,
    before: openCard,
  },
  { name: 'article-phone', path: '/articles/corrected-toll', scheme: 'light', width: 360, height: 740 },
  { name: 'claim-light', path: '/claims/70', scheme: 'light', width: 1280, height: 860 },
  { name: 'queue-light', path: '/desk/queue', scheme: 'light', width: 1280, height: 860, desk: true },
  { name: 'workbench-light', path: '/desk/claims/70', scheme: 'light', width: 1280, height: 860, desk: true },
  {
    name: 'suggestions-light',
    path: '/desk/articles/mothers-meeting/suggestions',
    scheme: 'light',
    width: 1280,
    height: 860,
    desk: true,
    before: (page) => page.locator('[data-row]').first().waitFor(),
  },
  {
    name: 'picking-light',
    path: '/desk/articles/mothers-meeting',
    scheme: 'light',
    width: 1280,
    height: 860,
    desk: true,
  },
];

async function take(browser: Browser, url: string, shot: Shot, accounts: string): Promise<void> {
  const { scheme: colorScheme, width, height } = shot;
  const context = await browser.newContext({
    baseURL: url,
    colorScheme,
    viewport: { width, height },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  if (shot.desk) await signIn(page, accounts);
  await page.goto(shot.path);
  await shot.before?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${shot.name}.png`), animations: 'disabled' });
  await context.close();
}

async function signIn(page: Page, accounts: string): Promise<void> {
  const editor = accountsIn(readFileSync(accounts, 'utf8')).find(({ role }) => role === 'editor');
  if (editor === undefined) throw new Error('no account of an editor');
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(editor.email);
  await page.getByLabel('Password', { exact: true }).fill(editor.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/desk/);
}

const data = mkdtempSync(join(tmpdir(), 'sourceline-screenshots-'));
try {
  const app = await startApp(data);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of SHOTS) await take(browser, app.url, shot, app.accounts);
  await browser.close();
} finally {
  await stopAll();
  rmSync(data, { recursive: true, force: true });
}
