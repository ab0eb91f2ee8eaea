import { expect, test } from '../fixtures';
import { ArticleOnScreen, MEETING, SHOIGU } from './article-on-screen';

test('the front page lists the articles, newest first, with their claims counted', async ({ page }) => {
  await page.goto('/');
  // Other journeys publish newer articles meanwhile.
  const headlines = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  const places = ['a toll was taken back', 'the women Putin met'].map((words) =>
    headlines.findIndex((headline) => headline.includes(words)),
  );
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(places[1]).toBeGreaterThan(places[0] ?? 0);
  const meeting = page.getByRole('article').filter({ hasText: 'the women Putin met' });
  await expect(meeting).toContainText(/\d+ verified/);
  await expect(meeting).toContainText(/\d+ of \d+ statements sourced/);
  await meeting.getByRole('link', { name: 'the women Putin met' }).click();
  await expect(page).toHaveURL(new RegExp(`${MEETING}$`));
});

test('a claim’s page tells everything, and its figures stand side by side', async ({ page }) => {
  const article = new ArticleOnScreen(page);
  await article.open();
  const number = await article.numberOf(SHOIGU);
  await page.goto(`/claims/${number}`);
  await expect(page).toHaveTitle(`Claim ${number}: ${SHOIGU} · Sourceline`);
  await expect(page.getByText('5,937 Russian soldiers killed, as of 21 September 2022.')).toBeVisible();
  await expect(page.getByText(/1 origin\./)).toBeVisible();
  const table = page.getByRole('table', { name: /How many Russian soldiers/ });
  await expect(
    table.getByRole('row', { name: /more than 100,000.*9 November 2022.*Mark Milley/ }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /How many Russian soldiers/ })).toBeVisible();
  await expect(page.getByText('superseded by a later review').first()).toBeVisible();
  const history = page.getByRole('region', { name: 'What was known when' });
  await expect(history.getByRole('listitem').first()).toContainText('The claim was recorded.');
  await page
    .getByRole('region', { name: 'Where it stands' })
    .getByRole('link', { name: 'the women Putin met' })
    .click();
  await expect(article.card(number)).toBeInViewport();
});

test('a source’s page says who it is and what it asserts and denies', async ({ page }) => {
  await page.goto('/sources/dmitry-peskov');
  await expect(page.getByText('Also written: Dmitriy Peskov.')).toBeVisible();
  const denied = page.getByRole('region', { name: /^Denies it/ });
  expect(await denied.getByRole('listitem').count()).toBeGreaterThan(1);
});

test('an unnamed source is described, with the reason', async ({ page }) => {
  await page.goto('/search?q=unnamed+observers');
  const sources = page.getByRole('region', { name: /^Sources/ });
  await sources.getByRole('link', { name: 'Unnamed observers' }).click();
  await expect(page.getByText('Why this source is not named:')).toBeVisible();
});

test('search finds spellings, says how many, and says so when there is nothing', async ({ page }) => {
  await page.goto('/search?q=Dmitriy');
  const sources = page.getByRole('region', { name: /^Sources/ });
  await expect(sources.getByRole('link', { name: 'Dmitry Peskov' })).toBeVisible();
  await page.goto('/search?q=Peksov');
  await expect(page.getByRole('status')).toContainText('Nothing found for “Peksov”. Did you mean Peskov?');
  await expect(sources.getByRole('link', { name: 'Dmitry Peskov' })).toBeVisible();
  await page.goto('/search?q=zzzzqqqq');
  await expect(page.getByText('Nothing found for “zzzzqqqq”')).toBeVisible();
  for (const odd of ['%25', '"', '(((', '-', '%00', "'; drop table claim; --"]) {
    expect((await page.goto(`/search?q=${odd}`))?.status(), odd).toBe(200);
  }
});

test('claims found are narrowed, and widened again', async ({ page }) => {
  await page.goto('/search?q=mobilisation');
  const claims = page.getByRole('region', { name: /^Claims/ });
  const all = Number(
    await claims
      .getByRole('heading', { name: /^Claims/ })
      .textContent()
      .then((text) => /\d+/.exec(text ?? '')?.[0]),
  );
  await page
    .getByRole('region', { name: 'Status', exact: true })
    .getByRole('link', { name: 'Disputed' })
    .click();
  await expect(page).toHaveURL('/search?q=mobilisation&status=disputed');
  const narrowed = claims.getByRole('list').last().getByRole('listitem');
  await expect(narrowed.getByText('Disputed')).toHaveCount(await narrowed.count());
  expect(await narrowed.count()).toBeLessThan(all);
  await page
    .getByRole('region', { name: 'Kind', exact: true })
    .getByRole('link', { name: 'Prediction' })
    .click();
  await claims.getByRole('link', { name: 'Drop Status: Disputed' }).click();
  await expect(page).toHaveURL('/search?q=mobilisation&kind=prediction');
  await claims.getByRole('link', { name: 'Drop all' }).click();
  await expect(claims.getByRole('heading', { name: `Claims ${all}` })).toBeVisible();
});

test('the permalink copies itself', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/claims/1');
  await expect(async () => {
    await page.getByRole('link', { name: 'Link to this claim' }).click();
    await expect(page.getByText('Copied.')).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/claims/1', baseURL).href);
});

const NOWHERE = [
  '/articles/nope',
  '/articles/-',
  '/claims/999999',
  '/claims/01',
  '/claims/x',
  '/sources/nope',
  '/nope',
];
for (const address of NOWHERE) {
  test(`${address} is a 404 with a way on`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await expect(page).toHaveTitle('Not found · Sourceline');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
}
