import { describe, expect, it } from 'vitest';
import { column, type PdfPage, type PdfText, pdfOf } from '@/testing/imports/pdf';
import { readFile } from '../../read-file';
import { readPdf } from '../pdf';

const LONG =
  'The council of Sarn closed its bridge on Monday, after an engineer found cracks in two of the four piers.';
const TITLE: PdfText = { x: 60, y: 100, words: 'The bridge is closed', size: 24, bold: true };

const head = (words: string): PdfText => ({ x: 60, y: 40, words, size: 8 });
const foot = (words: string): PdfText => ({ x: 290, y: 810, words, size: 8 });
const body = (...words: string[]): PdfText[] => column(words, { y: 140 });

describe('what runs through the pages', () => {
  it('is left out, and told once, with the pages of the parts', async () => {
    const pages: PdfPage[] = [1, 2, 3].map((number) => ({
      text: [
        head(`Valley Post, page ${number}`),
        ...(number === 1 ? [TITLE] : []),
        ...body(`${LONG} Part ${number}.`),
        foot(`${number}`),
      ],
    }));
    const { parts, warnings } = await readPdf(pdfOf(pages));
    expect(parts.map(({ page, kept, kind, words }) => [page, kept, kind, words])).toEqual([
      [1, false, 'paragraph', 'Valley Post, page 1'],
      [1, true, 'headline', 'The bridge is closed'],
      [1, true, 'paragraph', `${LONG} Part 1.`],
      [2, true, 'paragraph', `${LONG} Part 2.`],
      [3, true, 'paragraph', `${LONG} Part 3.`],
    ]);
    expect(warnings).toEqual([]);
  });

  it.each(['7', '– 7 –', 'Page 7 of 12', '7/12', 'Seite 7', 'https://valley.example/a 1/1'])(
    'is the number “%s”',
    async (number) => {
      const { parts } = await readPdf(pdfOf([{ text: [TITLE, ...body(LONG), foot(number)] }]));
      expect(parts.map(({ words }) => words)).toEqual(['The bridge is closed', LONG]);
    },
  );

  it('is no number in the text', async () => {
    const { parts } = await readPdf(pdfOf([{ text: [TITLE, ...body(LONG, '12')] }]));
    expect(parts.map(({ words }) => words)).toEqual(['The bridge is closed', LONG, '12']);
  });

  it('is no note: notes stand at the end, and do not part what goes on', async () => {
    const note: PdfText[] = [
      { x: 60, y: 780, words: '1', size: 5 },
      { x: 64, y: 783, words: 'Dated 2 May.', size: 8 },
    ];
    const { parts } = await readPdf(
      pdfOf([
        {
          text: [
            TITLE,
            ...column([['The council closed its bridge', 'on Monday after an engineer']], { y: 140 }),
            ...note,
          ],
        },
        { text: body('found cracks in two of the piers. Nobody knows who is to pay for it.') },
      ]),
    );
    expect(parts.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'headline: The bridge is closed',
      'paragraph: The council closed its bridge on Monday after an engineer found cracks in two of the piers. Nobody knows who is to pay for it.',
      'list-item: Dated 2 May.',
    ]);
  });
});

describe('the headline', () => {
  const small = (words: string, y: number, bold = false): PdfText => ({ x: 60, y, words, bold });
  it.each<[name: string, text: PdfText[], title: string | undefined, headline: string, warnings: number]>([
    [
      'the largest line',
      [small('Valley Post', 60), TITLE, ...body(LONG)],
      undefined,
      'The bridge is closed',
      0,
    ],
    [
      'what the title agrees with',
      [small('Bridge closed', 60), small('By Mara Ilves', 80), ...body(LONG)],
      'Bridge closed',
      'Bridge closed',
      0,
    ],
    [
      'not a title that nobody sees',
      [TITLE, ...body(LONG)],
      'Microsoft Word - draft7.doc',
      'The bridge is closed',
      0,
    ],
    [
      'a bold line',
      [small('5 May', 60), small('Bridge closed', 80, true), ...body(LONG)],
      undefined,
      'Bridge closed',
      0,
    ],
    ['the first line', [small('Bridge closed', 60), ...body(LONG)], undefined, 'Bridge closed', 1],
  ])('is %s', async (_name, text, title, headline, warnings) => {
    const reading = await readPdf(pdfOf([{ text }], { title }));
    expect(reading.parts.filter(({ kind }) => kind === 'headline').map(({ words }) => words)).toEqual([
      headline,
    ]);
    expect(reading.particulars).toMatchObject({ headline, publishedOn: null, byline: null });
    expect(reading.warnings).toHaveLength(warnings);
  });
});

const text = [TITLE, ...body(LONG)];
const whole = pdfOf([{ text }]);
const REFUSED: [name: string, bytes: Uint8Array, says: string][] = [
  ['pictures of pages', pdfOf([{ picture: true }, { picture: true }]), 'holds pictures of pages and no text'],
  ['no text at all', pdfOf([{}]), 'no text that could be read'],
  ['a password', pdfOf([{ text }], { password: true }), 'protected by a password'],
  ['an end that is missing', whole.subarray(0, 40), 'damaged'],
  ['nothing but a beginning', Buffer.from('%PDF-1.7 …'), 'damaged'],
  [
    'more pages than any article',
    pdfOf(Array.from({ length: 301 }, () => ({ text }))),
    'longer than any article',
  ],
];

describe('a PDF with', () => {
  it.each(REFUSED)('%s is refused', async (_name, bytes, says) => {
    const read = await readFile({ name: 'a.pdf', mediaType: 'application/pdf', bytes, url: null });
    expect(read.ok ? 'read' : read.message).toContain(says);
  });

  it('some pages without text is read, and says which', async () => {
    const { warnings } = await readPdf(pdfOf([{ text }, { picture: true }, { picture: true }]));
    expect(warnings).toEqual([expect.stringContaining('Pages 2 and 3 hold no text')]);
  });

  it('bytes in front of it and behind it, and another name, is read as it is', async () => {
    const bytes = Buffer.concat([Buffer.from('\n'), pdfOf([{ text }], { tail: 'more' })]);
    const read = await readFile({ name: 'a.docx', mediaType: '', bytes, url: null });
    expect(read).toMatchObject({ ok: true, kind: 'pdf' });
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = Uint8Array.from(whole);
    await readPdf(bytes);
    expect(bytes).toEqual(Uint8Array.from(whole));
  });
});
