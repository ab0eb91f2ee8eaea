import { expectAccessible } from '../axe';
import { expect, test } from '../fixtures';
import { TOLL } from './article-on-screen';

test.use({ javaScriptEnabled: false });

test('an article says that it changed, and the change is read in one text or side by side', async ({
  page,
}) => {
  await page.goto(TOLL);
  await page.getByRole('link', { name: 'see what changed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article changed once');
  await expect(page.getByText(/\d+ paragraphs? changed/)).toBeVisible();
  await page.getByRole('link', { name: 'The whole text with this change' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed');
  const removed = page.getByRole('deletion').first();
  const added = page.getByRole('insertion').first();
  await expect(removed).toBeVisible();
  await expect(added).toBeVisible();
  await expect(removed).toHaveCSS('text-decoration-line', 'line-through');
  await expect(added).toHaveCSS('text-decoration-line', 'underline');

  const one = page.locator('.diff-inline:visible').first();
  const before = page.locator('.diff-before:visible').first();
  await expect(one).toBeVisible();
  await expect(before).toBeHidden();
  await page.getByRole('radio', { name: 'Side by side' }).check();
  await expect(before).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(before).toBeHidden();
  await expect(one).toBeVisible();
});

test('each change is read where it is listed: the changed passages, with what stayed left out', async ({
  page,
}) => {
  await page.goto(`${TOLL}/changes`);
  const change = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(change).toHaveCount(1);
  await expect(change.getByRole('time')).toBeVisible();
  await expect(change.getByRole('deletion').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(change.getByRole('insertion').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(change.getByText(/\[removed: .+\].*\[added: .+\]/s).first()).toBeAttached();
  await expect(change.getByText(/^\d+ paragraphs? unchanged$/).first()).toBeVisible();
  await change.getByRole('link', { name: 'The whole text with this change' }).click();
  await expect(page).toHaveURL(/\/changes\/1\/2$/);
});

for (const width of [1440, 360]) {
  test(`axe finds nothing on the changes, and nothing runs over the edge: ${width} pixels`, async ({
    browser,
    baseURL,
  }) => {
    // axe needs a script in the page; the page itself needs none.
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${TOLL}/changes`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
}

test('a changed passage says so in words, and its claims have their numbers', async ({ page }) => {
  await page.goto(`${TOLL}/changes/1/2`);
  await expect(page.getByText(/\[removed: .+\].*\[added: .+\]/s).first()).toBeAttached();
  const claim = page.getByRole('link', { name: /^\[claim \d+/ }).first();
  await claim.click();
  await expect(page).toHaveURL(/\/claims\/\d+$/);
});

test('on paper there is one text, with lines and not only colours', async ({ page }) => {
  await page.goto(`${TOLL}/changes/1/2`);
  await page.getByRole('radio', { name: 'Side by side' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.diff-before:visible')).toHaveCount(0);
  await expect(page.getByRole('deletion').first()).toHaveCSS('text-decoration-line', 'line-through');
});

for (const address of ['1/1', '2/1', '1/9', '0/1', '1/02', 'a/b']) {
  test(`changes ${address} is a 404`, async ({ page }) => {
    expect((await page.goto(`${TOLL}/changes/${address}`))?.status()).toBe(404);
  });
}
