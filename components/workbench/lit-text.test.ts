import { describe, expect, test } from 'vitest';
import type { DeskArticle } from '@/domain/reviews/dossier';
import { litText } from './lit-text';

const text = 'One two three.\n\nFour five.';
const article: DeskArticle = {
  id: 'a',
  slug: 'a',
  headline: 'One two three.',
  outlet: 'O',
  status: 'draft',
  revision: { id: 'r', number: 1 },
  text,
  blocks: [
    { kind: 'headline', start: 0, end: 14 },
    { kind: 'paragraph', start: 16, end: 26 },
  ],
  places: [],
  others: [],
};

/** "[0:two]" is a run of place 0, "(7:two)" one of claim 7; "!" marks the run that opens its place. */
function drawn(input: DeskArticle): string {
  return litText(input)
    .map(({ runs }) =>
      runs
        .map(({ text: words, place, others, opens }) => {
          const inner = others.length > 0 ? `(${others.join(',')}:${words})` : words;
          return place === null ? inner : `[${place}${opens ? '!' : ''}:${inner}]`;
        })
        .join(''),
    )
    .join('|');
}

describe('the text beside the claim', () => {
  const place = (id: string, ...fragments: [number, number][]) => ({
    id,
    fragments: fragments.map(([start, end]) => ({ start, end })),
    doubt: null,
  });
  const other = (number: number, start: number, end: number) => ({
    number,
    statement: '',
    status: 'verified' as const,
    fragments: [{ start, end }],
  });

  const cases: { of: string; input: Partial<DeskArticle>; drawn: string }[] = [
    { of: 'no claim', input: {}, drawn: 'One two three.|Four five.' },
    {
      of: 'a claim at the very start',
      input: { places: [place('p', [0, 3])] },
      drawn: '[0!:One] two three.|Four five.',
    },
    {
      of: 'a claim across two paragraphs opens once',
      input: { places: [place('p', [8, 20])] },
      drawn: 'One two [0!:three.]|[0:Four] five.',
    },
    {
      of: 'a split claim opens once',
      input: { places: [place('p', [0, 3], [8, 13])] },
      drawn: '[0!:One] two [0:three].|Four five.',
    },
    {
      of: 'two places of one claim',
      input: { places: [place('p', [0, 3]), place('q', [16, 20])] },
      drawn: '[0!:One] two three.|[1!:Four] five.',
    },
    {
      of: 'another claim around it',
      input: { places: [place('p', [4, 7])], others: [other(7, 0, 13)] },
      drawn: '(7:One )[0!:(7:two)](7: three).|Four five.',
    },
  ];
  test.each(cases)('$of', ({ input, drawn: expected }) => {
    expect(drawn({ ...article, ...input })).toBe(expected);
  });
});
