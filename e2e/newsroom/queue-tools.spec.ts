import { expectAccessible } from '../axe';
import { changeStatement, newWord } from '../story';
import { expect, openDesk, test } from './with-story';

test('words narrow the queue, by Enter, and an empty queue says what to drop', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  const rows = page.getByRole('list', { name: 'Claims in the queue' }).getByRole('listitem');
  const words = page.getByRole('searchbox');
  await words.fill('harbour boat');
  await words.press('Enter');
  await expect(page).toHaveURL(`/desk/queue?words=harbour+boat&topic=${story.topic}`);
  await expect(rows).toHaveCount(1);
  await words.fill('harbour zeppelin');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Nothing here fits the filter')).toBeVisible();
  await page.getByRole('link', { name: 'Without the words “harbour zeppelin”' }).click();
  await expect(rows).toHaveCount(4);
  await expect(words).toHaveValue('');
});

test('statuses are tabs with counts', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  const statuses = page.getByRole('navigation', { name: 'Status' });
  await expect(statuses.getByRole('link', { name: 'Waiting for review' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await statuses.getByRole('link', { name: 'Not yet checked 4 claims' }).click();
  await expect(page).toHaveURL(`/desk/queue?status=unreviewed&topic=${story.topic}`);
  await statuses.getByRole('link', { name: 'Verified 0 claims' }).click();
  await expect(page.getByRole('link', { name: 'Without the status “Verified”' })).toBeVisible();
});

test('a view is saved under a name, renamed and deleted', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  const [name, other] = [`Harbour ${newWord()}`, `Boats ${newWord()}`];
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await page.getByRole('button', { name: 'Save this view' }).click();
  const form = page.getByRole('form', { name: 'Save this view' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Give the name of the view');
  await form.getByLabel('Name').fill(name);
  await form.getByRole('checkbox', { name: 'For the whole desk' }).check();
  await form.getByRole('button', { name: 'Save' }).click();

  const views = page.getByRole('navigation', { name: 'Saved views' });
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  const { page: colleague } = await signIn('reviewer');
  await openDesk(colleague, '/desk/queue');
  await colleague.getByRole('link', { name }).click();
  await expect(colleague).toHaveURL(`/desk/queue?topic=${story.topic}`);

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('form', { name: 'Rename the view' }).getByLabel('Name').fill(other);
  await page.keyboard.press('Enter');
  await expect(views.getByRole('link', { name: other })).toBeVisible();
  await page.getByRole('button', { name: 'Delete the view' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('link', { name: other })).toHaveCount(0);
});

test('claims are selected by keys and changed together, and one key takes it back', async ({
  signIn,
  story,
}) => {
  const [first, second] = story.claims;
  if (!first || !second) throw new Error('the story has claims');
  const { page } = await signIn('editor');
  const topic = newWord();
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  const list = page.getByRole('list', { name: 'Claims in the queue' });
  await page.getByRole('link', { name: first.statement }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  const bar = page.getByRole('region', { name: 'Selected claims' });
  await expect(bar.getByText('3 claims selected')).toBeVisible();
  await expectAccessible(page);

  await changeStatement(second, 'A pilot called the weather dreadful.');
  await bar.getByRole('button', { name: 'Add a topic' }).click();
  await page.getByRole('form', { name: 'Add a topic' }).getByLabel('Topic').fill(topic);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`2 claims have the topic “${topic}” now.`)).toBeVisible();
  await expect(page.getByText(`claim ${second.number}. Somebody changed it meanwhile.`)).toBeVisible();
  await expect(list.getByText(topic)).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(page.getByText('It is taken back for 2 claims.')).toBeVisible();
  await expect(list.getByText(topic)).toHaveCount(0);
});

test('all that is shown is withdrawn and brought back', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  await page.getByRole('checkbox', { name: 'Select all shown' }).check();
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw 4 claims?' });
  await dialog.getByLabel('Why').fill('They are no claims.');
  await dialog.getByRole('button', { name: 'Withdraw 4 claims' }).click();
  await expect(page.getByText('4 claims are withdrawn.')).toBeVisible();
  await expect(page.getByText('Nothing here fits the filter')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is taken back for 4 claims.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Claims in the queue' }).getByRole('listitem')).toHaveCount(4);
});

test('a range is selected by Shift and a click, and a reviewer takes it', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/queue?topic=${story.topic}`);
  const boxes = page.getByRole('checkbox', { name: /^Select claim/ });
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 claims selected')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Withdraw', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take them' }).click();
  await expect(page.getByText('3 claims are yours.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Taken by' }).getByRole('link', { name: 'Mine' }).click();
  await expect(page.getByRole('button', { name: /^Give back claim/ })).toHaveCount(3);
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('nothing runs over the edge with claims selected and views at hand', async ({ signIn, story }) => {
    const { page } = await signIn('editor');
    await openDesk(page, `/desk/queue?words=harbour&status=all&topic=${story.topic}`);
    await page.getByRole('checkbox', { name: 'Select all shown' }).check();
    await expect(page.getByRole('region', { name: 'Selected claims' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
