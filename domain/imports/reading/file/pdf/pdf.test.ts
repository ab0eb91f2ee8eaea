import { describe, expect, it } from 'vitest';
import { column, type PdfPage, type PdfText, pdfOf } from '@/testing/imports/pdf';
import { readPdf } from '../pdf';
import { divisionsIn, joinedLines } from './joined-lines';

const BRIDGE =
  'The council of Sarn closed its bridge on Monday, after an engineer found cracks in two of the four piers, and lorries were sent back at once.';
const HOLD =
  'It will not hold, said the engineer, who had looked at it for a week. Not another winter, and certainly not another flood.';
const LORRIES =
  'More than 400 lorries cross it a day, according to the council, and the nearest other bridge is forty kilometres down the river.';
const TITLE: PdfText = { x: 60, y: 60, words: 'The bridge is closed', size: 24, bold: true };
const HEADLINE = 'headline: The bridge is closed';

async function partsOf(pages: readonly PdfPage[]): Promise<string[]> {
  const { parts } = await readPdf(pdfOf(pages));
  return parts
    .filter(({ kept }) => kept)
    .map(({ kind, words }) => `${kind}: ${words}`.replace(/^paragraph: /, ''));
}

const onePage = (...text: PdfText[]) => [{ text: [TITLE, ...text] }];
const lines = (...words: string[]) => column([words], { y: 100 });
/** Text pieces beside each other on one line. */
const row = (y: number, ...pieces: [x: number, words: string, size?: number, up?: number][]): PdfText[] =>
  pieces.map(([x, words, size = 10, up = 0]) => ({ x, y: y - up, words, size }));

/** A justified line: its words stand as far apart as they must to fill the width. */
function stretched(line: string, y: number, width: number): PdfText[] {
  const words = line.split(' ');
  const letters = words.join('').length;
  const gap = (width - letters * 6) / (words.length - 1);
  let x = 60;
  return words.map((word) => {
    const piece = { x, y, words: word };
    x += word.length * 6 + gap;
    return piece;
  });
}
const NARROW = [
  'The engineer saw cracks in the',
  'northernmost pier, and thereupon',
  'another engineer in the southern',
  'one. Nobody knew how long it had',
  'been there.',
];

const READ: [name: string, pages: PdfPage[], parts: string[]][] = [
  ['paragraphs with a gap between them', onePage(...column([BRIDGE, HOLD])), [BRIDGE, HOLD]],
  [
    'paragraphs whose first lines are set in',
    onePage(...column([BRIDGE, HOLD, LORRIES], { indent: 12, gap: 0 })),
    [BRIDGE, HOLD, LORRIES],
  ],
  [
    'paragraphs that only end short',
    onePage(...column([BRIDGE, HOLD, LORRIES], { gap: 0, width: 300 })),
    [BRIDGE, HOLD, LORRIES],
  ],
  [
    'two columns, the left one first',
    onePage(...column([BRIDGE, HOLD], { width: 220 }), ...column([LORRIES, BRIDGE], { x: 310, width: 220 })),
    [BRIDGE, HOLD, LORRIES, BRIDGE],
  ],
  [
    'columns that are drawn line by line across the page',
    onePage(
      ...[...column([BRIDGE, HOLD], { width: 220 }), ...column([LORRIES], { x: 310, width: 220 })].sort(
        (a, b) => a.y - b.y,
      ),
    ),
    [BRIDGE, HOLD, LORRIES],
  ],
  [
    'three columns',
    onePage(
      ...column([BRIDGE], { width: 150 }),
      ...column([HOLD], { x: 225, width: 150 }),
      ...column([LORRIES], { x: 390, width: 150 }),
    ),
    [BRIDGE, HOLD, LORRIES],
  ],
  [
    'a standfirst above columns, and a line below them',
    onePage(
      ...column(['Two of its four piers have cracks, and nobody knows who is to pay for another bridge.'], {
        y: 90,
      }),
      ...column([HOLD], { y: 120, width: 220 }),
      ...column([LORRIES], { x: 310, y: 120, width: 220 }),
      ...column(['The council meets again in spring, and until then nobody will cross the river at Sarn.'], {
        y: 260,
      }),
    ),
    [
      'Two of its four piers have cracks, and nobody knows who is to pay for another bridge.',
      HOLD,
      LORRIES,
      'The council meets again in spring, and until then nobody will cross the river at Sarn.',
    ],
  ],
  [
    'a paragraph that goes on in the next column and on the next page',
    [
      {
        text: [
          TITLE,
          ...column([['The council closed its bridge', 'on Monday, after an engineer']], { width: 220 }),
        ],
      },
      { text: column([['found cracks in two of the piers.'], HOLD]) },
    ],
    ['The council closed its bridge on Monday, after an engineer found cracks in two of the piers.', HOLD],
  ],
  [
    'justified lines with wide gaps between words',
    onePage(
      ...NARROW.slice(0, 4).flatMap((line, at) => stretched(line, 100 + 12 * at, 230)),
      ...lines(...NARROW.slice(4)).map((text) => ({ ...text, y: 148 })),
    ),
    [NARROW.join(' ')],
  ],
  [
    'headings, larger or bold',
    onePage(
      ...column([BRIDGE]),
      ...column(['What they say'], { y: 160, size: 13 }),
      ...column([HOLD], { y: 180 }),
      ...column(['And now'], { y: 240, bold: true }),
      ...column([LORRIES], { y: 254 }),
    ),
    [BRIDGE, 'heading: What they say', HOLD, 'heading: And now', LORRIES],
  ],
  [
    'a table, a row at a time',
    onePage(
      ...column([BRIDGE]),
      ...row(180, [60, 'Town'], [200, 'Dead'], [300, 'Hurt']),
      ...row(192, [60, 'Ostrov'], [200, '12'], [300, '12']),
      ...row(204, [60, 'Lida'], [200, '12'], [300, '12']),
    ),
    [BRIDGE, 'Town Dead Hurt', 'Ostrov 12 12', 'Lida 12 12'],
  ],
  [
    'items of a list',
    onePage(
      ...column([BRIDGE]),
      ...row(160, [70, '•'], [82, 'Built in 1931, of stone that was']),
      ...row(172, [82, 'brought from the valley by train.']),
      ...row(184, [70, '•'], [82, 'Mended in 1958.']),
    ),
    [
      BRIDGE,
      'list-item: Built in 1931, of stone that was brought from the valley by train.',
      'list-item: Mended in 1958.',
    ],
  ],
  [
    'numbered items',
    onePage(
      ...column(['They ask for three things:', '1. Another bridge.', '2. A ferry.', '3. Money.'], { gap: 0 }),
    ),
    ['They ask for three things:', 'list-item: Another bridge.', 'list-item: A ferry.', 'list-item: Money.'],
  ],
  [
    'a large first letter',
    onePage(
      { x: 60, y: 124, words: 'T', size: 36 },
      ...column(
        [
          [
            'he council of Sarn closed its bridge on Monday,',
            'after an engineer found cracks in two piers and',
          ],
        ],
        { x: 84 },
      ),
      ...column([['two arches, and lorries were sent back at once, it said.']], { y: 124 }),
    ),
    [
      'The council of Sarn closed its bridge on Monday, after an engineer found cracks in two piers and two arches, and lorries were sent back at once, it said.',
    ],
  ],
];

describe('readPdf', () => {
  it.each(READ)('reads %s', async (_name, pages, parts) => {
    expect(await partsOf(pages)).toEqual([HEADLINE, ...parts]);
  });
});

const HEIGHTS: [name: string, pieces: PdfText[], words: string][] = [
  ['a power', row(100, [60, '3.2 x 10'], [108, '6', 6, 4], [112, ' litres']), '3.2 x 10⁶ litres'],
  ['an area', row(100, [60, '40 km'], [90, '2', 6, 4], [94, ' of forest']), '40 km² of forest'],
  ['an index', row(100, [60, 'H'], [66, '2', 6, -2], [70, 'O']), 'H₂O'],
  ['the mark of a note', row(100, [60, '12,000'], [96, '3', 6, 4], [100, ' birds']), '12,000 birds'],
  ['an ordinal', row(100, [60, 'the 1'], [90, 'st', 6, 4], [98, ' of May']), 'the 1st of May'],
  ['letters shown twice to be bold', row(100, [60, 'Closed.'], [60.3, 'Closed.']), 'Closed.'],
];
const DIVIDED: [name: string, pieces: PdfText[], words: string][] = [
  [
    'a word that stands whole elsewhere',
    lines('The government fell, and the govern-', 'ment is gone.'),
    'The government fell, and the government is gone.',
  ],
  [
    'a hyphen of the word itself',
    lines('It was said by two of the aid-', 'workers there.'),
    'It was said by two of the aid-workers there.',
  ],
  [
    'a word with a hyphen elsewhere',
    lines('An aid-worker and another aid-', 'worker.'),
    'An aid-worker and another aid-worker.',
  ],
  ['a name', lines('It was said by Jon Sand of Brek-', 'Holm.'), 'It was said by Jon Sand of Brek-Holm.'],
  [
    'an ending',
    lines('The lorries were on the brid-', 'ges and on the remain-', 'ing road.'),
    'The lorries were on the brid-ges and on the remaining road.',
  ],
  ['years', lines('In the winter of 2019-', '2020 it held.'), 'In the winter of 2019-2020 it held.'],
  [
    'a dash',
    lines('It held – until the last win-', 'ter – and then no winter more.'),
    'It held – until the last winter – and then no winter more.',
  ],
];

describe('words in a line and across lines', () => {
  it.each([...HEIGHTS, ...DIVIDED])('%s', async (_name, pieces, words) => {
    const parts = await partsOf(onePage(...pieces, ...column([BRIDGE], { y: 160 })));
    expect(parts).toEqual([HEADLINE, words, BRIDGE]);
  });
});

describe('joinedLines', () => {
  it.each<[lines: string[], words: string]>([
    [['a re\u00ad', 'quest'], 'a request'],
    [['https://valley.example/a/', 'b'], 'https://valley.example/a/b'],
    [['one- and', 'two'], 'one- and two'],
    [['橋は月曜日', 'に閉鎖された'], '橋は月曜日に閉鎖された'],
  ])('%j', (lines, words) => {
    expect(joinedLines(lines, divisionsIn([lines]))).toBe(words);
  });
});
