import { createFrom, searchFor } from '../fixtures';
import { leaveUnsure, statementOf } from '../story';
import { expect, openDesk, test } from './with-story';

test('the last edit is undone; a verdict never is', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Edit the claim' }).click();
  await page.getByRole('textbox', { name: 'Statement' }).fill('Twelve boats came.');
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Twelve boats came.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The claim' })).toBeFocused();

  await page.getByRole('button', { name: 'Undo last edit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: claim.statement })).toBeVisible();
  expect(await statementOf(claim)).toBe(claim.statement);

  await page.getByRole('radio', { name: 'Opinion' }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('It is a judgement.');
  await page.getByRole('button', { name: 'Give the verdict' }).click();
  await expect(page.getByText(`Claim ${claim.number} is recorded as Opinion.`)).toBeVisible();
  await openDesk(page, `/desk/claims/${claim.number}`);
  await expect(page.getByText('A verdict stays in the record and is never undone.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo last edit' })).toHaveCount(0);
});

test('a chain of sources is made with a source that is created in place', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  const claim = story.claims[1];
  if (!claim) throw new Error('the story has two claims');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Edit who said it' }).click();
  await expect(page.getByRole('combobox', { name: 'Source 1' })).toHaveValue(story.source);

  await page.getByRole('button', { name: 'Add a source' }).click();
  const name = `Captain Anders ${story.topic}`;
  await createFrom(page, 'Source 2', name);
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
  await dialog.getByRole('button', { name: 'Create the source' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Source 2' })).toHaveValue(name);

  await page.getByRole('combobox', { name: 'Known through' }).nth(1).selectOption({ label: story.source });
  const chain = `${name} says so, according to ${story.source}.`;
  await expect(page.getByText(chain)).toBeVisible();
  await page.getByRole('button', { name: 'Save who said it' }).click();
  await expect(page.getByRole('button', { name: 'Edit who said it' })).toBeVisible();
  await expect(page.getByText(chain)).toBeVisible();

  // An alias finds the source as well as its name.
  await page.getByRole('button', { name: 'Edit who said it' }).click();
  await searchFor(page, 'Source 2', `MoB ${story.topic}`);
  await expect(page.getByRole('listbox').getByRole('option', { name: story.source })).toBeVisible();
});

test('a check of an attribution leaves the verdict alone', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  await openDesk(page, `/desk/claims/${story.claims[2]?.number}`);
  await page.getByRole('button', { name: `Check whether ${story.source} said it` }).click();
  await page
    .getByRole('combobox', { name: `Did ${story.source} really say it?` })
    .selectOption({ label: 'Confirmed' });
  await page.getByRole('textbox', { name: /^How we know/ }).fill('Heard it on the recording.');
  await page.getByRole('button', { name: 'Save the check' }).click();
  await expect(page.getByText('Heard it on the recording.').first()).toBeVisible();
  await expect(page.getByText('confirmed', { exact: true })).toBeVisible();
  await expect(page.getByText('Not yet checked').first()).toBeVisible();
});

test('two claims are put under one question and related', async ({ signIn, story }) => {
  const { page } = await signIn('editor');
  const [first, second] = story.claims;
  if (!first || !second) throw new Error('the story has two claims');
  const question = `How many boats, report ${story.topic}?`;
  await openDesk(page, `/desk/claims/${first.number}`);
  await page.getByRole('button', { name: 'Add a question' }).click();
  await createFrom(page, 'Question', question);
  await expect(page.getByRole('heading', { name: question })).toBeVisible();

  await searchFor(page, 'Another claim that answers it', String(second.number));
  await page.getByRole('option', { name: second.statement }).click();
  await page.getByRole('button', { name: `Relate this claim to claim ${second.number}` }).click();
  await page.getByRole('combobox', { name: 'Relation' }).selectOption({ label: 'This claim contradicts it' });
  await page.getByRole('button', { name: 'Save the relation' }).click();
  await expect(page.getByText('This claim contradicts it', { exact: true })).toBeVisible();
  // That opens the gate for "disputed".
  await page.getByRole('radio', { name: 'Disputed' }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Another count contradicts it.');
  await expect(page.getByText('Nothing is lacking: it can be given.')).toBeVisible();
});

test('a figure says whether its number is reached, and another choice keeps what was typed', async ({
  signIn,
  story,
}) => {
  const { page } = await signIn('editor');
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Edit the claim' }).click();
  await page.getByRole('button', { name: 'Add a figure' }).click();
  const figure = page.getByRole('group', { name: 'Figure' });
  await figure.getByLabel('Of whom or what').fill('boats');
  await figure.getByLabel('Counted as').fill('in the harbour');
  await figure.getByLabel('The number is').selectOption({ label: 'Between' });
  await figure.getByLabel('Lowest').fill('48');
  await figure.getByLabel('Highest').fill('40');
  await expect(figure.getByText('Swap them')).toBeVisible();
  await figure.getByLabel('The number is').selectOption({ label: 'At least' });
  await expect(figure.getByLabel('Highest')).toHaveCount(0);
  await expect(figure.getByLabel('Number', { exact: true })).toHaveValue('48');
  await expect(figure.getByText('at least 48 boats in the harbour')).toBeVisible();
  await figure.getByLabel('The number is').selectOption({ label: 'Between' });
  await expect(figure.getByLabel('Highest')).toHaveValue('40');
  await figure.getByLabel('The number is').selectOption({ label: 'At least' });
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(page.getByText('at least 48 boats in the harbour').first()).toBeVisible();
  await expect(page.getByText('more than 48')).toHaveCount(0);

  await page.getByRole('button', { name: 'Edit the claim' }).click();
  await figure.getByLabel('The number is').selectOption({ label: 'More than' });
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(
    page
      .getByText(
        'The figure was changed from “at least 48 boats in the harbour” to “more than 48 boats in the harbour”.',
      )
      .first(),
  ).toBeVisible();
});

test('a figure of which nobody has said whether it is reached is asked about, and one button answers', async ({
  signIn,
  story,
}) => {
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has a claim');
  await leaveUnsure(claim, { measure: 'in the harbour', subject: 'boats', bound: 'at_least', low: 12 });
  const { page } = await signIn('editor');
  await page.goto(`/desk/queue?unsure=1&topic=${story.topic}`);
  await expect(page.getByText('Say whether the number is reached: at least or more than?')).toBeVisible();
  await openDesk(page, `/desk/claims/${claim.number}`);
  await expect(page.getByText('at least or more than 12 boats in the harbour')).toBeVisible();
  await page.getByRole('button', { name: 'More than 12' }).click();
  await expect(page.getByText('more than 12 boats in the harbour', { exact: true })).toBeVisible();
  await expect(page.getByText('Say whether the number')).toHaveCount(0);
});
