import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** axe looks at every element, and an annotated article has thousands. */
const AXE_MILLISECONDS = 120_000;

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  test.setTimeout(AXE_MILLISECONDS);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 120)})`);
  expect(found, page.url()).toEqual([]);
}
