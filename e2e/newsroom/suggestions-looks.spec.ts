import { expectAccessible } from '../axe';
import { judgedClaim, LAMP, newThing, openSuggestions, TEXT, walkTo } from './suggested';
import { expect, test } from './with-story';

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
