import { database } from '@/db/client';
import { expectAccessible } from '../axe';
import { changeStatement, judge, reviewsOf } from '../story';
import { versionOf } from './revised';
import { expect, openDesk, test } from './with-story';

/* A claim that changed after it was judged, and one that its writer may not judge. */

test('what changed stands over the verdict, and one key begins a review that says that it still holds', async ({
  signIn,
  story,
}) => {
  const [, pilot] = story.claims;
  if (!pilot) throw new Error('the story has two claims');
  await judge(pilot, 'It is what a pilot feels.');
  const version = await versionOf(pilot);
  await changeStatement({ ...pilot, version }, 'A pilot called the weather quite frightful.');
  const { page } = await signIn('reviewer', 1);
  await openDesk(page, `/desk/claims/${pilot.number}`);
  const panel = page.getByRole('region', { name: 'Verdict' });
  await expect(panel).toContainText('Judged “opinion” before it changed');
  await expect(panel.locator('ins')).toContainText('quite');
  await expectAccessible(page);

  await page.keyboard.press('s');
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await expect(reason).toHaveValue('It is what a pilot feels.');
  await expect(page.getByRole('radio', { name: 'Opinion' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => reviewsOf(pilot)).toBe(2);
});

test('letters do nothing while a file is being chosen', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/claims/${story.claims[0]?.number}`);
  await page.keyboard.press('e');
  await page.getByLabel(/^File/).focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('radio', { name: 'Disputed' })).not.toBeChecked();
});

test('where two people are asked for, the writer asks a colleague', async ({ signIn, story }) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  const { page } = await signIn('editor');
  await database().newsroom.update({ where: { id: 1 }, data: { twoReviewers: true } });
  try {
    await openDesk(page, `/desk/claims/${boats.number}`);
    const panel = page.getByRole('region', { name: 'Verdict' });
    await expect(panel.getByRole('radio')).toHaveCount(0);
    await panel.getByRole('combobox', { name: 'Colleague' }).selectOption({ index: 0 });
    await panel.getByRole('textbox', { name: 'Note' }).fill('Please look at the log book.');
    await panel.getByRole('button', { name: 'Ask a colleague' }).click();
    await expect(panel.getByText(/^The claim is with/)).toBeVisible();
    await expect(page.getByText('Please look at the log book.')).toBeVisible();
  } finally {
    await database().newsroom.update({ where: { id: 1 }, data: { twoReviewers: false } });
  }
});
