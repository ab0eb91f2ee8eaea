import { expect, openDesk, test } from './with-story';

test('a filter applies at once and stands in a clean address', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  const list = page.getByRole('list', { name: 'Claims in the queue' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('figure');
  await expect(page).toHaveURL(`/desk/queue?kind=figure&topic=${story.topic}`);
  await expect(page.getByText('Nothing here fits the filter')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(list).toContainText('There is no evidence for or against it.');
});

test('what was taken is mine', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const claim = story.claims[2];
  if (!claim) throw new Error('the story has three claims');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await page.getByRole('button', { name: `Take claim ${claim.number}` }).click();
  await expect(page.getByRole('button', { name: `Give back claim ${claim.number}` })).toBeVisible();
  await page.getByRole('navigation', { name: 'Taken by' }).getByRole('link', { name: 'Mine' }).click();
  await expect(page.getByRole('status').first()).toHaveText('1 claim fits the filter');
  await expect(page.getByRole('link', { name: claim.statement })).toBeVisible();
});

test('going back returns to the row that was opened', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const claim = story.claims[2];
  if (!claim) throw new Error('the story has three claims');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await page.getByRole('link', { name: claim.statement }).focus();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: claim.statement })).toBeVisible();
  await expect(page).toHaveURL(`/desk/claims/${claim.number}?topic=${story.topic}`);
  await page.goBack();
  await expect(page.getByRole('link', { name: claim.statement })).toBeFocused();
});

test('shortcuts are listed, and can be switched off', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Next claim')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Single keys are on in this browser' }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: story.claims[0]?.statement })).not.toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the filter works by its button, and rows are links', async ({ signIn, story }) => {
    const { page } = await signIn('reviewer');
    await page.goto(`/desk/queue?topic=${story.topic}`);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('event');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByRole('list', { name: 'Claims in the queue' }).getByRole('listitem')).toHaveCount(
      4,
    );
    await page.getByRole('link', { name: story.claims[0]?.statement }).click();
    await expect(page.getByRole('heading', { level: 1, name: story.claims[0]?.statement })).toBeVisible();
  });
});
