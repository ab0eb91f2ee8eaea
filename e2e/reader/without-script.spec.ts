import { expect, test } from '../fixtures';
import { ArticleOnScreen, SHOIGU } from './article-on-screen';

test.use({ javaScriptEnabled: false });

test('a claim opens and closes by its address', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.open();
  const number = await article.numberOf(SHOIGU);
  const card = article.card(number);
  await expect(card).toBeHidden();
  await article.mark(number).click();
  await expect(card).toBeInViewport();
  await expect(card).toContainText('Sergei Shoigu says so');
  await card.getByRole('link', { name: 'Next claim' }).click();
  await expect(card).toBeHidden();
  await expect(article.card(number + 1)).toBeInViewport();
  await article
    .card(number + 1)
    .getByRole('link', { name: 'Back to the text' })
    .click();
  await expect(article.card(number + 1)).toBeHidden();
  await expect(article.mark(number + 1)).toBeInViewport();
});

test('filters hide entries and take the look from marks', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.open();
  const total = await article.list.count();
  const number = await article.numberOf(SHOIGU);
  const mark = article.mark(number);
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  await article.filters.getByText('Verified', { exact: true }).click();
  expect(await article.list.count()).toBeLessThan(total);
  await expect(mark).toHaveCSS('text-decoration-line', 'none');
  await expect(mark).toHaveCSS('background-image', 'none');
  await article.filters.getByRole('button', { name: 'Show all claims' }).click();
  await expect(article.list).toHaveCount(total);
});

test('search, claim and source are reached by links and a form alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('5,937');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: SHOIGU }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SHOIGU);
  await page.getByRole('link', { name: 'Sergei Shoigu' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sergei Shoigu');
  await expect(page.getByRole('link', { name: SHOIGU })).toBeVisible();
});
