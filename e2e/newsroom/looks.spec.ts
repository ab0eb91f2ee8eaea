import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import type { Story } from '../story';
import { expect, test } from './with-story';

const PAGES: { of: string; open: (page: Page, story: Story) => Promise<unknown> }[] = [
  { of: 'the queue', open: (page) => page.goto('/desk/queue') },
  { of: 'an empty queue', open: (page) => page.goto('/desk/queue?topic=nothing-has-this') },
  {
    of: 'the list of shortcuts',
    open: async (page) => {
      await page.goto('/desk/queue');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    of: 'the workbench',
    open: (page, story) => page.goto(`/desk/claims/${story.claims[0]?.number}`),
  },
  {
    of: 'the workbench with its forms open',
    open: async (page, story) => {
      await page.goto(`/desk/claims/${story.claims[0]?.number}`);
      await page.getByRole('button', { name: 'Edit the claim' }).click();
      await page.getByRole('button', { name: 'Add a figure' }).click();
      await page.getByRole('button', { name: 'Edit who said it' }).click();
      await page.getByRole('button', { name: 'Add evidence' }).click();
      await page.getByRole('button', { name: 'Add a question' }).click();
      await page.getByRole('radio', { name: 'Verified' }).check();
      await page.getByRole('button', { name: 'Give the verdict' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  { of: 'the articles', open: (page) => page.goto('/desk/articles') },
  { of: 'the sources', open: (page) => page.goto('/desk/sources') },
  {
    of: 'a source',
    open: async (page, story) => {
      await page.goto(`/desk/sources?q=${encodeURIComponent(story.source)}`);
      await page.getByRole('link', { name: story.source }).click();
      await page.getByRole('heading', { level: 1, name: story.source }).waitFor();
    },
  },
];

for (const { of, open } of PAGES) {
  test(`axe finds nothing on ${of}`, async ({ signIn, story }) => {
    const { page } = await signIn('editor');
    await open(page, story);
    await expectAccessible(page);
  });
}

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  for (const { of, open } of PAGES) {
    test(`nothing runs over the edge of ${of}`, async ({ signIn, story }) => {
      const { page } = await signIn('editor');
      await open(page, story);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});
