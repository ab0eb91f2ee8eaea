import { describe, expect, it } from 'vitest';
import type { FigureView } from '@/domain/claims/card';
import type { Bound } from '@/domain/wording/quantities';
import { ofFigures } from './compare-figures';
import type { Count } from './same-count';
import type { StandsIn } from './statement';

const article = (id: string, headline: string, publishedOn = '2026-11-27'): StandsIn => ({
  id,
  headline,
  publishedOn,
});
const FLOOD = article('flood', 'Flood in the Senna valley kills dozens');
const FLOOD_LATER = article('flood-2', 'Senna flood: more bodies are found in the valley', '2026-11-28');
const WAR = article('war', 'What Moscow says of its losses in Ukraine', '2022-11-25');
const DEPOT = article('depot', 'Strike on the depot at Hale');
const BARE = article('bare', 'A day of news');

type Change = Partial<FigureView> & { in?: StandsIn | StandsIn[] };

/** "exactly 48", "more_than 70", "between 10 13": killed people unless it says otherwise. */
function count(amount: string, statement: string, { in: where, ...change }: Change = {}): Count {
  const [bound = 'exactly', first, second] = amount.split(' ');
  const number = Number(first);
  const onlyHigh = bound === 'up_to' || bound === 'fewer_than';
  const onlyLow = bound === 'at_least' || bound === 'more_than' || bound === 'vague';
  const figure: FigureView = {
    measure: 'killed',
    subject: 'people',
    bound: bound as Bound,
    low: onlyHigh ? null : number,
    high: onlyLow ? null : Number(second ?? first),
    amountText: bound === 'vague' ? 'tens of thousands' : null,
    unit: 'people',
    asOf: null,
    asOfText: null,
    ...change,
  };
  return { statement, figure, articles: [where ?? FLOOD].flat() };
}

const killed = 'people were killed.';
const soldiers = { subject: 'soldiers' };
const russian = { subject: 'Russian soldiers', in: WAR };

const CONTRADICT: [name: string, mine: Count, other: Count][] = [
  [
    '48, and more than 70 dead of one flood in one article',
    count('exactly 48', `48 ${killed}`),
    count('more_than 70', 'More than 70 people have died.'),
  ],
  [
    'the flood named by the one, and in the headline',
    count('exactly 48', '48 people were killed in the flood.'),
    count('more_than 70', 'The number of dead stands at more than 70.'),
  ],
  [
    'the flood named by both',
    count('exactly 48', '48 people were killed in the flood.', { in: BARE }),
    count('exactly 61', 'The flood killed 61 people.', { in: BARE }),
  ],
  [
    'one says of it what the other says, and more',
    count('exactly 48', '48 people were killed in the flood.', { in: BARE }),
    count('exactly 61', 'The flood in the valley killed 61 people.', { in: BARE }),
  ],
  [
    'dead and killed are one measure',
    count('exactly 48', `48 ${killed}`),
    count('exactly 61', '61 people are dead.', { measure: 'dead' }),
  ],
  [
    'at least 70, and fewer than 70',
    count('at_least 70', `At least 70 ${killed}`),
    count('fewer_than 70', `Fewer than 70 ${killed}`),
  ],
  [
    '48, and more than 48',
    count('exactly 48', `48 ${killed}`),
    count('more_than 48', `More than 48 ${killed}`),
  ],
  [
    'a range, and above it',
    count('between 10 13', `10 to 13 ${killed}`),
    count('more_than 13', `More than 13 ${killed}`),
  ],
  ['about 48, and 61', count('about 48', `About 48 ${killed}`), count('exactly 61', `61 ${killed}`)],
  [
    'as of one day',
    count('exactly 48', `48 ${killed}`, { asOf: '2026-11-26' }),
    count('exactly 61', `61 ${killed}`, { asOf: '2026-11-26' }),
  ],
  [
    'as of the day before the article, and without a day',
    count('exactly 48', `48 ${killed}`, { asOf: '2026-11-26' }),
    count('exactly 61', `61 ${killed}`),
  ],
  [
    'one place and one day, in two articles',
    count('exactly 5937', '5,937 Russian soldiers were killed in Ukraine.', {
      ...russian,
      asOf: '2022-09-21',
    }),
    count('exactly 60000', 'In Ukraine 60,000 Russian soldiers were killed.', {
      ...russian,
      in: BARE,
      asOf: '2022-09-21',
    }),
  ],
  [
    'one flood in two articles of two days',
    count('exactly 48', `48 ${killed}`),
    count('exactly 61', `61 ${killed}`, { in: FLOOD_LATER }),
  ],
  [
    'the article says that the soldiers are Russian',
    count('exactly 5937', '5,937 soldiers of Russia were killed in Ukraine.', { ...soldiers, in: WAR }),
    count('exactly 60000', '60,000 Russian soldiers were killed in Ukraine.', russian),
  ],
  [
    'the headline says where the people are',
    count('exactly 48', `48 ${killed}`),
    count('exactly 61', `61 ${killed}`, { subject: 'people in the Senna valley' }),
  ],
  [
    'tens of thousands, and 5,937',
    count('vague 20000', 'Tens of thousands of Russian soldiers were killed in Ukraine.', russian),
    count('exactly 5937', '5,937 Russian soldiers were killed in Ukraine.', russian),
  ],
  [
    'a share of the same',
    count('exactly 40', '40 per cent of voters stayed at home.', {
      ...{ measure: 'not voting', subject: 'voters', unit: 'per cent' },
    }),
    count('exactly 55', '55 per cent of voters stayed at home.', {
      ...{ measure: 'not voting', subject: 'voters', unit: 'per cent' },
    }),
  ],
];

const ANOTHER: [name: string, mine: Count, other: Count][] = [
  [
    '12 soldiers in a strike, and 5,937 in a war',
    count('exactly 12', '12 soldiers were killed in the strike.', { ...soldiers, in: DEPOT }),
    count('exactly 5937', '5,937 Russian soldiers were killed in Ukraine by 21 September 2022.', {
      ...russian,
      asOf: '2022-09-21',
    }),
  ],
  [
    'the same soldiers, in one article: a strike and a war',
    count('exactly 12', '12 soldiers were killed in the strike.', { ...soldiers, in: WAR }),
    count('exactly 5937', '5,937 soldiers have been killed.', { ...soldiers, in: WAR }),
  ],
  [
    'a strike in the headline, and a total that nothing is said of',
    count('exactly 12', '12 soldiers were killed in the strike.', { ...soldiers, in: DEPOT }),
    count('exactly 5937', '5,937 soldiers have been killed.', { ...soldiers, in: DEPOT }),
  ],
  [
    'soldiers, and Russian soldiers',
    count('exactly 12', `12 soldiers ${killed}`, soldiers),
    count('exactly 60', '60 Russian soldiers were killed.', { subject: 'Russian soldiers' }),
  ],
  [
    'people, and soldiers',
    count('exactly 48', `48 ${killed}`),
    count('exactly 12', '12 soldiers were killed.', soldiers),
  ],
  [
    'a part of those who are counted',
    count('exactly 48', '48 people, 12 soldiers among them, were killed.'),
    count('exactly 12', '12 soldiers were killed.', soldiers),
  ],
  [
    'two strikes in one article',
    count('exactly 12', '12 people were killed in the strike on the depot.', { in: BARE }),
    count('exactly 40', '40 people were killed in the strike on the barracks.', { in: BARE }),
  ],
  [
    'a flood, and a fire',
    count('exactly 48', '48 people were killed in the flood.'),
    count('exactly 5', '5 people were killed in the fire.'),
  ],
  [
    'two towns',
    count('exactly 48', '48 people were killed in Sarn.'),
    count('exactly 5', '5 people were killed in Tollen.'),
  ],
  [
    'two articles about two floods',
    count('exactly 48', `48 ${killed}`),
    count('exactly 61', `61 ${killed}`, { in: article('other', 'Flood in Tollen kills 61') }),
  ],
  [
    'two articles that do not say what of',
    count('exactly 48', `48 ${killed}`, { in: BARE }),
    count('exactly 61', `61 ${killed}`, { in: article('bare-2', 'Another day of news') }),
  ],
  [
    'one place, and no day, in articles of two months',
    count('exactly 5937', '5,937 Russian soldiers were killed in Ukraine.', russian),
    count('exactly 60000', '60,000 Russian soldiers were killed in Ukraine.', {
      ...russian,
      in: article('later', 'More on Ukraine', '2023-01-25'),
    }),
  ],
  [
    'another year',
    count('exactly 48', `48 ${killed}`),
    count('exactly 61', 'In 1999, 61 people were killed.'),
  ],
  [
    'two weekdays',
    count('exactly 48', '48 people were killed on Monday.'),
    count('exactly 61', '61 people were killed on Tuesday.'),
  ],
  [
    'two times in the text’s words',
    count('exactly 48', `48 ${killed}`, { asOfText: 'so far' }),
    count('exactly 61', `61 ${killed}`, { asOfText: 'in recent months' }),
  ],
];

const BOTH_SO: [name: string, mine: Count, other: Count][] = [
  [
    'at least 48, and more than 70',
    count('at_least 48', `At least 48 ${killed}`),
    count('more_than 70', `More than 70 ${killed}`),
  ],
  ['at least 48, and 48', count('at_least 48', `At least 48 ${killed}`), count('exactly 48', `48 ${killed}`)],
  [
    'at least 48, and up to 48',
    count('at_least 48', `At least 48 ${killed}`),
    count('up_to 48', `Up to 48 ${killed}`),
  ],
  ['about 48, and 50', count('about 48', `About 48 ${killed}`), count('exactly 50', `50 ${killed}`)],
];

describe('two figures', () => {
  it.each(CONTRADICT)('cannot both be so: %s', (_name, mine, other) => {
    for (const found of [ofFigures(mine, other), ofFigures(other, mine)]) {
      expect(found?.seeming).toEqual({ kind: 'contradicts', fromThis: true });
      expect(found?.reason).toMatch(/ cannot both be so\.$/);
    }
  });

  it.each(ANOTHER)('are two numbers: %s', (_name, mine, other) => {
    for (const found of [ofFigures(mine, other), ofFigures(other, mine)]) {
      expect(found?.seeming).toBeNull();
      expect(found?.reason).toMatch(/^Another number for .+: [\d,]+\.$/);
    }
  });

  it.each(BOTH_SO)('can both be so: %s', (_name, mine, other) => {
    const found = ofFigures(mine, other);
    expect(found?.seeming).toBeNull();
    expect(found?.reason).toMatch(/can both be so\.$/);
  });

  it('of another measure or unit are not compared', () => {
    const mine = count('exactly 48', `48 ${killed}`);
    expect(ofFigures(mine, count('exactly 17', '17 people were hurt.', { measure: 'wounded' }))).toBeNull();
    expect(ofFigures(mine, count('exactly 17', '17 per cent died.', { unit: 'per cent' }))).toBeNull();
  });

  it('of one article and one event come first, and no others', () => {
    const mine = count('exactly 48', `48 ${killed}`);
    expect(ofFigures(mine, count('exactly 61', `61 ${killed}`))?.first).toBe(true);
    expect(ofFigures(mine, count('exactly 61', `61 ${killed}`, { in: FLOOD_LATER }))?.first).toBe(false);
    expect(ofFigures(mine, count('exactly 5', '5 people were killed in the fire.'))?.first).toBe(false);
  });

  it('of two days are an update, from the later to the earlier', () => {
    const early = count('exactly 48', `48 ${killed}`, { asOf: '2026-11-25' });
    const late = count('exactly 61', `61 ${killed}`, { asOf: '2026-11-26' });
    expect(ofFigures(late, early)?.seeming).toEqual({ kind: 'updates', fromThis: true });
    expect(ofFigures(early, late)?.seeming).toEqual({ kind: 'updates', fromThis: false });
  });

  it('repeat each other only with the same bound, and never where it is of something else', () => {
    const kind = (a: Count, b: Count) => ofFigures(a, b)?.seeming?.kind ?? null;
    const mine = count('at_least 48', `At least 48 ${killed}`);
    expect(kind(mine, count('at_least 48', `At least 48 ${killed}`))).toBe('repeats');
    expect(kind(mine, count('more_than 48', `More than 48 ${killed}`))).toBeNull();
    expect(kind(mine, count('at_least 48', 'At least 48 people were killed in the fire.'))).toBe('repeats');
    const [here, there] = ['Sarn', 'Tollen'].map((town) =>
      count('at_least 48', `At least 48 people were killed in ${town}.`),
    );
    expect(here && there && kind(here, there)).toBeNull();
  });
});
