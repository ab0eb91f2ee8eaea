import { edited, propose, REWORDED, textOf, wordsOf } from './revised';
import { expect, test } from './with-story';

/* The address of an article is looked at again and again; what is found there is put before a person. */

const TEXT = 'Text of the article';

test('an address is followed, and no more; how often is asked in words', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await page.getByLabel('Web address').fill(`https://outlet.example/${story.slug}`);
  await page.getByLabel('Look every').fill('2');
  await page.getByLabel('Unit').selectOption('minutes');
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page.getByText('at least 5 minutes')).toBeVisible();
  await expect(page.getByLabel('Look every')).toBeFocused();
  await page.getByLabel('Unit').selectOption('hours');
  await page.getByRole('button', { name: 'Follow it' }).click();
  const followed = page.getByRole('region', { name: 'The followed address' });
  await expect(followed).toContainText(`https://outlet.example/${story.slug}, every 2 hours`);
  await followed.getByRole('button', { name: 'Stop following' }).click();
  await expect(page.getByRole('region', { name: 'Follow an address' })).toBeVisible();
});

test('a text found at a followed address is counted, shown, dismissed and taken', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await propose(story, (text) => text.replace('frightful', 'dreadful'));
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles?q=${story.topic}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: story.topic })
    .getByRole('link', { name: 'A changed text was found' })
    .click();
  await expect(page.getByRole('insertion').first()).toContainText('dreadful');
  await page.getByRole('button', { name: 'Dismiss it' }).click();
  await expect(page.getByText('The text that was found is dismissed.')).toBeVisible();
  await expect(page.getByText('A changed text was found at the followed address')).toHaveCount(0);

  await propose(story, edited);
  await page.goto(`/desk/articles/${story.slug}`);
  await page.getByRole('status').getByRole('link', { name: 'look at it' }).click();
  const found = page.getByRole('article', { name: /^Found on/ });
  await expect(found).toContainText('1 stays, 1 moved, 1 reworded, 1 gone');
  await found.getByLabel('What changed').fill('The outlet counted again.');
  await found.getByRole('button', { name: 'Save it as revision 2' }).click();
  await expect(page.getByText(/^Revision 2 is saved\./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Triage' })).toBeVisible();
  expect(await wordsOf(boats)).toEqual([REWORDED]);
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await expect(page.getByRole('listitem').filter({ hasText: 'The outlet counted again.' })).toContainText(
    `Fetched from its address: https://outlet.example/${story.slug}`,
  );
});

test('what was found is put right before it is taken: a block retyped, one dropped', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await propose(story, (text) => `${edited(text)}\n\nRead more about boats`);
  const { page } = await signIn('editor');
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await page.getByRole('link', { name: 'Correct before accepting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Correct what was found' })).toBeVisible();
  const text = page.getByLabel(TEXT);
  await expect(text).toHaveValue(/Read more about boats$/);
  await text.fill(
    (await text.inputValue()).replace(/\n\nRead more.*$/, '').replace('Asked again', '> Asked again'),
  );
  await expect(page.getByRole('region', { name: 'What changes' })).not.toContainText('Read more');
  const claims = page.getByRole('region', { name: 'What it does to the claims' });
  await expect(claims).toContainText('1 stays, 1 moved, 1 reworded, 1 gone');
  await page.getByRole('button', { name: 'Save as revision 2' }).click();
  await expect(
    page.getByText(/^Revision 2 is saved\. Claims: 1 stays, 1 moved, 1 reworded, 1 gone\./),
  ).toBeVisible();
  expect(await textOf(story)).toContain('> Asked again');
  expect(await textOf(story)).not.toContain('Read more');
  await page.goto(`/desk/articles/${story.slug}/revisions`);
  await expect(page.getByRole('article', { name: /^Found on/ })).toHaveCount(0);
});
