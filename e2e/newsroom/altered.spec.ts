import type { Page } from '@playwright/test';
import { database } from '@/db/client';
import { expectAccessible } from '../axe';
import { newWord } from '../story';
import { type Flood, readersSee, SAID, tellFlood, verify, WORDS } from './flood';
import { select } from './picking';
import { propose, revise, textOf } from './revised';
import { openSuggestions } from './suggested';
import { expect, openDesk, test } from './with-story';

/*
 * “At least 48 people were killed” is verified. However the claim comes on other words, readers never see its verdict on
 * them: it is being re-checked until a reviewer judges it again.
 */

const MORE = SAID.replace('48', '61');
const to61 = (text: string) => text.replace(SAID, MORE);

async function place(page: Page, { slug, claim }: Flood, words: string, adjust: boolean): Promise<void> {
  const [occurrence] = await database().occurrence.findMany({ where: { claimId: claim.id } });
  const which = adjust ? `&occurrence=${occurrence?.id}` : '';
  await page.goto(`/desk/articles/${slug}?place=${claim.number}${which}`);
  await select(page, words);
  await page.getByRole('button', { name: adjust ? 'Put it on these words' : 'Add this place' }).click();
  await expect(page.getByText(`Claim ${claim.number} stands on these words now.`)).toBeVisible();
}

const WAYS: { name: string; go: (page: Page, flood: Flood) => Promise<unknown> }[] = [
  {
    name: 'a pasted text',
    go: async (page, { slug, story }) => {
      await page.goto(`/desk/articles/${slug}/revise`);
      await page.getByLabel('Text of the article').fill(to61(await textOf(story)));
      await page.getByRole('button', { name: 'Save as revision 2' }).click();
      await expect(page.getByText('Says something else', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'an accepted proposal',
    go: async (page, { slug, story }) => {
      await propose(story, to61);
      await page.goto(`/desk/articles/${slug}/revisions`);
      await page.getByRole('button', { name: 'Save it as revision 2' }).click();
      await expect(page.getByText(/^Revision 2 is saved\./)).toBeVisible();
    },
  },
  {
    name: 'a restored text',
    go: async (page, { slug, story, claim }) => {
      // It stood on 61 in revision 1 as well, in a further place; judged is what stands in revision 2.
      await revise(story, (text) => text.replace(SAID, SAID.replace('48', '83')));
      await page.goto(`/desk/articles/${slug}/triage`);
      await page.locator('html[data-keys]').waitFor();
      await sayTheSame(page, claim.number);
      await verify(claim);
      await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
      await revise(story, (text) => text.replace('83', '61'));
      await page.goto(`/desk/articles/${slug}/triage`);
      await page.locator('html[data-keys]').waitFor();
      await sayTheSame(page, claim.number);
      await verify(claim);
      await page.goto(`/desk/articles/${slug}/revisions`);
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Revision 2' })
        .getByRole('button', { name: 'Restore' })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Restore it' }).click();
      await expect(page.getByText(/^Revision 4 is saved\./)).toBeVisible();
    },
  },
  {
    name: 'one more place',
    go: (page, flood) => place(page, flood, 'would mobilise', false),
  },
  {
    name: 'an adjusted span',
    go: (page, flood) => place(page, flood, '48 people', true),
  },
];

async function sayTheSame(page: Page, number: number): Promise<void> {
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: `Is claim ${number} the same in other words?` });
  await dialog.getByLabel('Why it is the same claim').fill('The ministry counts as it did.');
  await dialog.getByRole('button', { name: 'It is the same claim' }).click();
  await expect(
    page.getByText(`Claim ${number} stays on these words and waits for a reviewer.`),
  ).toBeVisible();
}

for (const { name, go } of WAYS) {
  test(`a verdict does not slide onto other words: ${name}`, async ({ signIn, browser }) => {
    const flood = await tellFlood();
    const { page } = await signIn('editor');
    await go(page, flood);
    const reader = await browser.newPage();
    await readersSee(reader, flood, 'stale');
    await reader.close();
  });
}

test('the claim is now another one, by keyboard, and all of it is taken back by one key', async ({
  signIn,
}) => {
  const flood = await tellFlood();
  const { slug, claim, story } = flood;
  await revise(story, to61);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${slug}/triage`);
  const item = page.locator('#triage-item');
  await expect(page.getByText(/^48 became 61\./)).toBeVisible();
  await expect(page.getByRole('button', { name: /Keep it here/ })).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(item).toContainText(WORDS);

  await page.keyboard.press('c');
  const form = page.getByRole('form', { name: 'The claim is now' });
  await expect(form.getByLabel('Statement')).toHaveValue(/^At least 61 people were killed in flood/);
  await expect(form.getByLabel('Statement')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Nothing to decide')).toBeVisible();
  const [next] = await database().claim.findMany({
    where: { topics: { has: story.topic } },
    orderBy: { number: 'desc' },
  });
  await readersSee(
    page,
    { ...flood, claim: { id: next?.id ?? '', number: next?.number ?? 0 } },
    'unreviewed',
  );
  await openDesk(page, `/desk/articles/${slug}/triage`);
  await page.keyboard.press('u');
  await expect(page.getByText(`Undone. Claim ${claim.number} waits for a decision again.`)).toBeVisible();
  await readersSee(page, flood, 'stale');
});

test('a claim of another number is not offered to be used for a suggestion', async ({ signIn }) => {
  const { claim, story } = await tellFlood();
  const { page } = await signIn('editor');
  await openSuggestions(
    page,
    `# More dead ${newWord()}\n\n“At least 61 people were killed in flood ${story.topic},” said Mara Olsen.`,
  );
  await expect(page.locator('[data-row]').first()).toContainText('61 people');
  await expect(page.getByRole('button', { name: `Use claim ${claim.number} here too` })).toHaveCount(0);
});

test('the same claim in other words waits for a reviewer; gone is gone', async ({ signIn }) => {
  const flood = await tellFlood();
  await revise(flood.story, to61);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/articles/${flood.slug}/triage`);
  await expectAccessible(page);
  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('button', { name: 'It is the same claim' }).click();
  await expect(page.getByText('Say in a sentence why it is the same claim.')).toBeVisible();
  await page.keyboard.press('Escape');
  await sayTheSame(page, flood.claim.number);
  await readersSee(page, flood, 'stale');

  await openDesk(page, `/desk/articles/${flood.slug}/triage`);
  await page.keyboard.press('u');
  await expect(
    page.getByText(`Undone. Claim ${flood.claim.number} waits for a decision again.`),
  ).toBeVisible();
  await expect(page.locator('#triage-item')).toBeFocused();
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText(`Claim ${flood.claim.number} no longer stands here.`)).toBeVisible();
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('nothing of the choices runs over the edge', async ({ signIn }) => {
    const flood = await tellFlood();
    await revise(flood.story, to61);
    const { page } = await signIn('editor');
    await openDesk(page, `/desk/articles/${flood.slug}/triage`);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await page.keyboard.press('c');
    await page.getByRole('form', { name: 'The claim is now' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
  });
});
