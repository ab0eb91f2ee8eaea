import { expectAccessible } from '../axe';
import { newThing, openSuggestions, row, walkTo } from './suggested';
import { expect, test } from './with-story';

/* One person under two spellings: asked, never assumed. */

test('two spellings are one person only when somebody says so', async ({ as }) => {
  const page = await as('editor');
  const [stem, mark] = [newThing(), newThing()];
  const [one, other] = [`Nadezhda ${stem}unova`, `Nadezhda ${stem}anova`];
  const text = `# The well at ${mark}\n\n“The well is dry,” said ${one}, a farmer.\n\n“The well was dry in May,” ${other} told the council.`;
  await openSuggestions(page, text);
  const asked = page.getByRole('heading', { name: 'Same person?' });
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: `Same: ${one}, also spelled “${other}”` }).click();
  await expect(asked).toHaveCount(0);
  await walkTo(page, 'The well was dry in May.');
  await expect(
    page.getByRole('listitem').filter({ has: row(page, 'The well was dry in May.') }),
  ).toContainText(one);
});

test('two spellings that are two sources already are merged, and parted again', async ({ as }) => {
  const page = await as('editor');
  const [stem, mark] = [newThing(), newThing()];
  const [one, other] = [`Nadezhda ${stem}unova`, `Nadezhda ${stem}anova`];
  const text = `# The well at ${mark}\n\n“The well is dry,” said ${one}, a farmer.\n\n“The well was dry in May,” ${other} told the council.`;
  await openSuggestions(page, text);
  for (const words of ['The well is dry.', 'The well was dry in May.']) {
    await walkTo(page, words);
    await page.keyboard.press('y');
    await expect(row(page, words)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Merge the two' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `${other} becomes ${one}` })).toBeVisible();
  await expect(page.getByText(`1 claim attributed to ${other} is attributed to ${one}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Merge ${other} into ${one}` }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: one })).toBeVisible();
  await expect(page.getByRole('link', { name: '2 claims on the desk' })).toBeVisible();
  await expect(page.getByLabel('Other names and spellings')).toHaveValue(other);
  await page.getByRole('button', { name: 'Undo the merge' }).press('Enter');
  await page.getByRole('button', { name: 'Part them' }).press('Enter');
  await expect(page.getByRole('link', { name: '1 claim on the desk' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Merged into it' })).toHaveCount(0);
});

test('two spellings that are two persons are not asked about again', async ({ as }) => {
  const page = await as('editor');
  const stem = newThing();
  const text = `# At ${stem}\n\n“The well is dry,” said Anna ${stem}ulova.\n\n“The well was dry in May,” Anna ${stem}olova told the council.`;
  await openSuggestions(page, text);
  await page.getByRole('button', { name: 'Not the same' }).click();
  await expect(page.getByRole('heading', { name: 'Same person?' })).toHaveCount(0);
  await page.reload();
  await page.locator('[data-row]').first().waitFor();
  await expect(page.getByRole('heading', { name: 'Same person?' })).toHaveCount(0);
});
