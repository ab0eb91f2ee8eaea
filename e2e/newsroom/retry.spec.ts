import type { Page } from '@playwright/test';
import { evidenceOf, reviewsOf } from '../story';
import { expect, openDesk, test } from './with-story';

/** Lets the next server action reach the server and loses its answer on the way back. */
async function loseNextAnswer(page: Page): Promise<void> {
  let lost = false;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (lost || request.method() !== 'POST') return route.continue();
    lost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
}

test('evidence whose answer is lost is added once', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('radio', { name: 'Context' }).check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Chart of the harbour');
  await page.getByRole('textbox', { name: /^Link/ }).fill('https://example.org/chart');
  await loseNextAnswer(page);
  await page.getByRole('button', { name: 'Add the evidence' }).click();

  await expect(page.getByRole('alert').filter({ hasText: 'No answer came' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Chart of the harbour');
  expect(await evidenceOf(claim)).toBe(1);
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByRole('link', { name: 'Chart of the harbour' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  expect(await evidenceOf(claim)).toBe(1);
});

test('a verdict whose answer is lost is given once, by the form’s own button too', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('reviewer');
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('radio', { name: 'Inconclusive' }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The log of that day is missing.');
  await loseNextAnswer(page);
  await page.getByRole('button', { name: 'Give the verdict' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No answer came' })).toBeVisible();
  await page.getByRole('button', { name: 'Give the verdict' }).click();
  await expect(page.getByText(`Claim ${claim.number} is recorded as Inconclusive.`)).toBeVisible();
  expect(await reviewsOf(claim)).toBe(1);
});
