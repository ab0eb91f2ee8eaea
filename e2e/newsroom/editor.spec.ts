import type { Page } from '@playwright/test';
import { createFrom, expect, test } from '../fixtures';
import { caretBefore, select } from './picking';

/*
 * An editor brings an article in, makes claims of any run of its words by keyboard and by mouse, and publishes it.
 * Each test has an article of its own.
 */

const TEXT = (headline: string) => `# ${headline}

The council closed the bridge on Monday. “It will not hold,” said Mara Ilves, the engineer. “Not another winter.”

## What the council says

More than 400 lorries cross it a day, according to the council. Residents say the number is far higher.

Caption: The bridge, seen from the north bank.`;

async function newArticle(page: Page, headline: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill(TEXT(headline));
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the article' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
}

test('part of a sentence becomes a claim by keyboard, with its source, and readers see it once published', async ({
  as,
  page: reader,
}) => {
  const page = await as('editor');
  await newArticle(page, 'Keyboard bridge closed');
  await select(page, 'More than 400 lorries');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Statement', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue('More than 400 lorries');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('More than 400 lorries cross the bridge at Sarn each day.');
  // The text says “according to the council”: that name is offered, and a person may say it better.
  await expect(page.getByRole('button', { name: 'Add the council' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a source' }).press('Enter');
  await createFrom(page, 'Source 1', 'Sarn council');
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('button', { name: 'Create the source' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('Statement', { exact: true }).press('ControlOrMeta+Enter');
  await expect(page.getByText(/Claim \d+ was added\./)).toBeVisible();

  expect((await reader.goto('/articles/keyboard-bridge-closed'))?.status()).toBe(404);
  await publish(page);
  expect((await reader.goto('/articles/keyboard-bridge-closed'))?.status()).toBe(200);
  await expect(reader.getByRole('link', { name: /More than 400 lorries/ }).first()).toBeVisible();
  await expect(reader.getByText('Sarn council').first()).toBeAttached();
});

test('several pieces make one claim, and a selection runs across paragraphs', async ({ as }) => {
  const page = await as('editor');
  await newArticle(page, 'Bridge in pieces');
  await select(page, '“It will not hold,”');
  await page.keyboard.press('+');
  await select(page, '“Not another winter.”');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue(
    'It will not hold. Not another winter.',
  );
  await page.getByLabel('Statement', { exact: true }).fill('The bridge will not last another winter.');
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText(/Claim \d+ was added\./)).toBeVisible();

  await caretBefore(page, '“Not another');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue(/winter\.” What the council says/);
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText('2 claims')).toBeVisible();
});

test('words are picked with the mouse, and the place of a claim is adjusted later', async ({ as }) => {
  const page = await as('editor');
  await newArticle(page, 'Bridge by mouse');
  await page.getByText('Residents say the number').dblclick({ position: { x: 12, y: 8 } });
  await expect(page.getByLabel('Statement', { exact: true })).not.toHaveValue('');
  await page.getByLabel('Statement', { exact: true }).fill('Many lorries cross the bridge.');
  await page.getByRole('button', { name: 'Add the claim' }).click();
  const added = page.getByRole('link', { name: /Open claim \d+ on the workbench/ });
  const number = /\d+/.exec((await added.textContent()) ?? '')?.[0] ?? '';

  await page.goto(`/desk/articles/bridge-by-mouse?place=${number}`);
  await select(page, 'Residents say');
  await page.getByRole('button', { name: 'Add this place' }).click();
  await expect(page.getByText(`Claim ${number} stands on these words now.`)).toBeVisible();
});

test('typing changes nothing in the text', async ({ as }) => {
  const page = await as('editor');
  await newArticle(page, 'Bridge untouched');
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  const before = await text.textContent();
  await caretBefore(page, 'The council closed');
  await page.keyboard.type('xyz');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+x');
  expect(await text.textContent()).toBe(before);
});

test('what is wrong with a pasted text is said, and nothing typed is lost', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill('# Only a headline');
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('There is a headline and nothing under it.').first()).toBeVisible();
  await expect(page.getByLabel('Text of the article')).toHaveValue('# Only a headline');
  await expect(page.getByLabel('Outlet')).toHaveValue('Valley Post');
});

test('two editors on the particulars: the second is told and keeps what was typed', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')];
  await newArticle(first, 'Bridge for two');
  await first.goto('/desk/articles/bridge-for-two/particulars');
  await second.goto('/desk/articles/bridge-for-two/particulars');
  await first.getByLabel('Byline').fill('A. First');
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByText('Saved.')).toBeVisible();
  await second.getByLabel('Byline').fill('B. Second');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Someone saved this article while you were writing.')).toBeVisible();
  await expect(second.getByText('A. First')).toBeVisible();
  await expect(second.getByLabel('Byline')).toHaveValue('B. Second');
  await second.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(second.getByText('Saved.')).toBeVisible();
});

test('a withdrawn article is gone for readers and can be published again', async ({ as, page: reader }) => {
  const page = await as('editor');
  await newArticle(page, 'Bridge withdrawn');
  await publish(page);
  expect((await reader.goto('/articles/bridge-withdrawn'))?.status()).toBe(200);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Taken from the wrong outlet.');
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the article' }).click();
  await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
  expect((await reader.goto('/articles/bridge-withdrawn'))?.status()).toBe(404);
});

test('a reviewer reads the article and is offered no editing', async ({ as }) => {
  const page = await as('reviewer');
  await page.goto('/desk/articles/mothers-meeting');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add the claim' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Withdraw' })).toHaveCount(0);
});
