import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { accountOf, expect, signIn, test } from '../fixtures';

async function tryToSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a wrong password is refused in the words of an unknown address, and the address stays', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await tryToSignIn(page, accountOf('editor').email, 'not the password');
  const refusal = page.getByRole('alert').filter({ hasText: /password/i });
  await expect(refusal).toBeVisible();
  const words = await refusal.textContent();
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(accountOf('editor').email);
  await tryToSignIn(page, `${randomUUID()}@example.org`, 'not the password');
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(/example\.org/);
  expect(await refusal.textContent()).toBe(words);
});

test('after five wrong guesses the right way in is to wait, also over HTTP', async ({
  page,
  request,
  baseURL,
}) => {
  const email = `${randomUUID()}@example.org`;
  await page.goto('/sign-in');
  for (let guess = 1; guess <= 6; guess += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await tryToSignIn(page, email, `guess number ${guess}`);
    await answered;
    // The form has taken the answer in once it has emptied the password; what is typed before that is lost with it.
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  }
  await expect(page.getByText(/Too many attempts\. Try again in/)).toBeVisible();
  const again = await request.post('/api/auth/sign-in/email', {
    data: { email, password: 'guess number 7' },
    headers: { origin: baseURL ?? '' },
  });
  expect(again.status()).toBe(429);
  expect(Number(again.headers()['retry-after'])).toBeGreaterThan(0);
});

test('signing in leads to where one wanted to be, and signing out ends it', async ({ page }) => {
  await page.goto('/desk/articles');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const { email, password, name } = accountOf('admin');
  await tryToSignIn(page, email, password);
  await expect(page).toHaveURL(/\/desk\/articles$/);
  await page.locator('summary').filter({ hasText: name }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).not.toHaveURL(/\/desk/);
  await page.goto('/desk/articles');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the way back after signing in is never another site', async ({ page }) => {
  await page.goto('/sign-in?next=https://evil.example/');
  const { email, password } = accountOf('admin');
  await tryToSignIn(page, email, password);
  await expect(page).toHaveURL(/\/desk/);
  expect(new URL(page.url()).hostname).not.toContain('evil');
});

test('a write from another site is refused although the browser is signed in', async ({ as, baseURL }) => {
  const page = await as('editor');
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await page.request.post('/api/auth/sign-out', { headers, data: {} });
  expect(answer.status()).toBe(403);
  await page.goto('/desk/articles');
  expect(page.url()).toBe(`${baseURL}/desk/articles`);
});

test('an admin invites a person, who changes the password and is then deactivated', async ({
  as,
  browser,
  baseURL,
}) => {
  const admin = await as('admin');
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  await admin.goto('/desk/people');
  const form = admin.getByRole('form', { name: 'New person' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Palmer');
  await form.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await form.getByRole('button').last().click();
  const made = admin.getByText(/^[a-z0-9]{5}(-[a-z0-9]{5}){3}$/);
  await expect(made).toBeVisible();
  const password = (await made.textContent()) ?? '';

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await signIn(page, { email, password });
  await page.goto('/account');
  await page.getByLabel('Current password').fill(password);
  await page.getByLabel('New password').fill('a long walk along the weir');
  await page.getByRole('form', { name: 'Your password' }).getByRole('button').last().click();
  await expect(page.getByRole('status').filter({ hasText: /changed|saved/i })).toBeVisible();
  await context.close();
});

test('axe finds nothing on the account pages', async ({ as, page: stranger }) => {
  await stranger.goto('/sign-in');
  await expectAccessible(stranger);
  const admin = await as('admin');
  for (const path of ['/account', '/desk/people', '/desk/settings', '/desk/articles', '/desk/articles/new']) {
    await admin.goto(path);
    await expectAccessible(admin);
  }
  await admin.goto('/desk/articles/mothers-meeting');
  await expectAccessible(admin);
});
