import { expect, test } from '../fixtures';
import { ArticleOnScreen, SEVENTEEN, SHOIGU } from './article-on-screen';

test.describe('an article with its script', () => {
  test('a claim opens beside the text without a jump, and Escape goes back to its words', async ({
    page,
  }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    const number = await article.numberOf(SHOIGU);
    const mark = article.mark(number);
    // Scrolled to, and still: blocks that come into sight for the first time get their true height.
    await mark.click({ trial: true });
    const before = await mark.boundingBox();
    await mark.click();

    const card = article.card(number);
    await expect(card).toBeInViewport();
    await expect(card).toBeFocused();
    await expect(card).toContainText(SHOIGU);
    await expect(card).toContainText('Sergei Shoigu says so, reported by');
    await expect(card).toContainText('Did they say it? Confirmed.');
    await expect(card).toContainText('Disputed');
    await expect(card.getByRole('link', { name: 'Everything about this claim' })).toHaveAttribute(
      'href',
      `/claims/${number}`,
    );
    expect((await mark.boundingBox())?.y).toBeCloseTo(before?.y ?? -1, 0);
    await expect(page).toHaveURL(new RegExp(`#${number}$`));

    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(page).toHaveURL(/mothers-meeting$/);
  });

  test('Enter opens, J and K go on and back, and so do the buttons', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    await article.mark(1).focus();
    await page.keyboard.press('Enter');
    await expect(article.card(1)).toBeFocused();
    await page.keyboard.press('j');
    await expect(article.card(2)).toBeFocused();
    await expect(article.card(1)).toBeHidden();
    await page.keyboard.press('k');
    await expect(article.card(1)).toBeFocused();
    await article.card(1).getByRole('link', { name: 'Next claim' }).click();
    await expect(article.card(2)).toBeInViewport();
    await page.goBack();
    await expect(article.card(1)).toBeVisible();
    await page.goForward();
    await expect(article.card(2)).toBeVisible();
  });

  test('letters typed outside the text do nothing', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    await page.getByRole('link', { name: 'Sourceline', exact: true }).focus();
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/mothers-meeting$/);
  });

  test('pointing at one part of a claim lights all of them', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    const number = await article.numberOf(SEVENTEEN);
    const parts = article.marks(number);
    expect(await parts.count()).toBeGreaterThan(1);
    const NOT_LIT = 'rgba(0, 0, 0, 0)';
    await expect(parts.last()).toHaveCSS('background-color', NOT_LIT);
    await parts.first().hover();
    await expect(parts.last()).not.toHaveCSS('background-color', NOT_LIT);
    await page.mouse.move(0, 0);
    await expect(parts.last()).toHaveCSS('background-color', NOT_LIT);
  });

  test('every claim of the list can be reached in the text with the Tab key, each run once', async ({
    page,
  }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    const numbers = await article.list.evaluateAll((items) =>
      items.map((item) => item.getAttribute('value')),
    );
    const stops = await page
      .locator('.row > :not(.cards) a:not([tabindex])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect([...new Set(stops)].sort()).toEqual([...numbers].sort());
  });

  test('a link to one claim opens it on arrival', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.open();
    const number = await article.numberOf(SHOIGU);
    await page.goto('about:blank');
    await article.openWithAid(`/articles/mothers-meeting#${number}`);
    await expect(article.card(number)).toBeInViewport();
    await expect(article.mark(number)).toBeInViewport();
  });
});

test.describe('filters', () => {
  test('keep the claims with a verdict, say how many, and stay in the address', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    const total = await article.list.count();
    const disputed = article.filters.getByRole('radio', { name: /^Disputed/ });
    const label = article.filters.locator('label', { hasText: /^Disputed/ });
    const count = Number(/\d+/.exec((await label.textContent()) ?? '')?.[0]);
    await disputed.check({ force: true });

    await expect(page.getByRole('status')).toHaveText(`${count} of ${total} claims shown`);
    await expect(article.list).toHaveCount(count);
    await expect(page).toHaveURL(/\?status=disputed$/);
    await page.reload();
    await page.locator('.annotated[data-live]').waitFor();
    await expect(page.getByRole('status')).toHaveText(`${count} of ${total} claims shown`);
    await expect(disputed).toBeChecked();

    await article.filters.getByRole('button', { name: 'Show all claims' }).click();
    await expect(article.list).toHaveCount(total);
    await expect(page).toHaveURL(/mothers-meeting$/);
  });

  test('work together, and the keys pass over what they leave out', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid('/articles/mothers-meeting?kind=figure&topic=casualties');
    const shown = await article.list.evaluateAll((items) => items.map((item) => item.getAttribute('value')));
    expect(shown.length).toBeGreaterThan(1);
    await article.mark(Number(shown[0])).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await expect(article.card(Number(shown[1]))).toBeFocused();
  });
});

test('blocks out of sight are found, linked to and printed', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.openWithAid();
  const last = article.text.locator('.row > :not(.cards)').last();
  await expect(last).toHaveCSS('content-visibility', 'auto');
  const words = (await last.textContent())?.slice(0, 40) ?? '';
  expect(
    await page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words),
  ).toBe(true);
  await expect(last).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(last).toHaveCSS('content-visibility', 'visible');
});

test('a claim is announced with its verdict, and pointing at its words opens it', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.openWithAid();
  const number = await article.numberOf(SHOIGU);
  await expect(article.mark(number)).toHaveAccessibleName(/\S, disputed$/);
  const outer = article.text.locator('u:has(> .n:not(.z))').first();
  const own = (await outer.locator(':scope > .n').getAttribute('href')) ?? '';
  await outer.evaluate((mark) => (mark as HTMLElement).click());
  await expect(page).toHaveURL(new RegExp(`${own}$`));
});

test('where claims cross, each of their parts knows its claim', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.openWithAid();
  const parts = article.text.locator('u:not(:has(> .n))');
  expect(await parts.count()).toBeGreaterThan(0);
  for (const part of await parts.all()) {
    const number = await part.getAttribute('data-c');
    const rest = article.text
      .locator(`.row > :not(.cards) a[href="#${number}"]:not(.n), u:has(> .n[href="#${number}"])`)
      .first();
    const looksOf = async (mark: typeof part) =>
      (await mark.getAttribute('class'))?.split(' ').sort().join(' ');
    expect(await looksOf(part)).toBe(await looksOf(rest));
  }
});
