import { beforeAll, expect, it } from 'vitest';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { anArticle, aPerson } from '@/testing/rows';
import { search } from './search';

useFreshDatabase();

/** What is stored, and what is typed to find it; each row is one article. */
const FOLDED: [stored: string, ...typed: string[]][] = [
  ['Nora D’Arcy left.', "D'Arcy", 'D’Arcy', 'darcy'],
  ['The harbour of Oslo’s port.', "Oslo's port", 'oslo port'],
  ['Malmö and Łódź.', 'Malmo', 'Lodz', 'łódź'],
  ['Strøget in Straßburg.', 'Stroget', 'Strassburg'],
  ['Two F-16C jets.', 'F-16C', 'F-16', 'f-16 jets', 'F16C'],
  ['An S-300 battery.', 'S-300', 'S–300', 'S300'],
  ['A re-election campaign.', 'reelection', 're-election', 're election'],
  ['It sold 34,700 tickets.', '34700', '34,700', '34\u202f700'],
  ['Costs of €3.4 million.', '3.4 million', '€3.4m', '3.4m'],
  ['The U.S. envoy.', 'US envoy', 'U.S. envoy'],
  ['Gar\u200bnet stones.', 'Garnet'],
  ['The \ufb01rst re\u00adport.', 'first report'],
  ['大阪城公園で。', '大阪', '公園'],
  ['รถไฟสายใหม่', 'รถไฟ'],
  ['Some 4.7 million voted.', '4700000', '4,700,000', '4.7m'],
  ['Some 8,300,000 stayed.', '8.3 million', '8300000', '8.3m'],
  ['Two hundred and sixty tents.', '260 tents', '260', 'two hundred and sixty'],
  ['A fee of 45k.', '45,000', '45 thousand'],
  ['They lost 7 613 sheep.', '7613', '7,613', '7 613'],
];

beforeAll(async () => {
  const by = await aPerson('Edith Long');
  for (const [index, [stored]] of FOLDED.entries()) {
    await anArticle({ slug: `row-${index}`, blocks: ['Headline', stored], by });
  }
});

const ASKED = FOLDED.flatMap(([stored, ...typed], index) => typed.map((text) => ({ stored, text, index })));

it.each(ASKED)('finds “$stored” by “$text”', async ({ text, index }) => {
  expect((await search(text)).articles.map(({ slug }) => slug)).toContain(`row-${index}`);
});

it.each(ASKED)('shows where “$text” stands', async ({ text, index }) => {
  const found = (await search(text)).articles.find(({ slug }) => slug === `row-${index}`);
  expect(found?.snippet.text).toBe(FOLDED[index]?.[0]);
  expect(found?.snippet.marks).not.toEqual([]);
});

it.each(['D-16', 'S-301', '34701', 'garne tstones', 'left -darcy', 'oslo -OSLO’s', '阪大', '4700001'])(
  'finds nothing by %s',
  async (text) => {
    expect((await search(text)).articles).toEqual([]);
  },
);
