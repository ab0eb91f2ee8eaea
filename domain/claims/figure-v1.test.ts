import { describe, expect, it } from 'vitest';
import type { FigureView } from './card';
import { figureInWords } from './figure';
import { type FigureV1, figureFactsV1, presentFigure } from './figure-v1';

const rest = { measure: 'killed', subject: 'people', unit: 'people', asOf: '2022-09-21', asOfText: null };
const kept = (low: number | null, high: number | null, approximate = false): FigureV1 => ({
  ...rest,
  low,
  high,
  approximate,
});
type Now = Pick<FigureView, 'bound'> & Partial<FigureView>;
const now = (low: number | null, high: number | null, change: Now): FigureView => ({
  ...rest,
  low,
  high,
  amountText: null,
  ...change,
});

/** Each kind of figure as it was stored, and what it can be now. */
const KINDS: { name: string; stored: FigureV1; figures: FigureView[] }[] = [
  { name: 'a number', stored: kept(48, 48), figures: [now(48, 48, { bound: 'exactly' })] },
  { name: 'about', stored: kept(48, 48, true), figures: [now(48, 48, { bound: 'about' })] },
  { name: 'a range', stored: kept(10, 13), figures: [now(10, 13, { bound: 'between' })] },
  { name: 'about a range', stored: kept(10, 13, true), figures: [now(10, 13, { bound: 'about' })] },
  {
    name: 'open above',
    stored: kept(48, null),
    figures: [
      now(48, null, { bound: 'at_least' }),
      now(48, null, { bound: 'more_than' }),
      now(48, null, { bound: 'at_least', boundUnsure: true }),
    ],
  },
  {
    name: 'open below',
    stored: kept(null, 50),
    figures: [now(null, 50, { bound: 'up_to' }), now(null, 50, { bound: 'fewer_than' })],
  },
  {
    name: 'open above, approximate',
    stored: kept(20_000, null, true),
    figures: [now(20_000, null, { bound: 'vague', amountText: 'tens of thousands' })],
  },
  {
    name: 'open below, approximate',
    stored: kept(null, 9000, true),
    figures: [now(null, 9000, { bound: 'vague', amountText: 'nearly 9,000' })],
  },
];

describe('figureFactsV1', () => {
  it.each(KINDS)('is what was stored: $name', ({ stored, figures }) => {
    for (const figure of figures) expect(figureFactsV1(figure)).toEqual(stored);
  });
});

describe('presentFigure', () => {
  it.each(KINDS)('keeps what was stored: $name', ({ stored }) => {
    expect(figureFactsV1(presentFigure(stored))).toEqual(stored);
  });

  it('is the figure itself where it is one of now', () => {
    const figure = now(48, null, { bound: 'more_than' });
    expect(presentFigure(figure)).toBe(figure);
  });

  it.each([
    [kept(48, 48), '48 people killed'],
    [kept(48, null), 'at least or more than 48 people killed'],
    [kept(null, 50), 'up to or fewer than 50 people killed'],
    [kept(48, 48, true), 'about 48 people killed'],
    [kept(20_000, null, true), 'more than about 20,000 people killed'],
    [kept(null, 9000, true), 'up to about 9,000 people killed'],
  ])('reads well: %j', (stored, words) => {
    expect(figureInWords({ ...presentFigure(stored), asOf: null })).toBe(words);
  });
});
