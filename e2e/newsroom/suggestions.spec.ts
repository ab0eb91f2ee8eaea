import type { Page } from '@playwright/test';
import { newThing, openSuggestions, row, said, TEXT, walkTo } from './suggested';
import { expect, openDesk, test } from './with-story';

/*
 * An editor goes through what the rules found in a new article: by keyboard, one at a time, with nothing accepted that
 * no person accepted. Each test has an article of its own, about a thing that no other text knows.
 */

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

test('a key that is pressed twice or held opens a form once and types nothing into it', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  const nobodys = `“We saw ${thing} burn and nobody came to put it out.”`;
  await openSuggestions(page, `# Fire\n\n${nobodys}\n\nThe council said that 12 cyclists saw ${thing} burn.`);
  await walkTo(page, 'nobody came');
  await page.keyboard.press('y');
  await page.keyboard.press('y');
  const form = page.getByRole('form', { name: 'Review the suggestion' });
  await expect(form).toBeFocused();
  const statement = page.getByLabel('Statement', { exact: true });
  await expect(statement).toHaveValue(/^[^y]*nobody came to put it out\.?$/i);
  await page.getByRole('button', { name: 'Close' }).press('Enter');

  await walkTo(page, '12 cyclists');
  await page.keyboard.down('e');
  await page.keyboard.down('e');
  await page.keyboard.up('e');
  await expect(statement).toBeFocused();
  await expect(statement).not.toHaveValue(/^e|e$/);
});

test('an article in another language says that it is not read, and why', async ({ as }) => {
  const page = await as('editor');
  const thing = newThing();
  await page.goto('/desk/articles/new');
  await page
    .getByLabel('Text of the article')
    .fill(
      `# Die Brücke von ${thing}\n\nDer Bürgermeister sagte am Montag, die Brücke sei sicher und werde noch in diesem Jahr wieder für den Verkehr geöffnet. Die Fachleute des Landes hatten sie im Sommer geprüft und keine Risse gefunden.`,
    );
  await expect(page.getByLabel('Language')).toHaveValue('de');
  await page.getByLabel('Outlet').fill('Valley Post');
  await page.getByLabel('Published on').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save as a draft' }).press('Enter');
  await expect(page.getByText('Not read: the text is in German.')).toBeVisible();
  await page.getByRole('link', { name: 'Why' }).press('Enter');
  await expect(page.getByText('Not read: the text is in German')).toBeVisible();
  await expect(page.getByText(/statements? (was|were|has|have)/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Change its language' }).press('Enter');
  await expect(page.getByLabel('Language')).toHaveValue('de');
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
  await expect(page.getByRole('form', { name: 'Review the suggestion' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'has to be settled' })).toBeAttached();
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
