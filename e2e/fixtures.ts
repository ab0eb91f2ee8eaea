import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { accountsIn, type DemoAccount } from '../scripts/start/accounts-file';

/** The people of the trial accounts (`demo-accounts.txt` in the data folder). */
export type Who = 'admin' | 'editor' | 'reviewer' | 'second reviewer';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The trial account of one person; its path is in SOURCELINE_E2E_ACCOUNTS. */
export function accountOf(who: Who): DemoAccount {
  const path = process.env.SOURCELINE_E2E_ACCOUNTS ?? '.sourceline/demo-accounts.txt';
  const role = who === 'second reviewer' ? 'reviewer' : who;
  const people = accountsIn(readFileSync(path, 'utf8')).filter((account) => account.role === role);
  const account = people[who === 'second reviewer' ? 1 : 0];
  if (account === undefined) throw new Error(`${path} has no account of the ${who}`);
  return account;
}

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
 * `as` gives a page in a browser of its own, signed in as someone. Each person signs in once per worker; a test
 * that is about signing in uses signIn() itself.
 */
export const test = base.extend<
  { as: (who: Who) => Promise<Page> },
  { sessionOf: (who: Who) => Promise<StorageState> }
>({
  sessionOf: [
    async ({ browser }, use) => {
      const sessions = new Map<Who, StorageState>();
      await use(async (who) => {
        const known = sessions.get(who);
        if (known !== undefined) return known;
        const context = await browser.newContext({ baseURL: test.info().project.use.baseURL });
        await signIn(await context.newPage(), accountOf(who));
        const session = await context.storageState();
        sessions.set(who, session);
        await context.close();
        return session;
      });
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, sessionOf, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ ...contextOptions, storageState: await sessionOf(who) });
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };
