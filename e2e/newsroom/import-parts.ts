import type { Locator, Page } from '@playwright/test';

/** The box that keeps the part of an import that begins with these words. */
export function keeps(page: Page, words: string): Locator {
  return page.getByRole('checkbox', { name: `Keep: ${words}` });
}
