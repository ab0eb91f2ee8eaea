import { describe, expect, it } from 'vitest';
import type { Bound } from '@/domain/wording/quantities';
import { readText } from '@/testing/suggestions/read-text';
import { datesIn } from './dates';
import { figuresIn } from './figure';
import { AS_OF_CASES, FIGURE_CASES } from './figure-cases';
import type { FoundFigure } from './found-figure';
import { mainFigure } from './main-figure';

type Case = [
  text: string,
  low: number | null,
  high: number | null,
  bound: Bound,
  measure: string,
  subject: string,
];

const CASES: Case[] = [
  ['5,937 Russian soldiers had been killed.', 5937, 5937, 'exactly', 'killed', 'Russian soldiers'],
  [
    'More than 100,000 of their soldiers were killed or wounded.',
    100_000,
    null,
    'more_than',
    'killed or wounded',
    'soldiers',
  ],
  ['The plan would mobilise up to two million people.', null, 2_000_000, 'up_to', 'mobilised', 'people'],
  ['Between 10,000 and 13,000 troops have died.', 10_000, 13_000, 'between', 'killed', 'troops'],
  ['Tens of thousands of people fled.', 20_000, null, 'vague', 'displaced', 'people'],
  ['Dozens of pupils were injured.', 24, null, 'vague', 'wounded', 'pupils'],
  ['At least twelve miners are missing.', 12, null, 'at_least', 'missing', 'miners'],
  ['Nearly 300 people attended.', 300, 300, 'about', 'attending', 'people'],
  ['The bill came to £1.2m last year.', 1_200_000, 1_200_000, 'exactly', 'cost', ''],
  ['Sales fell 3.5 per cent.', 3.5, 3.5, 'exactly', 'earned', ''],
  ['Two-thirds of voters stayed at home.', 66.7, 66.7, 'about', 'voted', 'voters'],
  ['Half a million refugees crossed.', 500_000, 500_000, 'exactly', 'displaced', 'refugees'],
  ['The 300,000-plus reservists were called up.', 300_000, null, 'at_least', 'mobilised', 'reservists'],
  ['Police arrested 40 or more protesters.', 40, null, 'at_least', 'arrested', 'protesters'],
  ['Ten to twelve thousand people marched.', 10_000, 12_000, 'between', 'attending', 'people'],
  ['Fewer than 50 firefighters were hurt.', null, 50, 'fewer_than', 'wounded', 'firefighters'],
  ['It blew up, killing at least 17 workers and injuring dozens.', 17, null, 'at_least', 'killed', 'workers'],
  ['About a dozen sailors drowned.', 12, 12, 'about', 'killed', 'sailors'],
];

const NONE = [
  'Ann Lee, 46, was there.',
  'It was founded in 1962.',
  'They met on September 21, 2022.',
  'The 46-year-old left.',
  'She works for Channel 4.',
  'One of the women sang.',
];

function figures(text: string) {
  return readText(text).flatMap((p) =>
    figuresIn(p, { from: 0, to: p.length }, datesIn(p, { from: 0, to: p.length }, null)),
  );
}

describe('figures in prose', () => {
  it.each(CASES)('%s', (text, low, high, bound, measure, subject) => {
    expect(figures(text)[0]).toMatchObject({ low, high, bound, measure, subject });
  });

  it.each(NONE)('counts nothing: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes "including" as a part and "each" as holding for every one', () => {
    const [first, second] = figures('Up to two million people, including 300,000 women, may be drafted.');
    expect([first?.partOfPrevious, second?.partOfPrevious]).toEqual([false, true]);
    expect(figures('Both sides have each seen 100,000 soldiers killed.')[0]?.each).toBe(true);
  });

  it('keeps the words of a vague amount', () => {
    expect(figures('Tens of thousands of people fled.')[0]?.amountText).toBe('Tens of thousands');
    expect(figures('At least 12 people fled.')[0]?.amountText).toBeNull();
  });

  it('ties a count to its date', () => {
    const [p] = readText('As of November 9, 40 miners had been killed.');
    const range = { from: 0, to: p?.length ?? 0 };
    const found = p === undefined ? [] : figuresIn(p, range, datesIn(p, range, '2022-11-25'));
    expect(found[0]).toMatchObject({ asOf: '2022-11-09', asOfText: 'As of November 9' });
  });
});

/** A figure as the table writes it. */
function written({
  bound,
  low,
  high,
  measure,
  subject,
  denied,
  partOfPrevious,
  change,
}: FoundFigure): string {
  const ends = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  const marks = [denied && 'denied', partOfPrevious && 'part', change];
  return [bound, ends, `${measure}:`, subject, ...marks].filter(Boolean).join(' ');
}

describe('figures do not take each other’s measure', () => {
  it.each(FIGURE_CASES)('%s', (text, ...expected) => {
    expect(figures(text).map(written)).toEqual(expected);
  });
});

describe('a figure is as of the day of its count', () => {
  it.each(AS_OF_CASES)('%s', (text, asOf) => {
    const [p] = readText(text);
    const range = { from: 0, to: p?.length ?? 0 };
    const found = p === undefined ? [] : figuresIn(p, range, datesIn(p, range, '2022-11-25'));
    expect(found[0]?.asOf).toBe(asOf);
  });
});

describe('the figure that a passage is about', () => {
  const MAIN: [text: string, low: number | null][] = [
    ['There were not 300,000 men but 60,000 men.', 60_000],
    ['The toll rose from 12 to 17.', 17],
    ['Twelve of the 48 dead were children.', 48],
    ['At least 48 people were killed, three of them children.', 48],
    ['12 people were not hurt.', null],
  ];
  it.each(MAIN)('%s', (text, low) => {
    expect(mainFigure(figures(text))?.low ?? null).toBe(low);
  });
});
