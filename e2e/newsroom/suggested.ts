import type { Page } from '@playwright/test';
import { changeStatement, judge, newWord, type Story } from '../story';
import { expect } from './with-story';

/* Articles in which statements are found: each test has one of its own, about a thing that no other text knows. */

export const TEXT = (thing: string) => `# The end of ${thing}

“${thing} will not hold,” said Mara ${thing}son, the county engineer.

The council said that 12 cyclists were injured on ${thing} in 2025.

“The valley was never asked about ${thing},” said Petra ${thing}berg.`;

/** A name that stands in no other test's text. */
export const newThing = () => `Q${newWord()}`;

/** Pastes a text and follows the offer that the new article makes. */
export async function openSuggestions(page: Page, text: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).press('Enter');
  await page.getByRole('link', { name: 'Go through the suggestions' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeVisible();
  await page.locator('html[data-keys]').waitFor();
}

export const row = (page: Page, words: string) => page.locator('[data-row]').filter({ hasText: words });
export const said = (page: Page) => page.getByText(/was added/).first();

/** Walks through the list, down and then up, until a statement is at hand. */
export async function walkTo(page: Page, words: string): Promise<void> {
  const wanted = row(page, words);
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  await wanted.waitFor();
  for (const key of ['j', 'k']) {
    for (let left = await page.locator('[data-row]').count(); left > 0; left -= 1) {
      if (await isThere()) return;
      await page.keyboard.press(key);
    }
  }
  await expect(wanted).toBeFocused();
}

export const LAMP = (thing: string, year: number) => `The lamp of ${thing} was lit by hand until ${year}`;

/** A judged claim of the story about a thing of this test's own. */
export async function judgedClaim(story: Story, thing: string) {
  const [claim] = story.claims;
  if (claim === undefined) throw new Error('the story has no claim');
  await changeStatement(claim, `${LAMP(thing, 1964)}.`);
  await judge(claim, 'The log book of the station is lost.');
  return claim;
}
