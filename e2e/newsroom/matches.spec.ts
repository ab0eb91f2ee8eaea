import { judgedClaim, LAMP, newThing, openSuggestions, row, said, walkTo } from './suggested';
import { expect, openDesk, test } from './with-story';

/* A claim like the one at hand is there already: how it was judged, used here too, or related under a question. */

test('the same claim elsewhere is offered with how it was judged, and used here too', async ({
  as,
  story,
}) => {
  const page = await as('editor');
  const thing = newThing();
  const { number } = await judgedClaim(story, thing);
  await openSuggestions(page, `# Lamps\n\n${LAMP(thing, 1964)}, said Ona ${thing}pell.`);
  await walkTo(page, LAMP(thing, 1964));
  await expect(page.getByRole('heading', { name: /like it (is|are) there already/ })).toBeVisible();
  const match = page
    .getByRole('region', { name: /like it (is|are) there already/ })
    .getByRole('listitem')
    .filter({ has: page.getByText(`Claim ${number}`) });
  await expect(match).toContainText('Seems to be the same.');
  await expect(match.getByRole('list', { name: 'How it was judged' })).toContainText(
    'The log book of the station is lost.',
  );
  await page.getByRole('button', { name: `Use claim ${number} here too` }).press('Enter');
  await expect(page.getByText(`Claim ${number} stands on these words now`).first()).toBeVisible();
  await expect(row(page, LAMP(thing, 1964))).toHaveCount(0);
  await page.locator('body').press('u');
  await expect(row(page, LAMP(thing, 1964))).toBeFocused();
  await page.getByRole('button', { name: `Use claim ${number} here too` }).press('Enter');
  await expect(row(page, LAMP(thing, 1964))).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the article' }).click();
  await expect(page.getByText('1 claim', { exact: false }).first()).toBeVisible();
});

test('a contradicting claim elsewhere is related under a new question', async ({ as, story }) => {
  const page = await as('editor');
  const thing = newThing();
  const { number } = await judgedClaim(story, thing);
  await openSuggestions(page, `# Lamps\n\n${LAMP(thing, 1971)}, said Ona ${thing}pell.`);
  await walkTo(page, LAMP(thing, 1971));
  await expect(page.getByText('Seems to contradict it.')).toBeVisible();
  await page.getByRole('button', { name: `Relate to claim ${number}` }).press('Enter');
  const form = page.getByRole('form', { name: 'Review the suggestion' });
  await form.getByRole('button', { name: `Relate to claim ${number}` }).press('Enter');
  await form.getByLabel('Statement', { exact: true }).press('ControlOrMeta+Enter');
  await expect(form.getByText('Write the question that both claims answer.')).toBeVisible();
  await form.getByLabel('New question that both answer').fill(`Until when was ${thing} lit by hand?`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(said(page)).toBeVisible();
  await openDesk(page, `/desk/claims/${number}`);
  await expect(page.getByText(`Until when was ${thing} lit by hand?`).first()).toBeVisible();
  await expect(page.getByText('It contradicts this claim').first()).toBeVisible();
});

test('a relation that did not work is kept and written later', async ({ as, story }) => {
  const page = await as('editor');
  const thing = newThing();
  const { number } = await judgedClaim(story, thing);
  await openSuggestions(page, `# Lamps\n\n${LAMP(thing, 1971)}, said Ona ${thing}pell.`);
  await walkTo(page, LAMP(thing, 1971));
  await page.getByRole('button', { name: `Relate to claim ${number}` }).press('Enter');
  const form = page.getByRole('form', { name: 'Review the suggestion' });
  await form.getByRole('button', { name: `Relate to claim ${number}` }).press('Enter');
  const question = `Until when was ${thing} lit by hand?`;
  await form.getByLabel('New question that both answer').fill(question);
  const isRelating = (data: string | null) => data?.includes(question) ?? false;
  await page.route('**/suggestions', (route) =>
    isRelating(route.request().postData()) ? route.abort() : route.continue(),
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  const left = page.getByRole('alert').filter({ hasText: `it is not related to claim ${number} yet` });
  await expect(left).toContainText('No answer came');
  await page.unroute('**/suggestions');
  await left.getByRole('button', { name: 'Relate them now' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `is related to claim ${number}` })).toBeAttached();
  await expect(left).toHaveCount(0);
  await openDesk(page, `/desk/claims/${number}`);
  await expect(page.getByText(question).first()).toBeVisible();
});

test('two numbers for the dead of one flood contradict each other first, and one is not used for the other', async ({
  as,
}) => {
  const page = await as('editor');
  const thing = newThing();
  const [fewer, more] = [
    `48 people were killed in the flood of ${thing}`,
    `More than 70 people were killed in the flood of ${thing}`,
  ];
  await openSuggestions(
    page,
    `# Flood of ${thing}\n\n${fewer}, said Ona ${thing}pell.\n\n${more}, said Ben ${thing}holt.`,
  );
  await walkTo(page, fewer);
  await page.keyboard.press('y');
  await expect(said(page)).toBeVisible();
  await walkTo(page, more);
  const match = page
    .getByRole('region', { name: /like it (is|are) there already/ })
    .getByRole('listitem')
    .first();
  await expect(match).toContainText('Seems to contradict it. More than 70 and 48 cannot both be so.');
  await expect(match.getByRole('button', { name: /here too/ })).toHaveCount(0);
  await expect(match.getByRole('button', { name: /Relate to claim/ })).toBeVisible();
});
