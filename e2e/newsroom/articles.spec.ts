import { expect, test } from './with-story';

test('an article is found by its headline and state, and the address keeps what was asked', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('editor');
  await page.goto('/desk/articles');
  await page.getByRole('searchbox', { name: 'Search by headline or outlet' }).fill(story.topic);
  await page.keyboard.press('Enter');
  const found = page
    .getByRole('list', { name: 'Articles' })
    .getByRole('link', { name: new RegExp(story.topic) });
  await expect(found).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]q=/);

  await page.getByRole('combobox', { name: 'State' }).selectOption('Withdrawn');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('No article is like that.')).toBeVisible();
  await page.goBack();
  await expect(found).toHaveCount(1);
  await page.getByRole('combobox', { name: 'State' }).selectOption('All');
  await found.click();
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${story.slug}$`));
});
