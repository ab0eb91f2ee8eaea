import { expectAccessible } from '../axe';
import { expect, test } from '../fixtures';
import { ArticleOnScreen, MEETING, SHOIGU, TOLL } from './article-on-screen';

const PAGES = [
  '/',
  MEETING,
  TOLL,
  `${MEETING}?status=disputed&topic=casualties`,
  `${TOLL}/changes`,
  `${TOLL}/changes/1/2`,
  '/claims/1',
  '/sources/dmitry-peskov',
  '/search',
  '/search?q=mobilisation',
  '/search?q=zzzzqqqq',
  '/about',
  '/nope',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}
test('axe finds nothing with a claim open, and on its page', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.openWithAid();
  const number = await article.numberOf(SHOIGU);
  await article.mark(number).click();
  await expect(article.card(number)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/claims/${number}`);
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  for (const path of PAGES) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const spare = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spare).toBeLessThanOrEqual(0);
    });
  }
  test('a claim opens in place, under its paragraph', async ({ page }) => {
    const article = new ArticleOnScreen(page);
    await article.openWithAid();
    const number = await article.numberOf(SHOIGU);
    await article.mark(number).click();
    const card = article.card(number);
    await expect(card).toBeInViewport();
    const [above, below] = [await article.mark(number).boundingBox(), await card.boundingBox()];
    expect(below?.y).toBeGreaterThan(above?.y ?? 0);
    expect(below?.width).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test('without colours of its own, each status still has a line of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/about');
  const lines = await page.locator('.sample').evaluateAll((samples) =>
    samples.map((sample) => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(sample);
      return `${textDecorationStyle} ${textDecorationThickness}`;
    }),
  );
  expect(lines).toHaveLength(6);
  expect(new Set(lines).size).toBe(6);
});

test('on paper: the text with numbers, and the claims as numbered notes', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.openWithAid();
  const number = await article.numberOf(SHOIGU);
  const total = await article.list.count();
  await article.filters.getByText('Verified', { exact: true }).click();
  await article.mark(number).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(article.filters).toBeHidden();
  await expect(article.card(number)).toBeHidden();
  await expect(article.list).toHaveCount(total);
  const printed = await article.mark(number).evaluate((link) => {
    const { content, fontSize } = getComputedStyle(link, '::after');
    return `${content} at ${fontSize}`;
  });
  expect(printed).toBe(`"#${number}" at 9.33333px`);
  const note = article.list.filter({ hasText: SHOIGU });
  await expect(note).toContainText('Disputed');
  await expect(note.getByText(/Refutes: .*https:\/\//)).toBeVisible();
});
