import { caretBefore } from './picking';
import { BOATS, edited, REWORDED, revise, wordsOf } from './revised';
import { expect, openDesk, test } from './with-story';

test('where a claim stood in an earlier text is split by keyboard, and where it stands now stays', async ({
  signIn,
  story,
}) => {
  const [boats] = story.claims;
  if (!boats) throw new Error('the story has a claim');
  await revise(story, edited);
  const { page } = await signIn('editor');
  await openDesk(page, `/desk/claims/${boats.number}`);
  await page.getByRole('link', { name: 'In earlier texts' }).click();
  await page.getByRole('link', { name: 'Revision 1', exact: true }).click();
  await page.getByRole('link', { name: `Adjust the words of claim ${boats.number}` }).click();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(BOATS);
  // “The ministry” as one piece, “twelve boats” as the other. The full stop goes first.
  for (const _word of 'counted twelve boats in the harbour on Monday .'.split(' '))
    await page.keyboard.press('k');
  await page.keyboard.press('+');
  await caretBefore(page, 'twelve boats');
  for (const key of ['l', 'l', 'Enter']) await page.keyboard.press(key);
  const said = page.getByText(`Claim ${boats.number} stood on these words in revision 1.`);
  await expect(said).toBeVisible();
  await expect(page.getByText('“The ministry … twelve boats”')).toBeVisible();
  expect(await wordsOf(boats)).toEqual([REWORDED]);
});
