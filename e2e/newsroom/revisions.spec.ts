import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import type { Story } from '../story';
import { BOATS, edited, LIGHT, PILOT, propose, REWORDED, revise, textOf, wordsOf } from './revised';
import { expect, openDesk, test } from './with-story';

/* A new text for an article, the list of its texts, and the way back. Each test has an article of its own. */

const TEXT = 'Text of the article';

test('an edit in place shows what it does before it is saved, and leads to what is left to decide', async ({
  signIn,
  story,
}) => {
  const [boats, pilot, , light] = story.claims;
  if (!boats || !pilot || !light) throw new Error('the story has four claims');
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}`);
  await page.getByRole('link', { name: 'New revision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New revision' })).toBeVisible();
  const text = page.getByLabel(TEXT);
  await expect(text).toHaveValue(await textOf(story));
  await expect(page.getByRole('button', { name: 'Save as revision 2' })).toBeDisabled();

  await text.fill(edited(await textOf(story)));
  const claims = page.getByRole('region', { name: 'What it does to the claims' });
  await expect(claims).toContainText('1 stays, 1 moved, 1 reworded, 1 gone');
  await expect(claims.getByRole('listitem')).toHaveText([
    new RegExp(`Reworded claim ${boats.number}`),
    new RegExp(`Gone claim ${pilot.number}`),
  ]);
  const changes = page.getByRole('region', { name: 'What changes' });
  await expect(changes.getByRole('deletion').filter({ hasText: 'twelve' }).first()).toBeVisible();
  await expect(changes.getByRole('insertion').filter({ hasText: 'large' }).first()).toBeVisible();

  await page.getByLabel('What changed').fill('The count was wrong.');
  await page.getByLabel('What changed').press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Triage' })).toBeVisible();
  await expect(
    page.getByText(
      'Revision 2 is saved. Claims: 1 stays, 1 moved, 1 reworded, 1 gone. 2 places wait for a decision.',
    ),
  ).toBeVisible();
  expect(await wordsOf(boats)).toEqual([REWORDED]);
  expect(await wordsOf(light)).toEqual([LIGHT]);

  await page.goto(`/desk/articles/${story.slug}`);
  await expect(page.getByText('2 places wait for a decision:')).toBeVisible();
  await page.goto(`/desk/articles?q=${story.topic}`);
  await expect(page.getByRole('listitem').filter({ hasText: story.topic })).toContainText(
    '2 places wait for a decision',
  );
});

test('a restored text brings its claims back, and every text stays in the list', async ({
  signIn,
  story,
}) => {
  const [boats, pilot] = story.claims;
  if (!boats || !pilot) throw new Error('the story has claims');
  await revise(story, edited);
  expect(await wordsOf(pilot)).toEqual(['']);
  const { page, person } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await page.getByRole('button', { name: 'Restore' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore revision 1?' });
  await expect(dialog).toContainText('saved again as revision 3');
  await dialog.getByLabel('What changed').fill('The first wording was right.');
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByText(/^Revision 3 is saved\./)).toBeVisible();
  expect(await wordsOf(pilot)).toEqual([PILOT]);
  expect(await wordsOf(boats)).toEqual([BOATS]);

  await page.goto(`/desk/articles/${story.slug}/revisions`);
  const list = page.getByRole('list', { name: 'Revisions, newest first' });
  await expect(list.getByRole('heading')).toHaveText([
    'Revision 3 · the present text',
    'Revision 2',
    'Revision 1',
  ]);
  const newest = list.getByRole('listitem').first();
  await expect(newest).toContainText('The first wording was right.');
  await expect(newest).toContainText('The text of revision 1 again');
  await expect(newest).toContainText(person.name);
  await expect(newest).toContainText('Never saw it');
});

test('any two texts are compared, and an old one is read with its claims where they stood', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  await revise(story, (text) => text.replace('a dozen', 'thirteen'));
  const { page } = await signIn('reviewer');
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await page.getByLabel('Compare', { exact: true }).selectOption('1');
  await page.getByLabel('with').selectOption('3');
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'From revision 1 to revision 3' })).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'thirteen' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: `claim ${boats.number}` }).first()).toHaveAttribute(
    'href',
    `/desk/claims/${boats.number}`,
  );

  await page.getByRole('link', { name: 'Back to the revisions' }).click();
  await page.getByRole('link', { name: 'Revision 1', exact: true }).click();
  const claims = page.getByRole('region', { name: 'Claims as they stood in it' });
  await expect(claims.getByRole('listitem').filter({ hasText: boats.statement })).toContainText(`“${BOATS}”`);
  expect((await page.goto(`/desk/articles/${story.slug}/revisions/9`))?.status()).toBe(404);
});

test('two editors on one text: the second keeps what was typed over a reload, sees theirs, and decides', async ({
  signIn,
  story,
}) => {
  const mine = (text: string) => text.replace('frightful', 'dreadful');
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}/revise`);
  const text = page.getByLabel(TEXT);
  await text.fill(mine(await textOf(story)));
  await page.getByLabel('What changed').fill('A word.');
  await revise(story, (theirs) => theirs.replace('in May', 'in June'));

  await page.getByRole('button', { name: 'Save as revision 2' }).click();
  const panel = page.getByRole('region', { name: 'Somebody else was first' });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('Somebody saved revision 2 meanwhile.');
  await panel.getByText('What revision 2 changed').click();
  await expect(panel.getByRole('insertion')).toContainText(['June']);

  await page.reload();
  await expect(page.getByText('Brought back: what you typed here before and did not save.')).toBeVisible();
  await expect(text).toHaveValue(/dreadful/);
  await expect(page.getByLabel('What changed')).toHaveValue('A word.');
  await expect(
    page.getByRole('region', { name: 'What changes' }).getByRole('insertion').first(),
  ).toBeVisible();

  await panel.getByRole('button', { name: 'Save mine over revision 2' }).click();
  await expect(page.getByText(/^Revision 3 is saved\./)).toBeVisible();
  expect(await textOf(story)).toContain('dreadful');
});

test('a text is pasted anew, and what is wrong with it is said before it is sent', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}/revise`);
  await page.getByRole('button', { name: 'Empty it to paste the new text' }).click();
  await expect(page.getByLabel(TEXT)).toBeFocused();
  await page.getByLabel(TEXT).fill('# A headline alone');
  await expect(page.getByText('There is a headline and nothing under it.').first()).toBeVisible();
  await page.getByLabel(TEXT).fill('');
  await page.getByRole('button', { name: 'Bring the present text back' }).click();
  await expect(page.getByLabel(TEXT)).toHaveValue(await textOf(story));
});

const PAGES: { of: string; open: (page: Page, story: Story) => Promise<unknown> }[] = [
  {
    of: 'a new revision',
    open: async (page, story) => {
      await page.goto(`/desk/articles/${story.slug}/revise`);
      await page.getByLabel(TEXT).fill((await textOf(story)).replace('light', 'strange light'));
      await page.getByRole('insertion').first().waitFor();
    },
  },
  {
    of: 'the revisions with a question open',
    open: async (page, story) => {
      await page.goto(`/desk/articles/${story.slug}/revisions`);
      await page.getByRole('button', { name: 'Restore' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    of: 'the revisions with a text that was found',
    open: async (page, story) => {
      await propose(story, (text) => text.replace('light', 'strange light'));
      await page.goto(`/desk/articles/${story.slug}/revisions`);
    },
  },
  {
    of: 'a comparison',
    open: (page, story) => page.goto(`/desk/articles/${story.slug}/compare?from=1&to=2`),
  },
  { of: 'an old revision', open: (page, story) => page.goto(`/desk/articles/${story.slug}/revisions/1`) },
  {
    of: 'a claim whose words changed',
    open: (page, story) => openDesk(page, `/desk/claims/${story.claims[0]?.number}`),
  },
];

for (const { of, open } of PAGES) {
  test(`axe finds nothing on ${of}`, async ({ signIn, story }) => {
    await revise(story, edited);
    const { page } = await signIn('editor');
    await open(page, story);
    await expectAccessible(page);
  });
}

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  for (const { of, open } of PAGES) {
    test(`nothing runs over the edge of ${of}`, async ({ signIn, story }) => {
      await revise(story, edited);
      const { page } = await signIn('editor');
      await open(page, story);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});
