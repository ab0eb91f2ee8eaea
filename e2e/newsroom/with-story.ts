import type { Page } from '@playwright/test';
import type { Role } from '@/domain/shared/actor';
import type { DemoAccount } from '../../scripts/start/accounts-file';
import { accountOf, test as base, type Who } from '../fixtures';
import { type Story, tellStory } from '../story';

type Fixtures = {
  /** A page in which a person of the newsroom is signed in; `which` 1 is the second reviewer. */
  signIn: (role: Role, which?: 0 | 1) => Promise<{ person: DemoAccount; page: Page }>;
  /** An article with claims of this test's own. */
  story: Story;
};

/** Journeys on the desk: each has a story that no other test touches. */
export const test = base.extend<Fixtures>({
  signIn: async ({ as }, use) => {
    await use(async (role, which = 0) => {
      const who: Who = role === 'reviewer' && which === 1 ? 'second reviewer' : role;
      return { person: accountOf(who), page: await as(who) };
    });
  },
  // A fixture has to ask for something.
  story: async ({ baseURL: _ }, use) => use(await tellStory()),
});

export { expect } from '@playwright/test';

/** Opens a page of the desk and waits until it listens to keys, which is when its buttons work too. */
export async function openDesk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-keys]').waitFor();
}
