import { describe, expect, it } from 'vitest';
import type { FigureView } from '@/domain/claims/card';
import { type Candidate, comparison, matchesOf, type Statement } from './match';
import { tellingQuery, tellingWords } from './match-words';

const figure = (change: Partial<FigureView> = {}): FigureView => ({
  measure: 'killed',
  subject: 'Russian soldiers',
  low: 5937,
  high: 5937,
  approximate: false,
  unit: 'people',
  asOf: null,
  asOfText: null,
  ...change,
});
const counts = (change: Partial<FigureView> = {}): Statement => ({ statement: 'x', figure: figure(change) });
const says = (statement: string): Statement => ({ statement, figure: null });

const rows: { name: string; mine: Statement; other: Statement; is: string | null }[] = [
  { name: 'the same number of the same', mine: counts(), other: counts(), is: 'repeats' },
  { name: 'another number', mine: counts(), other: counts({ low: 60000, high: 60000 }), is: 'contradicts' },
  { name: 'above and below', mine: counts({ low: 100000, high: null }), other: counts(), is: 'contradicts' },
  { name: 'ranges that meet', mine: counts({ low: 5000, high: 7000 }), other: counts(), is: 'like it' },
  { name: 'up to, and fewer', mine: counts({ low: null, high: 6000 }), other: counts(), is: 'like it' },
  {
    name: 'about so many, and nearly that',
    mine: counts({ low: 6000, high: 6000, approximate: true }),
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
    other: counts({ asOf: '2022-09-21', low: 1, high: 1 }),
    is: 'contradicts',
  },
  { name: 'the wider subject', mine: counts({ subject: 'soldiers' }), other: counts(), is: 'repeats' },
  { name: 'another subject', mine: counts({ subject: 'nurses' }), other: counts(), is: null },
  { name: 'another measure', mine: counts({ measure: 'wounded' }), other: counts(), is: null },
  { name: 'another unit', mine: counts({ unit: 'per cent' }), other: counts(), is: null },
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
    mine: says('The council paid 40,000 pounds for the survey of the bridge.'),
    other: says('The council paid 65,000 pounds for the survey of the bridge.'),
    is: 'contradicts',
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
