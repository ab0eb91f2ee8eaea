import { expectAccessible } from '../axe';
import { changeStatement } from '../story';
import { select } from './picking';
import {
  edited,
  givenAsOpinion,
  LIGHT,
  MAYOR,
  putElsewhere,
  REWORDED,
  revise,
  versionOf,
  wordsOf,
} from './revised';
import { expect, openDesk, test } from './with-story';

/*
 * An edit moved, reworded and deleted claimed passages. What a person has to decide about is decided here, by
 * keyboard. Each test has an article of its own.
 */

test('what an edit left in doubt is decided by keyboard alone', async ({ signIn, story }) => {
  const [boats, pilot, mayor, light] = story.claims;
  if (!boats || !pilot || !mayor || !light) throw new Error('the story has four claims');
  await givenAsOpinion(boats);
  await revise(story, edited);
  const { page } = await signIn('editor');
  const item = page.locator('#triage-item');
  const said = page.getByRole('status');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);

  // The most doubtful comes first. What merely moved is not asked about.
  await expect(
    page.getByRole('navigation', { name: 'The most doubtful first' }).getByRole('button'),
  ).toHaveText([new RegExp(`Gone claim ${pilot.number}`), new RegExp(`Reworded claim ${boats.number}`)]);
  expect(await wordsOf(light)).toEqual([LIGHT]);
  expect(await wordsOf(mayor)).toEqual([MAYOR]);

  // Gone: said so, taken back, and put on words elsewhere instead.
  await page.keyboard.press('g');
  await expect(said.filter({ hasText: `Claim ${pilot.number} no longer stands here.` })).toBeVisible();
  await expect(item).toBeFocused();
  await expect(item).toContainText(boats.statement);
  await page.keyboard.press('u');
  await expect(item).toContainText(pilot.statement);
  await expect(item).toBeFocused();
  await page.keyboard.press('e');
  await select(page, 'Asked again');
  await page.keyboard.press('Enter');
  await expect(
    said.filter({ hasText: `Claim ${pilot.number} stands on the words you picked.` }),
  ).toBeVisible();
  expect(await wordsOf(pilot)).toEqual(['Asked again']);

  // Reworded: old and new beside each other, first kept with other ends, then as it was put.
  await expect(item).toBeFocused();
  await expect(page.getByRole('deletion')).toContainText(['twelve']);
  await expect(page.getByRole('insertion').first()).toContainText('large');
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(REWORDED);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing to decide')).toBeVisible();
  expect(await wordsOf(boats)).toEqual([REWORDED.slice(0, -1)]);
  await page.keyboard.press('u');
  await expect(item).toContainText(boats.statement);
  await page.keyboard.press('k');
  await expect(page.getByText('Nothing to decide')).toBeVisible();
  expect(await wordsOf(boats)).toEqual([REWORDED]);

  // The verdict is back without a new review.
  await page.goto(`/desk/claims/${boats.number}`);
  await expect(page.getByText('Opinion', { exact: true }).first()).toBeVisible();
});

test('as many decisions as were made are taken back, also after a reload, by key and by button', async ({
  signIn,
  story,
}) => {
  const [boats, pilot] = story.claims;
  if (!boats || !pilot) throw new Error('the story has claims');
  await revise(story, edited);
  const { page } = await signIn('editor');
  const item = page.locator('#triage-item');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('g');
  await expect(page.getByText(`Claim ${pilot.number} no longer stands here.`)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('Nothing to decide')).toBeVisible();

  await page.reload();
  await page.locator('html[data-keys]').waitFor();
  await page.getByRole('button', { name: `Undo that claim ${boats.number} was kept` }).click();
  await expect(page.getByText(`Undone. Claim ${boats.number} waits for a decision again.`)).toBeVisible();
  await expect(item).toContainText(boats.statement);
  await expect(item).toBeFocused();
  await page.keyboard.press('u');
  await expect(item).toContainText(pilot.statement);
  await expect(item).toBeFocused();
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  expect(await wordsOf(boats)).toEqual([REWORDED]);
});

test('what somebody else decided about since is not taken back over them', async ({ signIn, story }) => {
  const [boats, pilot] = story.claims;
  if (!boats || !pilot) throw new Error('the story has claims');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('g');
  await expect(page.getByText(`Claim ${pilot.number} no longer stands here.`)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('Nothing to decide')).toBeVisible();
  const name = await putElsewhere(boats, story, 'Asked again');

  await page.keyboard.press('u');
  const told = page.getByRole('alert').filter({ hasText: `The decision about claim ${boats.number} stands` });
  await expect(told).toContainText(`${name} has decided about this place since`);
  await expect(told).toContainText(`Undo now takes back that claim ${pilot.number} was said to be gone`);
  await page.keyboard.press('u');
  await expect(page.locator('#triage-item')).toContainText(pilot.statement);
  expect(await wordsOf(boats)).toEqual(['Asked again']);
});

test('both ends of a span are moved by word, and what was moved is said', async ({ signIn, story }) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(REWORDED);
  for (const key of ['d', 'd', 'd', 's', 'k', 'k', 'k', 'l']) await page.keyboard.press(key);
  await expect(page.getByRole('status').filter({ hasText: 'Ends with “on”.' })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Claim ${boats.number} stands on the words you picked.`)).toBeVisible();
  expect(await wordsOf(boats)).toEqual(['counted a dozen large boats in the harbour on']);
});

test('a claim whose words changed says so on the workbench, with the way to triage', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await givenAsOpinion(boats);
  await revise(story, edited);
  const { page } = await signIn('editor');
  await page.goto(`/desk/claims/${boats.number}`);
  const doubt = page.getByRole('status').filter({ hasText: 'Its words changed' });
  await expect(doubt).toContainText('The verdict is in suspense');
  await doubt.getByRole('link', { name: /^Triage of/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Triage' })).toBeVisible();
});

test('taking a claim off words asks first, with room for the reason', async ({ signIn, story }) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('j');
  await expect(page.locator('#triage-item')).toContainText(boats.statement);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: `Take claim ${boats.number} off this text?` });
  await dialog.getByLabel('Reason').fill('Another count altogether.');
  await dialog.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText(`Claim ${boats.number} no longer stands here.`)).toBeVisible();
  expect(await wordsOf(boats)).toEqual(['']);
  await page.goto(`/desk/claims/${boats.number}`);
  await expect(page.getByText('Another count altogether.')).toBeVisible();
});

test('two editors on one place: the second is told, and the next one comes', async ({ signIn, story }) => {
  const [boats, pilot] = story.claims;
  if (!boats || !pilot) throw new Error('the story has claims');
  await revise(story, edited);
  const [first, second] = [await signIn('editor'), await signIn('admin')];
  for (const { page } of [first, second]) await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await first.page.keyboard.press('g');
  await expect(first.page.getByText(`Claim ${pilot.number} no longer stands here.`)).toBeVisible();

  await second.page.keyboard.press('g');
  const told = second.page.getByRole('alert').filter({ hasText: 'meanwhile' });
  await expect(told).toContainText(`Somebody else decided the place of claim ${pilot.number} meanwhile`);
  await expect(second.page.locator('#triage-item')).toContainText(boats.statement);
});

test('a claim that changed while its words were picked: what is picked stays, and is sent again', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await select(page, 'a dozen large boats');
  const version = await versionOf(boats);
  await changeStatement({ ...boats, version }, 'The ministry counted a dozen boats.');

  await page.keyboard.press('Enter');
  await expect(page.getByText(`Somebody changed claim ${boats.number} meanwhile`)).toBeVisible();
  await expect(page.locator('#triage-item')).toContainText('a dozen boats');
  await page.getByRole('button', { name: 'Put the claim on these words' }).click();
  await expect(page.getByText(`Claim ${boats.number} stands on the words you picked.`)).toBeVisible();
  expect(await wordsOf(boats)).toEqual(['a dozen large boats']);
});

test('a place adjusted on the page of the article no longer waits', async ({ signIn, story }) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await page.goto(`/desk/claims/${boats.number}`);
  await page.getByRole('link', { name: 'Adjust this place' }).click();
  await select(page, 'a dozen large boats');
  await page.getByRole('button', { name: 'Put it on these words' }).click();
  await expect(page.getByText(`Claim ${boats.number} stands on these words now.`)).toBeVisible();
  await expect(page.getByText('1 place waits for a decision').first()).toBeVisible();
});

test('a reviewer sees what waits and is offered no decision', async ({ signIn, story }) => {
  await revise(story, edited);
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Select other words/ })).toHaveCount(0);
});

test('axe finds nothing on triage, with the text open and at the end', async ({ signIn, story }) => {
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${story.slug}/triage`);
  await page.keyboard.press('j');
  await expectAccessible(page);
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
  await expectAccessible(page);
  await page.goto('/desk/triage');
  await expectAccessible(page);
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('nothing runs over the edge of triage', async ({ signIn, story }) => {
    await revise(story, edited);
    const { page } = await signIn('editor');
    await openDesk(page, `/desk/articles/${story.slug}/triage`);
    await page.keyboard.press('j');
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await page.keyboard.press('a');
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
  });
});
