import { describe, expect, it } from 'vitest';
import type { FigureView } from '@/domain/claims/card';
import { type Candidate, comparison, matchesOf } from './match';
import { tellingQuery, tellingWords } from './match-words';
import type { Statement } from './statement';

const figure = (change: Partial<FigureView> = {}): FigureView => ({
  measure: 'killed',
  subject: 'Russian soldiers',
  low: 5937,
  high: 5937,
  bound: 'exactly',
  amountText: null,
  unit: 'people',
  asOf: null,
  asOfText: null,
  ...change,
});
/** Of one article, which says what the numbers are of. */
const TOLL = { id: 'toll', headline: 'What Moscow says of its dead', publishedOn: '2022-11-25' };
const counts = (change: Partial<FigureView> = {}): Statement => ({
  statement: 'x',
  figure: figure(change),
  articles: [TOLL],
});
const says = (statement: string, ...articles: Statement['articles']): Statement => ({
  statement,
  figure: null,
  articles,
});

const rows: { name: string; mine: Statement; other: Statement; is: string | null }[] = [
  { name: 'the same number of the same', mine: counts(), other: counts(), is: 'repeats' },
  { name: 'another number', mine: counts(), other: counts({ low: 60000, high: 60000 }), is: 'like it' },
  {
    name: 'another number near it',
    mine: counts(),
    other: counts({ low: 9000, high: 9000 }),
    is: 'contradicts',
  },
  {
    name: 'above and below',
    mine: counts({ bound: 'more_than', low: 10000, high: null }),
    other: counts(),
    is: 'contradicts',
  },
  {
    name: 'ranges that meet',
    mine: counts({ bound: 'between', low: 5000, high: 7000 }),
    other: counts(),
    is: 'like it',
  },
  {
    name: 'up to, and fewer',
    mine: counts({ bound: 'up_to', low: null, high: 6000 }),
    other: counts(),
    is: 'like it',
  },
  {
    name: 'about so many, and nearly that',
    mine: counts({ bound: 'about', low: 6000, high: 6000 }),
    other: counts(),
    is: 'like it',
  },
  {
    name: 'a later day',
    mine: counts({ low: 9000, high: 9000, asOf: '2022-11-09' }),
    other: counts({ asOf: '2022-09-21' }),
    is: 'updates',
  },
  {
    name: 'an earlier day: the other updates it',
    mine: counts({ asOf: '2022-09-21' }),
    other: counts({ asOf: '2022-11-09' }),
    is: 'updates, turned round',
  },
  {
    name: 'the same day and another number',
    mine: counts({ asOf: '2022-09-21' }),
    other: counts({ asOf: '2022-09-21', low: 1000, high: 1000 }),
    is: 'contradicts',
  },
  { name: 'the wider subject', mine: counts({ subject: 'soldiers' }), other: counts(), is: 'like it' },
  { name: 'another subject', mine: counts({ subject: 'nurses' }), other: counts(), is: 'like it' },
  { name: 'another measure', mine: counts({ measure: 'wounded' }), other: counts(), is: null },
  { name: 'another unit', mine: counts({ unit: 'per cent' }), other: counts(), is: null },
  {
    name: 'another measure in nearly the same words',
    mine: {
      ...counts({ measure: 'wounded', low: 30, high: 30 }),
      statement: '30 people were wounded when the dam above Sarn broke on Thursday night.',
    },
    other: {
      ...counts({ low: 48, high: 48 }),
      statement: '48 people were killed when the dam above Sarn broke on Thursday night.',
    },
    is: 'like it',
  },
  {
    name: 'the same words',
    mine: says('The bridge at Sarn will not last the winter.'),
    other: says('The bridge at Sarn will not last this winter'),
    is: 'repeats',
  },
  {
    name: 'the same words turned round',
    mine: says('The bridge at Sarn will last another winter.'),
    other: says('The bridge at Sarn will not last another winter.'),
    is: 'contradicts',
  },
  {
    name: 'the same words turned round by never',
    mine: says('The council never asked the residents about the bridge.'),
    other: says('The council asked the residents about the bridge.'),
    is: 'contradicts',
  },
  {
    name: 'a not about something else',
    mine: says('The bridge at Sarn will not last the winter.'),
    other: says('The bridge at Sarn will be painted this winter.'),
    is: 'like it',
  },
  {
    name: 'the same words with another number',
    mine: says('The council paid 40,000 pounds for the survey of the bridge.', TOLL),
    other: says('The council paid 65,000 pounds for the survey of the bridge.', TOLL),
    is: 'contradicts',
  },
  {
    name: 'the same words with another number, of a place with a name',
    mine: says('The council of Sarn paid 40,000 pounds for the survey of the bridge.'),
    other: says('The council of Sarn paid 65,000 pounds for the survey of the bridge.'),
    is: 'contradicts',
  },
  {
    name: 'the same words with another number, perhaps of another place',
    mine: says('Police arrested 40 people after the match.'),
    other: says('Police arrested 65 people after the match.'),
    is: 'like it',
  },
  {
    name: 'the same words with another number, of another year',
    mine: says('The bridge at Sarn cost the council 40,000 pounds in 2019.'),
    other: says('The bridge at Sarn cost the council 65,000 pounds in 2021.'),
    is: 'like it',
  },
  {
    name: 'the same words with another bound',
    mine: says('At least 48 people were killed when the bridge at Sarn fell.'),
    other: says('More than 48 people were killed when the bridge at Sarn fell.'),
    is: 'like it',
  },
  {
    name: 'words in common',
    mine: says('The council closed the bridge at Sarn on Monday.'),
    other: says('The council will repair the bridge at Sarn.'),
    is: 'like it',
  },
  {
    name: 'the same words about another place',
    mine: says('The council closed the old bridge at Sarn on the second Monday of May.'),
    other: says('The council closed the old bridge at Tollen on the second Monday of May.'),
    is: 'like it',
  },
  {
    name: 'another number of another place',
    mine: says('The lamp at Sarn was lit by hand until 1964.'),
    other: says('The lamp at Tollen was lit by hand until 1971.'),
    is: 'like it',
  },
  {
    name: 'a name under another spelling',
    mine: says('The old bridge was closed by Nadezhda Uzunova of the council.'),
    other: says('The old bridge was closed by Nadezhda Uzanova of the council.'),
    is: 'repeats',
  },
  {
    name: 'a name that only one of them gives',
    mine: says('The council of Sarn closed the old bridge on the second Monday of May.'),
    other: says('The council closed the old bridge on the second Monday of May.'),
    is: 'repeats',
  },
  {
    name: 'hardly a word in common',
    mine: says('The council closed the bridge.'),
    other: says('Nurses marched through the capital.'),
    is: null,
  },
  { name: 'nothing written yet', mine: says(''), other: says(''), is: null },
];

describe('how one claim seems to stand to another', () => {
  it.each(rows)('$name: $is', ({ mine, other, is }) => {
    const found = comparison(mine, other);
    const { seeming } = found ?? {};
    const told = seeming
      ? `${seeming.kind}${seeming.fromThis ? '' : ', turned round'}`
      : seeming === null
        ? 'like it'
        : null;
    expect(told).toBe(is);
    expect(found === null || found.reason.length > 10).toBe(true);
  });
});

it('shows relations before likeness, at most five, and few that are only like it', () => {
  const candidate = (number: number, statement: string): Candidate => ({
    ...says(statement),
    id: String(number),
    number,
    version: 1,
    status: 'unreviewed',
    sources: [],
    articles: [],
    reviews: [],
    questions: [],
  });
  const mine = says('The bridge at Sarn will not last the winter.');
  const found = matchesOf(mine, [
    candidate(1, 'The bridge at Sarn is long.'),
    candidate(2, 'The bridge at Sarn will last the winter.'),
    candidate(3, 'Nurses marched.'),
    ...[4, 5, 6, 7].map((number) => candidate(number, 'The bridge at Sarn will not last the winter.')),
  ]);
  expect(found.map(({ number }) => number)).toEqual([2, 4, 5, 6, 7]);
  const alike = [1, 2, 3].map((number) =>
    candidate(number, 'The bridge at Sarn will be painted this winter.'),
  );
  expect(matchesOf(mine, alike).map(({ number, seeming }) => [number, seeming])).toEqual([
    [1, null],
    [2, null],
  ]);
});

describe('the words by which a statement is found', () => {
  it('are numbers, then names, then long words', () => {
    expect(tellingWords('The minister Sergei Shoigu said that 5937 soldiers died.')).toEqual([
      '5937',
      'Sergei',
      'Shoigu',
      'minister',
      'soldiers',
      'died',
    ]);
  });

  it('are asked for in pairs, so that no one word finds half of the record', () => {
    expect(tellingQuery('Shoigu counted soldiers.')).toBe(
      "('soldiers' & 'counted') | ('soldiers' & 'Shoigu') | ('counted' & 'Shoigu')",
    );
    expect(tellingQuery('Soldiers.')).toBe('');
    expect(tellingQuery(`'; DROP & (x`)).toBe('');
  });
});

describe('what stands in the same article', () => {
  const candidate = (number: number, change: Partial<Candidate>): Candidate => ({
    ...counts(),
    id: String(number),
    number,
    version: 1,
    status: 'unreviewed',
    sources: [],
    reviews: [],
    questions: [],
    ...change,
  });
  const dead = (low: number, high: number | null, bound: FigureView['bound']) =>
    figure({ subject: 'people', low, high, bound });
  const mine = { ...counts(), statement: 'People were killed: 48.', figure: dead(48, 48, 'exactly') };
  const elsewhere = { articles: [{ ...TOLL, id: 'other' }] };

  it('comes first where it counts the same, contradictions before the rest', () => {
    const found = matchesOf(mine, [
      candidate(1, { ...elsewhere, statement: mine.statement, figure: mine.figure }),
      candidate(2, { figure: dead(40, null, 'at_least') }),
      candidate(3, { figure: dead(70, null, 'more_than') }),
      candidate(4, { figure: dead(5, null, 'more_than'), statement: 'People were killed in a fire: 5.' }),
    ]);
    expect(found.map(({ number, seeming }) => [number, seeming?.kind ?? null])).toEqual([
      [3, 'contradicts'],
      [2, null],
      [1, 'repeats'],
      [4, null],
    ]);
  });

  it('is used here too only where its number is not another', () => {
    const same = (other: Partial<Candidate>, of: Statement = mine) =>
      matchesOf(of, [candidate(1, other)])[0]?.sameNumber;
    expect(same({ figure: dead(48, 48, 'exactly') })).toBe(true);
    expect(same({ figure: dead(70, null, 'more_than') })).toBe(false);
    expect(same({ figure: dead(48, null, 'at_least') })).toBe(false);
    const unsure = { ...dead(48, null, 'at_least'), boundUnsure: true };
    expect(same({ figure: unsure }, { ...mine, figure: unsure })).toBe(false);
    const bridge = (words: string) => says(`${words} people crossed the bridge at Sarn in May.`);
    expect(same(bridge('At least 48'), bridge('At least 48'))).toBe(true);
    expect(same(bridge('At least 48'), bridge('More than 48'))).toBe(false);
    expect(same(bridge('At least 48'), bridge('At least 61'))).toBe(false);
  });
});
