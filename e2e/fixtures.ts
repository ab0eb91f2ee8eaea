import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import type { DemoAccount } from '../scripts/start/accounts-file';
import { accountOf, type Who } from './accounts';
import { sessionOf } from './sessions';
import { Windows } from './windows';

export type { Who };
export { accountOf };

/** Signs in on the sign-in page, like a person, and ends on the desk. */
export async function signIn(
  page: Page,
  { email, password }: Pick<DemoAccount, 'email' | 'password'>,
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/desk/);
}

/** Types into a search field as a person does: the focus first, then the words. */
export async function searchFor(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('combobox', { name: field }).fill(words);
}

/**
 * Types into a search field and asks for what is offered last: to make what was not found. By keyboard, since a list
 * near the edge of the window closes when a pointer has to scroll to it.
 */
export async function createFrom(page: Page, field: string, words: string): Promise<void> {
  await searchFor(page, field, words);
  const offer = page.getByRole('option', { name: /^Create “/ });
  await expect(offer).toContainText(words);
  // A list that the page's scrolling closed is opened again by the same key.
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(offer).toHaveAttribute('data-focused', 'true', { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Enter');
}

/**
 * `page` is a reader's, `as` gives one in a window of its own in which someone is signed in (sessions.ts); a test that
 * is about signing in uses signIn() itself. Both are tabs of windows that the worker keeps (windows.ts).
 */
export const test = base.extend<
  { looks: BrowserContextOptions; tabs: Windows; as: (who: Who) => Promise<Page> },
  { windows: Windows }
>({
  windows: [
    async ({ browser }, use, { project }) => {
      const windows = new Windows(browser, project.use.baseURL);
      await use(windows);
      await windows.close();
    },
    { scope: 'worker' },
  ],
  /** What tests set with test.use(); a window is only lent to those that want the same. */
  looks: async ({ colorScheme, viewport, hasTouch, javaScriptEnabled, contextOptions }, use) => {
    await use({ ...contextOptions, colorScheme, viewport, hasTouch, javaScriptEnabled });
  },
  tabs: async ({ windows }, use) => {
    await use(windows);
    await windows.takeBack();
  },
  page: async ({ tabs, looks }, use) => use(await tabs.tab(looks, [])),
  context: async ({ page }, use) => use(page.context()),
  as: async ({ tabs, looks }, use) => {
    await use((who) => tabs.tab(looks, sessionOf(who)));
  },
});

export { expect };
