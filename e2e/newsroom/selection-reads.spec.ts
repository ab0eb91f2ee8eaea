import type { Page } from '@playwright/test';
import { newThing } from './suggested';
import { expect, test } from './with-story';

/* Words that are picked by hand fill in what they say: figure, kind, source and cue. What a person wrote stays. */

const TEXT = (thing: string) => `# Flood at ${thing}

Mara ${thing}son said at least 48 people had been killed and more than 70 injured.

The road to ${thing} is closed.`;

async function openArticle(page: Page, thing: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill(TEXT(thing));
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Flood at ${thing}` })).toBeVisible();
}

/** Selects words that stand once in the text. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the article' }).focus();
  await page.evaluate((wanted) => {
    const root = document.getElementById('article-text') ?? document;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

test('picked words fill in their figure, and the source that the text names is made with its cue', async ({
  as,
}) => {
  const page = await as('editor');
  const thing = newThing();
  await openArticle(page, thing);
  await select(page, 'more than 70');
  await expect(page.getByLabel('The number is')).toHaveValue('more_than');
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('70');
  await expect(page.getByLabel('Counted as')).toHaveValue('wounded');
  await expect(page.getByLabel('Kind')).toHaveValue('figure');
  await page.getByLabel('Statement', { exact: true }).fill(`More than 70 people were injured at ${thing}.`);
  await page.getByLabel('Of whom or what').fill('people');

  await page.getByRole('button', { name: `Add Mara ${thing}son` }).click();
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('button', { name: 'Create the source' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Source 1' })).toHaveValue(`Mara ${thing}son`);
  await expect(page.getByLabel('Words that attribute')).toHaveValue('said');
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText(/Claim \d+ was added\./)).toBeVisible();

  // Known now, the same source is filled in with the next words.
  await select(page, 'at least 48 people had been killed');
  await expect(page.getByLabel('The number is')).toHaveValue('at_least');
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('48');
  await expect(page.getByRole('combobox', { name: 'Source 1' })).toHaveValue(`Mara ${thing}son`);
});

test('what was written in a field is kept when other words are picked', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openArticle(page, thing);
  await select(page, 'at least 48 people had been killed');
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('48');
  await page.getByLabel('Statement', { exact: true }).fill('Mine.');
  await select(page, `The road to ${thing} is closed.`);
  await expect(page.getByLabel('Number', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue('Mine.');
});

test('the kind Figure opens the figure', async ({ as }) => {
  const page = await as('editor');
  await openArticle(page, newThing());
  await expect(page.getByLabel('Counted as')).toHaveCount(0);
  await page.getByLabel('Kind').selectOption('figure');
  await expect(page.getByLabel('Counted as')).toBeVisible();
});
