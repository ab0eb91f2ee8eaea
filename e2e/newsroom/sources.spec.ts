import { expect, test } from './with-story';

test('an editor finds a source by an alias and gives it another', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  await page.goto('/desk/sources');
  await page.getByRole('searchbox', { name: 'Search by name or alias' }).fill(`MoB ${story.topic}`);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: story.source }).click();
  await page
    .getByRole('textbox', { name: /^Other names/ })
    .fill(`MoB ${story.topic}\nBoat people ${story.topic}`);
  await page.getByRole('button', { name: 'Save the source' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(`/desk/sources?q=${encodeURIComponent(`Boat people ${story.topic}`)}`);
  await expect(page.getByRole('link', { name: story.source })).toBeVisible();
});

test('an unnamed source needs a justification, and its identity is shown only when asked for', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('editor');
  await page.goto('/desk/sources');
  await page.getByRole('button', { name: 'New source' }).click();
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('unnamed');
  const description = `A clerk of the harbour ${story.topic}`;
  await dialog.getByRole('textbox', { name: 'Public description' }).fill(description);
  await dialog.getByRole('button', { name: 'Create the source' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why the newsroom does not name this source.');
  await dialog.getByRole('textbox', { name: 'Why it is not named' }).fill('The clerk would lose the post.');
  await dialog.getByRole('button', { name: 'Create the source' }).click();
  await expect(page.getByRole('heading', { level: 1, name: description })).toBeVisible();

  await page.getByRole('textbox', { name: /^Identity/ }).fill('Jonna Ek');
  await page.getByRole('button', { name: 'Save the source' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Jonna Ek');
  await page.reload();
  expect(await page.content()).not.toContain('Jonna Ek');
  await page.getByRole('button', { name: 'Show the identity' }).click();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByText('Identity: Jonna Ek')).toBeVisible();

  const reviewer = await signIn('reviewer');
  await reviewer.page.goto(page.url());
  await expect(reviewer.page.getByRole('heading', { level: 1, name: description })).toBeVisible();
  await expect(reviewer.page.getByRole('button', { name: 'Show the identity' })).toHaveCount(0);
  await expect(reviewer.page.getByRole('textbox')).toHaveCount(0);
});
