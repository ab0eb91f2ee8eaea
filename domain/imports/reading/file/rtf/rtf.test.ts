import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../read-file';
import { readRtf } from '../rtf';

const FONTS = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times;}{\\f2\\fcharset128 Mincho;}}';
const STYLES =
  '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 heading 2;}{\\s3 Title;}{\\s4 caption;}{\\s5 Quote;}}';
const rtf = (body: string) =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252${FONTS}${STYLES}{\\*\\generator Word;}\n\\pard\\s3 The bridge\\par\\pard ${body}\\par}`,
    'latin1',
  );
const cell = (words: string) => `\\pard\\intbl ${words}\\cell`;

const READ: [name: string, body: string, parts: string][] = [
  ['quotation marks and dashes', '\\ldblquote No\\rdblquote\\emdash never', '“No”—never'],
  ['bytes of the code page', "Br\\'fccke \\'93a\\'94", 'Brücke “a”'],
  ['bytes of the code page of a font', "{\\f1\\'cc\\'ee\\'f1\\'f2} is a bridge", 'Мост is a bridge'],
  ['bytes in pairs', "{\\f2\\'8b\\'b4}", '橋'],
  [
    'Unicode with letters for old programs',
    'caf\\u233? \\uc2\\u8364 EU5 \\uc0\\u55357\\u56832',
    'café €5 😀',
  ],
  ['escaped signs', '\\{a\\}\\\\b', '{a}\\b'],
  [
    'headings by style',
    'It fell.\\par\\pard\\s2 Why\\par\\pard It broke.',
    'It fell. | heading: Why | It broke.',
  ],
  [
    'headings by level',
    'It fell.\\par\\pard\\outlinelevel1 Why\\par\\pard It broke.',
    'It fell. | heading: Why | It broke.',
  ],
  [
    'captions and quotations',
    '\\s4 From the north.\\par\\pard\\s5 No.',
    'caption: From the north. | quote: No.',
  ],
  [
    'items of a list',
    '{\\listtext\\bullet\\tab}\\ls1 One\\par{\\listtext\\bullet\\tab}Two\\par\\pard Then',
    'list-item: One | list-item: Two | Then',
  ],
  [
    'rows of a table',
    `\\trowd ${cell('North')}${cell('12')}${cell('12')}\\row\\trowd ${cell('South')}${cell('12')}${cell('12')}\\row\\pard Then`,
    'North 12 12 | South 12 12 | Then',
  ],
  ['what a field shows', 'On {\\field{\\*\\fldinst DATE}{\\fldrslt 5 May}}.', 'On 5 May.'],
  [
    'a note',
    'Birds{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Dated 2 May.} left.',
    'Birds left. | list-item: Dated 2 May.',
  ],
  ['a power', '3.2 x 10{\\super 6} litres', '3.2 x 10⁶ litres'],
  ['a typed mark of a note', '12,000{\\super 3} birds', '12,000 birds'],
  ['an index', 'H{\\sub 2}O', 'H₂O'],
  ['an ordinal', 'the 1{\\super st}', 'the 1st'],
  [
    'a text box',
    'It is {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt A box.\\par}}}closed.',
    'A box. | It is closed.',
  ],
  ['breaks of lines within a paragraph', 'It is\\line closed.', 'It is closed.'],
];

const UNSEEN: [name: string, body: string, told: string | null][] = [
  ['hidden words', '{\\v Secret}', 'hidden text'],
  ['struck words', '{\\strike Secret}', 'struck words'],
  ['what was deleted', '{\\deleted Secret}', null],
  ['a comment', '{\\*\\atnid A}{\\annotation Secret}', null],
  ['the head of pages', '{\\header Secret\\par}', null],
  ['a picture', '{\\pict\\pngblip 8950}', null],
  ['bytes of a program', '{\\*\\objdata\\bin6 {{{\\\\\\}}', null],
  ['what nobody knows', '{\\*\\ofalaterversion Secret}', null],
];

describe('readRtf', () => {
  it.each(READ)('reads %s', (_name, body, parts) => {
    const reading = readRtf(rtf(body));
    const words = reading.parts.map(({ kind, words }) => `${kind}: ${words}`.replace(/^paragraph: /, ''));
    expect(words).toEqual(['headline: The bridge', ...parts.split(' | ')]);
    expect(reading.warnings).toEqual([]);
  });

  it.each(UNSEEN)('never shows %s', (_name, body, told) => {
    const { parts, warnings } = readRtf(rtf(`It is ${body}closed.`));
    expect(parts.map(({ words }) => words)).toEqual(['The bridge', 'It is closed.']);
    expect(warnings).toEqual(told === null ? [] : [expect.stringContaining(told)]);
  });

  it('reads words that are shown again', () => {
    expect(readRtf(rtf('{\\v Secret \\v0 It is} closed.')).parts.at(-1)?.words).toBe('It is closed.');
  });

  it('is said in words, whatever the bytes', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par',
      '\\cell',
      '\\row',
      '\\footnote ',
      '\\u-9',
      "\\'",
      '\\*',
      '\\bin9',
      '\\intbl ',
      'a',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = Buffer.from(`{\\rtf1 ${pieces.join('')}`);
        const read = await readFile({ name: 'a.rtf', mediaType: '', bytes, url: null });
        expect(read.ok || read.message.endsWith('.')).toBe(true);
      }),
    );
  });

  it('nests too deeply', async () => {
    const bytes = Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}a`);
    expect(await readFile({ name: 'a.rtf', mediaType: '', bytes, url: null })).toMatchObject({ ok: false });
  });
});
