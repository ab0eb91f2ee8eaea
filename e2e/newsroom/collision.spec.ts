import { reviewsOf, statementOf } from '../story';
import { expect, openDesk, test } from './with-story';

test('two people on one statement: the second sees both, keeps what was typed, and decides', async ({
  signIn,
  story,
}) => {
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  const editor = await signIn('editor');
  const admin = await signIn('admin');
  for (const { page } of [editor, admin]) {
    await openDesk(page, `/desk/claims/${claim.number}`);
    await page.getByRole('button', { name: 'Edit the claim' }).click();
    await expect(page.getByRole('textbox', { name: 'Statement' })).toBeFocused();
  }
  const mine = 'The ministry counted a dozen boats.';
  const theirs = 'The ministry counted twelve boats in the harbour.';
  await admin.page.getByRole('textbox', { name: 'Statement' }).fill(mine);
  await admin.page.getByRole('textbox', { name: /^Topics/ }).fill(`${story.topic}, boats`);

  await editor.page.getByRole('textbox', { name: 'Statement' }).fill(theirs);
  await editor.page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(editor.page.getByRole('heading', { level: 1, name: theirs })).toBeVisible();

  // The second one sends over the version that is gone.
  await admin.page.getByRole('button', { name: 'Save the claim' }).click();
  const panel = admin.page.getByRole('region', { name: 'Somebody else was first' });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText(editor.person.name);
  await expect(panel).toContainText(theirs);
  await expect(panel).toContainText(mine);
  await expect(admin.page.getByRole('textbox', { name: 'Statement' })).toHaveValue(mine);
  expect(await statementOf(claim)).toBe(theirs);

  await panel.getByRole('button', { name: 'Keep mine and save over the new version' }).click();
  await expect(admin.page.getByRole('heading', { level: 1, name: mine })).toBeVisible();
  expect(await statementOf(claim)).toBe(mine);
  await expect(panel).toBeHidden();
});

test('taking theirs for one field keeps mine for the others', async ({ signIn, story }) => {
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  const editor = await signIn('editor');
  const admin = await signIn('admin');
  const theirs = 'The ministry counted twelve boats in the harbour.';
  await openDesk(admin.page, `/desk/claims/${claim.number}`);
  await admin.page.getByRole('button', { name: 'Edit the claim' }).click();
  await admin.page.getByRole('textbox', { name: 'Statement' }).fill('Twelve boats were counted.');
  await admin.page.getByRole('textbox', { name: /^Topics/ }).fill(`${story.topic}, boats`);

  await openDesk(editor.page, `/desk/claims/${claim.number}`);
  await editor.page.getByRole('button', { name: 'Edit the claim' }).click();
  await editor.page.getByRole('textbox', { name: 'Statement' }).fill(theirs);
  await editor.page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(editor.page.getByRole('heading', { level: 1, name: theirs })).toBeVisible();

  await admin.page.getByRole('button', { name: 'Save the claim' }).click();
  const panel = admin.page.getByRole('region', { name: 'Somebody else was first' });
  await panel.getByRole('button', { name: 'Take theirs for Statement' }).click();
  await expect(admin.page.getByRole('textbox', { name: 'Statement' })).toHaveValue(theirs);
  await panel.getByRole('button', { name: 'Go on and save on the new version' }).click();
  await expect(admin.page.getByRole('button', { name: 'Edit the claim' })).toBeVisible();
  await expect(admin.page.getByRole('definition').filter({ hasText: 'boats' })).toHaveText(
    new RegExp(`${story.topic}.*boats|boats.*${story.topic}`),
  );
  expect(await statementOf(claim)).toBe(theirs);
});

test('a verdict on what has changed meanwhile is not given without a look', async ({ signIn, story }) => {
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  const first = await signIn('reviewer', 0);
  const second = await signIn('reviewer', 1);
  for (const { page } of [first, second]) {
    await openDesk(page, `/desk/claims/${claim.number}`);
    await page.getByRole('radio', { name: 'Opinion' }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It is a judgement.');
  }
  await first.page.getByRole('button', { name: 'Give the verdict' }).click();
  await expect(first.page.getByText(`Claim ${claim.number} is recorded as Opinion.`)).toBeVisible();

  await second.page.getByRole('button', { name: 'Give the verdict' }).click();
  const panel = second.page.getByRole('region', { name: 'Somebody else was first' });
  await expect(panel).toContainText(first.person.name);
  await expect(second.page.getByRole('textbox', { name: 'Reason' })).toHaveValue('It is a judgement.');
  expect(await reviewsOf(claim)).toBe(1);
  await panel.getByRole('button', { name: 'Go on and give it on the new version' }).click();
  await expect(second.page.getByText(`Claim ${claim.number} is recorded as Opinion.`)).toBeVisible();
  expect(await reviewsOf(claim)).toBe(2);
});
