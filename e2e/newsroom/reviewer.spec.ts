import type { Page } from '@playwright/test';
import { evidenceOf, reviewsOf } from '../story';
import { expect, openDesk, test } from './with-story';

/** Presses Tab until the focus is on what the locator names; fails where Tab never gets there. */
async function tabTo(page: Page, name: RegExp | string, role: Parameters<Page['getByRole']>[0]) {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach the ${role} ${name}`);
}

test('a reviewer works through the queue by keyboard alone', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const [first, second] = story.claims;
  if (!first || !second) throw new Error('the story has two claims');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await expect(page.getByRole('status').first()).toHaveText('4 claims fit the filter');

  // Down and up the list; what has the focus is in sight.
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: first.statement })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: second.statement })).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: `Give back claim ${first.number}` })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first.statement })).toBeVisible();

  // Evidence, with nothing but keys.
  await page.keyboard.press('e');
  await expect(page.getByRole('radio', { name: 'Supports', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, 'Title', 'textbox');
  await page.keyboard.type('Harbour log of Monday');
  await tabTo(page, /^Link/, 'textbox');
  await page.keyboard.type('https://example.org/harbour-log');
  await tabTo(page, /^Where in it/, 'textbox');
  await page.keyboard.type('page 3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: 'Harbour log of Monday' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Evidence/ })).toBeFocused();
  expect(await evidenceOf(first)).toBe(1);

  // The verdict, and on to the next claim.
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: 'Verified' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Verified' })).toBeChecked();
  await tabTo(page, 'Reason', 'textbox');
  await page.keyboard.type('The log of the harbour lists twelve boats.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: second.statement })).toBeFocused();
  await expect(page.getByText(`Claim ${first.number} is recorded as Verified.`)).toBeVisible();
  expect(await reviewsOf(first)).toBe(1);

  // The way back to what was just judged.
  await tabBack(page, `Look at claim ${first.number} again`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first.statement })).toBeVisible();
  await expect(page.getByText('The log of the harbour lists twelve boats.').first()).toBeVisible();
});

async function tabBack(page: Page, name: string) {
  const target = page.getByRole('link', { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`Shift+Tab does not reach ${name}`);
}

test('the form says what the gate lacks, and the server refuses what the form lets through', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('reviewer');
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('radio', { name: 'Verified' }).check();
  await expect(page.getByText(/^Verified needs supporting evidence/)).toBeVisible();
  await expect(page.getByText('Say in a sentence why the evidence is enough.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('It is well known.');
  await expect(page.getByText('Say in a sentence why the evidence is enough.')).toBeHidden();

  await page.getByRole('button', { name: 'Give the verdict' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Verified needs supporting evidence' });
  await expect(alert).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('It is well known.');
  expect(await reviewsOf(claim)).toBe(0);

  await page.getByRole('radio', { name: 'Disputed' }).check();
  await expect(page.getByText(/^Disputed needs something that stands against the claim/)).toBeVisible();
  await page.getByRole('radio', { name: 'Opinion' }).check();
  await expect(page.getByText('Nothing is lacking: it can be given.')).toBeVisible();
});

test('typing is kept over a reload, claim by claim', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const [first, second] = story.claims;
  if (!first || !second) throw new Error('the story has two claims');
  await openDesk(page, `/desk/claims/${first.number}`);
  await page.getByRole('radio', { name: 'Opinion' }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Half a thought');
  page.on('dialog', (dialog) => dialog.accept());
  await openDesk(page, `/desk/claims/${second.number}`);
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('');
  await openDesk(page, `/desk/claims/${first.number}`);
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('Half a thought');
  await expect(page.getByRole('radio', { name: 'Opinion' })).toBeChecked();
  await expect(page.getByText('Brought back: what you typed here before and did not save.')).toBeVisible();
});

test('a reviewer reads the claim and cannot edit it', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/claims/${story.claims[0]?.number}`);
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit the claim' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit who said it' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Withdraw' })).toHaveCount(0);
});
