import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { expect, test } from '../fixtures';
import { keeps } from './import-parts';
import { FERRY, type ImportServer, importServer } from './import-server';

/*
 * An article comes in by address; what must not be fetched is refused in words, and nothing that was typed is lost.
 */

test.describe.configure({ mode: 'serial' });

let server: ImportServer;
test.beforeAll(async () => {
  server = await importServer();
});
test.afterAll(() => server.close());

/** The test's own server is on this machine: an admin has to allow it. */
test.beforeEach(async ({ as }) => {
  const page = await as('admin');
  await page.goto('/desk/settings');
  const hosts = page.getByLabel('Hosts of your own');
  if ((await hosts.inputValue()).includes(server.host)) return;
  await hosts.fill(server.host);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

async function readFrom(page: Page, address: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Web address').fill(address);
  await page.getByRole('button', { name: 'Read the page' }).click();
}

const part = (page: Page, words: string) =>
  page.locator('#import-parts').getByRole('listitem', { name: words });

async function drop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Drop the import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click();
  await page.waitForURL('**/desk/articles/new');
}

test('from the web: stages while it works, the parts beside what will be saved, and an article', async ({
  as,
}) => {
  const page = await as('editor');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('.example')) foreign.push(request.url());
  });
  await readFrom(page, `http://${server.host}/slow`);
  await expect(page.getByRole('list', { name: 'Progress' })).toContainText(`Connected to ${server.host}`);
  await page.waitForURL('**/desk/articles/import/*');
  await expect(keeps(page, FERRY)).toBeChecked();
  await expect(keeps(page, 'Advertisement')).not.toBeChecked();
  await expect(page.getByText('3 parts left out: Harbour, Weather, Letters')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Keep: The ferry at its pier in Kolm' })).toHaveCount(1);
  await expect(page.getByLabel('Outlet')).toHaveValue('Harbour News');
  await expect(page.getByLabel('Published on')).toHaveValue('2026-11-19');
  await expect(page.getByLabel('Byline')).toHaveValue('Runa Holm');
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Save as/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: FERRY })).toBeVisible();
  await expect(page.getByText('Runa Ek')).toBeVisible();
  await expect(page.getByText('Advertisement')).toHaveCount(0);
  expect(foreign).toEqual([]);
});

test('the same article again is offered as a new revision of what is here', async ({ as }) => {
  const page = await as('editor');
  await readFrom(page, `http://${server.host}/ferry-again`);
  await expect(page.getByText('This article is here already')).toBeVisible();
  await expect(page.getByText('has nearly the same text')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in as a new revision' }).click();
  await page.waitForURL(/\/revise\?draft=/);
  await expect(page.getByLabel('Text of the article')).toHaveValue(/The council will look at it on Monday\./);
});

test('a new text of an article is read from its address and saved as its next revision', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/articles/kolm-ferry-stops-early/revise');
  await page.getByText('Read the new text from the web or a document').click();
  await page.getByLabel('Web address').fill(`http://${server.host}/ferry-again`);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await page.waitForURL(/\/revise\?draft=/);
  await expect(page.getByLabel('Text of the article')).toHaveValue(/The council will look at it on Monday\./);
  await page.getByRole('button', { name: /^Save as revision/ }).click();
  // The form shows these words too: only the page that comes after it says that they are saved.
  await page.waitForURL((url) => !url.pathname.endsWith('/revise'));
  await expect(page.getByText('The council will look at it on Monday.').first()).toBeVisible();
  await page.goto('/desk/articles/kolm-ferry-stops-early/revisions');
  await expect(page.getByRole('heading', { name: 'Revision 2 · the present text' })).toBeVisible();
});

test('parts are dropped, retyped, joined, reworded and undone by keyboard, and a reload loses nothing', async ({
  as,
}) => {
  const page = await as('editor');
  await readFrom(page, `http://${server.host}/ferry`);
  const saved = page.getByRole('region', { name: 'What will be saved' });
  await expect(saved).toBeVisible();
  await expect(page.locator('html[data-keys="on"]')).toBeVisible();

  // A key on the box itself is the box's own.
  await keeps(page, 'The ferry to Kolm').press('x');
  await expect(keeps(page, 'The ferry to Kolm')).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await expect(part(page, 'The ferry to Kolm')).toBeFocused();
  await page.keyboard.press('x');
  await expect(saved).not.toContainText('The ferry to Kolm');
  await page.keyboard.press('u');
  await expect(saved).toContainText('The ferry to Kolm');
  await page.keyboard.press('q');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'The ferry to Kolm' }).getByRole('combobox'),
  ).toHaveValue('quote');
  await page.keyboard.press('ArrowDown');
  await expect(part(page, 'The ferry at its pier')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(part(page, 'About 90 people')).toBeFocused();
  await page.keyboard.press('m');
  await expect(saved).toContainText('“I will not risk it.” About 90 people');
  await page.keyboard.press('e');
  await page.keyboard.type('Runa Ek: ');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(saved).toContainText('Runa Ek: ');
  await page.getByLabel('Byline').fill('R. Holm');

  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('Brought back: what you changed here before')).toBeVisible();
  await expect(page.getByLabel('Byline')).toHaveValue('R. Holm');
  await expect(saved).toContainText('Runa Ek: ');
  await page.getByRole('button', { name: 'Keep for later' }).click();
  await expect(page.getByRole('button', { name: 'Kept' })).toBeVisible();
  await page.goto('/desk/articles/new');
  await page.getByRole('region', { name: 'Not finished' }).getByRole('link', { name: FERRY }).first().click();
  await expect(page.getByLabel('Byline')).toHaveValue('R. Holm');
  await drop(page);
});

test('a part that was left out comes back, and the text says what it lacks', async ({ as }) => {
  const page = await as('editor');
  await readFrom(page, `http://${server.host}/ferry`);
  await page.getByText('3 parts left out: Harbour, Weather, Letters').click();
  await keeps(page, 'Weather').check();
  const saved = page.getByRole('region', { name: 'What will be saved' });
  await expect(saved).toContainText('Weather');
  await keeps(page, FERRY).uncheck();
  await expect(saved).toContainText('Make one part the headline.');
  await page.getByRole('button', { name: /^Save as/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved yet' })).toContainText(
    'Make one part the headline.',
  );
  await drop(page);
});

const HOSTILE = [
  { path: '/inside', says: 'Only the usual ports' },
  { path: '/metadata', says: 'the local link' },
  { path: '/circle', says: 'more than 3 times' },
  { path: '/file', says: 'begins with file:' },
  { path: '/bomb', says: 'more than 5 MB' },
  { path: '/picture', says: 'sent image/png' },
  { path: '/deep', says: 'nests more than' },
  { path: '/endless', says: 'takes too long' },
  { path: '/nothing', says: 'has no such page' },
  { path: '/hangs', says: 'longer than 10 seconds' },
  { address: 'http://localhost/', says: 'this machine itself' },
  { address: 'http://2130706433/', says: 'this machine itself' },
  { address: 'http://[::ffff:10.0.0.1]/', says: 'an address inside another' },
  { address: 'http://name:word@outlet.example/', says: 'credentials' },
  { address: 'ftp://outlet.example/', says: 'https:// or http://' },
];
test('what must not be fetched is refused in words, and the address stays', async ({ as }) => {
  const page = await as('editor');
  for (const { path, address = `http://${server.host}${path}`, says } of HOSTILE) {
    await readFrom(page, address);
    await expect(page.getByRole('alert').filter({ hasText: 'Not brought in' })).toContainText(says);
    await expect(page.getByLabel('Web address')).toHaveValue(address);
  }
});

test('robots.txt is respected, or set aside with a reason that is kept', async ({ as }) => {
  const page = await as('editor');
  await readFrom(page, `http://${server.host}/private`);
  await expect(page.getByText('asks robots not to read this page')).toBeVisible();
  await page.getByLabel('Reason to read it all the same').fill('The harbour office agreed.');
  await page.getByRole('button', { name: 'Read it all the same' }).click();
  await page.waitForURL('**/desk/articles/import/*');
  await drop(page);
});

test('a narrow window, and a reviewer is kept out', async ({ as }) => {
  const page = await as('editor');
  await page.setViewportSize({ width: 360, height: 740 });
  await readFrom(page, `http://${server.host}/ferry`);
  await page.waitForURL('**/desk/articles/import/*');
  await expect(keeps(page, FERRY)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  const address = page.url();
  await drop(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  const reviewer = await as('reviewer');
  expect((await reviewer.goto(address))?.status()).toBe(403);
});
