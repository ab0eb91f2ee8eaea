import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { changeStatement, judge, type Story } from '../story';
import { expect, openDesk, test } from './with-story';

/*
 * An editor goes through what the rules found in a new article: by keyboard, one at a time, with nothing accepted that
 * no person accepted. Each test has an article of its own, about a thing that no other text knows.
 */

const TEXT = (thing: string) => `# The end of ${thing}

“${thing} will not hold,” said Mara ${thing}son, the county engineer.

The council said that 12 cyclists were injured on ${thing} in 2025.

“We were never asked about ${thing},” said Petra ${thing}berg.`;

/** A word that stands in no other test's text. */
const newThing = () =>
  `Q${randomBytes(4)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;

/** Pastes a text and follows the offer that the new article makes. */
async function openSuggestions(page: Page, text: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).press('Enter');
  await page.getByRole('link', { name: 'Go through the suggestions' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeVisible();
  await page.locator('html[data-keys]').waitFor();
}

const row = (page: Page, words: string) => page.locator('[data-row]').filter({ hasText: words });
const said = (page: Page) => page.getByText(/was added/).first();

/** Walks through the list, down and then up, until a statement is at hand. */
async function walkTo(page: Page, words: string): Promise<void> {
  const wanted = row(page, words);
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  await wanted.waitFor();
  for (const key of ['j', 'k']) {
    for (let left = await page.locator('[data-row]').count(); left > 0; left -= 1) {
      if (await isThere()) return;
      await page.keyboard.press(key);
    }
  }
  await expect(wanted).toBeFocused();
}

test('suggestions are accepted, changed, dismissed and brought back by keyboard alone', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openSuggestions(page, TEXT(thing));
  const coverage = page.getByRole('heading', { level: 2, name: /statements? ha(s|ve) a claim/ });
  await expect(coverage).toHaveText(/^0 of \d statements have a claim$/);

  await walkTo(page, `${thing} will not hold.`);
  await page.keyboard.press('y');
  await expect(said(page)).toBeVisible();
  await expect(coverage).toHaveText(/^1 of/);
  await expect(row(page, `${thing} will not hold.`)).toHaveCount(0);
  await expect(page.locator('[data-row]:focus')).toHaveCount(1);

  await walkTo(page, 'never asked');
  await page.keyboard.press('e');
  const statement = page.getByLabel('Statement', { exact: true });
  await expect(statement).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Source 1' })).toHaveValue(`Petra ${thing}berg`);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(`Residents beside ${thing} were not consulted.`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(coverage).toHaveText(/^2 of/);

  await walkTo(page, '12 cyclists');
  await page.keyboard.press('x');
  await expect(row(page, '12 cyclists')).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(row(page, '12 cyclists')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(coverage).toHaveText(/^3 of/);

  const claim = await page
    .getByRole('link', { name: /^Claim \d+$/ })
    .first()
    .textContent();
  await page.goto(`/desk/claims/${/\d+/.exec(claim ?? '')?.[0]}`);
  await expect(page.getByText('The council says so.')).toBeVisible();
  await expect(page.getByText(/cyclists wounded/).first()).toBeVisible();
});

test('the words are changed end by end or picked anew before they are accepted', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openSuggestions(page, TEXT(thing));
  await walkTo(page, `${thing} will not hold.`);
  await page.keyboard.press('e');
  await expect(page.getByLabel('Statement', { exact: true })).toBeFocused();
  const words = page.getByRole('group', { name: 'The words' });
  await page.getByRole('slider', { name: 'Begins with' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(words.locator('p')).toHaveText(/^will not hold/);
  await page.keyboard.press('ArrowLeft');
  await expect(words.locator('p')).toHaveText(new RegExp(`^${thing} will`));
  await page.getByRole('slider', { name: 'Ends with' }).focus();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowLeft');
  await expect(words.locator('p')).toHaveText(`${thing} will not`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(said(page)).toBeVisible();
  await expect(
    page
      .locator('[data-status]')
      .filter({ hasText: `${thing} will not` })
      .first(),
  ).toBeVisible();

  await walkTo(page, 'never asked');
  await page.keyboard.press('e');
  await page
    .getByRole('textbox', { name: 'Text of the article' })
    .getByText(`The end of ${thing}`)
    .dblclick();
  await page.getByRole('button', { name: 'Add as a piece' }).click();
  await expect(page.getByRole('group', { name: /^Piece \d of 2$/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'As it was found' }).click();
  await expect(page.getByRole('group', { name: 'The words' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^2 of/ })).toBeVisible();
});

test('what is dismissed stays so, and what became a claim can be taken back', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openSuggestions(page, TEXT(thing));
  await walkTo(page, '12 cyclists');
  await page.keyboard.press('x');
  await expect(row(page, '12 cyclists')).toHaveCount(0);
  await page.reload();
  await page.locator('html[data-keys]').waitFor();
  await page.getByText('Put aside (1)').click();
  await expect(page.getByText(/^Dismissed by/)).toBeVisible();
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect(row(page, '12 cyclists')).toHaveCount(1);

  await walkTo(page, '12 cyclists');
  await page.keyboard.press('y');
  await expect(said(page)).toBeVisible();
  await page.keyboard.press('u');
  await expect(row(page, '12 cyclists')).toBeFocused();
});

test('the walk goes through the text, and a click on the words leads to their suggestion', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openSuggestions(page, TEXT(thing));
  const order = ['will not hold', '12 cyclists', 'never asked'];
  await page
    .locator('mark')
    .filter({ hasText: 'will not hold' })
    .click({ position: { x: 12, y: 10 } });
  await expect(row(page, 'will not hold')).toBeFocused();
  for (const words of order.slice(1)) {
    await expect(async () => {
      await page.keyboard.press('n');
      await expect(row(page, words)).toBeFocused({ timeout: 300 });
    }).toPass();
  }
  await page.keyboard.press('p');
  await expect(row(page, 'never asked')).not.toBeFocused();
});

test('the walk goes on where the list has no room, and what it comes to is decided there', async ({ as }) => {
  test.setTimeout(60_000);
  const page = await as('editor');
  const thing = newThing();
  const letters = 'abcdefghijklmn';
  const gates = [...letters].flatMap((one) => [...letters].map((two) => `Gate${one}${two}`)).slice(0, 172);
  const said = gates.map((gate) => `“${gate} of ${thing} will not hold,” said Mara Ilves.`);
  await openSuggestions(page, `# Gates\n\n${said.join('\n\n')}`);
  await expect(
    page.getByRole('heading', { level: 2, name: '0 of 172 statements have a claim' }),
  ).toBeVisible();
  await expect(page.locator('[data-row]')).toHaveCount(150);
  const [last, next, after, end] = [gates[149], gates[150], gates[151], gates[171]].map(
    (gate) => `${gate} of`,
  );
  if (!last || !next || !after || !end) throw new Error('there are not enough gates');
  await page.locator('mark').filter({ hasText: last }).click();
  await expect(row(page, last)).toBeFocused();
  await page.keyboard.press('n');
  await expect(row(page, next)).toBeFocused();
  await expect(page.getByText('151 of 172 without a claim')).toBeVisible();
  await page.keyboard.press('x');
  await expect(row(page, after)).toBeFocused();
  await page.keyboard.press('u');
  await expect(row(page, next)).toBeFocused();
  for (let turn = 0; turn < 21; turn += 1) {
    await page.getByRole('button', { name: /^On in the text/ }).click();
    await expect(page.getByText(`${152 + turn} of 172 without a claim`)).toBeVisible();
  }
  await expect(row(page, end)).toBeFocused();
});

test('an unsettled source is not accepted as it is', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await openSuggestions(page, `# On ${thing}\n\n${thing} is believed to be closed until May.`);
  await walkTo(page, `${thing} is believed to be closed`);
  await page.keyboard.press('y');
  await expect(page.getByLabel('Statement', { exact: true })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'has to be settled' })).toBeAttached();
});

test('two spellings are one person only when somebody says so', async ({ as }) => {
  const page = await as('editor');
  const [stem, mark] = [newThing(), newThing()];
  const [one, other] = [`Nadezhda ${stem}unova`, `Nadezhda ${stem}anova`];
  const text = `# The well at ${mark}\n\n“The well is dry,” said ${one}, a farmer.\n\n“It was dry in May,” ${other} told the council.`;
  await openSuggestions(page, text);
  const asked = page.getByRole('heading', { name: 'Same person?' });
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: `Same: ${one}, also spelled “${other}”` }).click();
  await expect(asked).toHaveCount(0);
  await walkTo(page, 'It was dry in May.');
  await expect(page.getByRole('listitem').filter({ has: row(page, 'It was dry in May.') })).toContainText(
    one,
  );
});

test('two spellings that are two sources already are merged, and parted again', async ({ as }) => {
  const page = await as('editor');
  const [stem, mark] = [newThing(), newThing()];
  const [one, other] = [`Nadezhda ${stem}unova`, `Nadezhda ${stem}anova`];
  const text = `# The well at ${mark}\n\n“The well is dry,” said ${one}, a farmer.\n\n“It was dry in May,” ${other} told the council.`;
  await openSuggestions(page, text);
  for (const words of ['The well is dry.', 'It was dry in May.']) {
    await walkTo(page, words);
    await page.keyboard.press('y');
    await expect(row(page, words)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Merge the two' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `${other} becomes ${one}` })).toBeVisible();
  await expect(page.getByText(`1 claim attributed to ${other} is attributed to ${one}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Merge ${other} into ${one}` }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: one })).toBeVisible();
  await expect(page.getByRole('link', { name: '2 claims on the desk' })).toBeVisible();
  await expect(page.getByLabel('Other names and spellings')).toHaveValue(other);
  await page.getByRole('button', { name: 'Undo the merge' }).press('Enter');
  await page.getByRole('button', { name: 'Part them' }).press('Enter');
  await expect(page.getByRole('link', { name: '1 claim on the desk' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Merged into it' })).toHaveCount(0);
});

test('two spellings that are two persons are not asked about again', async ({ as }) => {
  const page = await as('editor');
  const stem = newThing();
  const text = `# At ${stem}\n\n“The well is dry,” said Anna ${stem}ulova.\n\n“It was dry in May,” Anna ${stem}olova told the council.`;
  await openSuggestions(page, text);
  await page.getByRole('button', { name: 'Not the same' }).click();
  await expect(page.getByRole('heading', { name: 'Same person?' })).toHaveCount(0);
  await page.reload();
  await page.locator('[data-row]').first().waitFor();
  await expect(page.getByRole('heading', { name: 'Same person?' })).toHaveCount(0);
});

const LAMP = (thing: string, year: number) => `The lamp of ${thing} was lit by hand until ${year}`;

/** A judged claim of the story about a thing of this test's own. */
async function judgedClaim(story: Story, thing: string) {
  const [claim] = story.claims;
  if (claim === undefined) throw new Error('the story has no claim');
  await changeStatement(claim, `${LAMP(thing, 1964)}.`);
  await judge(claim, 'The log book of the station is lost.');
  return claim;
}

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

test('a reviewer looks at suggestions and decides nothing', async ({ as }) => {
  const page = await as('reviewer');
  await openDesk(page, '/desk/articles/mothers-meeting/suggestions');
  await expect(page.getByRole('heading', { level: 2, name: /have a claim/ })).toBeVisible();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  for (const name of [/^Accept/, /accept/, /^Dismiss/, /^Bring back/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
});

test('a text in which nothing was found says so', async ({ as }) => {
  const page = await as('editor');
  await openSuggestionsOf(page, `# ${newThing()}\n\nWell, well.`);
  await expect(page.getByText('No statement was found in this text')).toBeVisible();
});

async function openSuggestionsOf(page: Page, text: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await page.getByRole('link', { name: 'Suggestions' }).click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on the suggestions, the form and the matches', async ({ as, story }) => {
      const page = await as('editor');
      const thing = newThing();
      await judgedClaim(story, thing);
      await openSuggestions(page, `${TEXT(thing)}\n\n${LAMP(thing, 1971)}, said Ona ${thing}pell.`);
      await walkTo(page, LAMP(thing, 1971));
      await page.getByText('Seems to contradict it.').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('e');
      await page.getByLabel('Statement', { exact: true }).waitFor();
      await expectAccessible(page);
    });
  });
}

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('nothing runs over the edge', async ({ as, story }) => {
    const page = await as('editor');
    const thing = newThing();
    await judgedClaim(story, thing);
    await openSuggestions(page, `${TEXT(thing)}\n\n${LAMP(thing, 1971)}, said Ona ${thing}pell.`);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await walkTo(page, LAMP(thing, 1971));
    await page.getByText('Seems to contradict it.').waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
    await page.keyboard.press('e');
    await page.getByLabel('Statement', { exact: true }).waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
  });
});
