import { commandsFor } from '../../components/palette/choices';
import { expectAccessible } from '../axe';
import { expect, openDesk, test } from './with-story';

test('the desk is searched by keys: claims, articles, sources and where to go', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  const number = story.claims[0]?.number;
  await openDesk(page, '/desk/queue');
  const palette = page.getByRole('dialog', { name: 'Search the desk' });
  const field = palette.getByRole('searchbox');
  const lines = palette.getByRole('menuitem');

  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(lines.filter({ hasText: 'New article' })).toBeVisible();
  await field.fill(story.topic);
  await expect(palette.getByRole('group', { name: 'Articles' }).getByRole('menuitem').first()).toBeVisible();
  await expect(palette.getByRole('group', { name: 'Claims' }).getByRole('menuitem')).toHaveCount(4);
  await expectAccessible(page);

  await field.fill(`claim ${number}`);
  await expect(lines.first()).toContainText(`Claim ${number} ·`);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(`/desk/claims/${number}`);
  await expect(palette).toBeHidden();

  await page.keyboard.press('Control+k');
  await field.fill('sourc');
  await lines.filter({ hasText: /^Sources$/ }).click();
  await expect(page).toHaveURL('/desk/sources');

  const search = page.getByRole('searchbox', { name: 'Search by name or alias' });
  await search.pressSequentially('a/b');
  await expect(search).toHaveValue('a/b');
  await search.press('Control+k');
  await field.fill('zqxjv');
  await expect(palette.getByText('Nothing found.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('wherever the palette leads there is a page', async ({ signIn }) => {
  const { page } = await signIn('admin');
  for (const { href } of commandsFor('admin', '').choices) {
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});
