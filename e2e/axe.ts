import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * axe finds nothing on the page as it stands, in neither scheme. The schemes differ by their colours and by nothing
 * else, so that the dark one is asked about colours only. The page is left in the light one.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames there is nothing to put together in a page of its own, which costs as much as the looking.
  expect(page.frames()).toHaveLength(1);
  await turn(page, 'dark');
  await expectNothing(page, 'dark', looking(page).withRules(['color-contrast', 'link-in-text-block']));
  await turn(page, 'light');
  await expectNothing(page, 'light', looking(page));
}

const looking = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function expectNothing(page: Page, scheme: string, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 120)})`);
  expect(found, `${page.url()}, ${scheme}`).toEqual([]);
}

/** Colours that pass into others are neither the one nor the other. */
async function turn(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
