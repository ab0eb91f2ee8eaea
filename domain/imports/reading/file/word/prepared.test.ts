import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordOf } from '@/testing/imports/docx';
import { readDocx } from '../docx';

/** What may stand around words in a paragraph, one form of each kind. */
const AROUND: readonly ((inner: string) => string)[] = [
  (inner) => `<w:ins>${inner}</w:ins>`,
  (inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`,
  (inner) => `<w:smartTag>${inner}</w:smartTag>`,
  (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:fldSimple w:instr=" REF a ">${inner}</w:fldSimple>`,
  (inner) => `<w:bdo w:val="rtl">${inner}</w:bdo>`,
  (inner) => `<w:ofALaterVersion><w:ofALaterVersionPr/>${inner}</w:ofALaterVersion>`,
  (inner) => `<w:r><w:ruby><w:rt/><w:rubyBase>${inner}</w:rubyBase></w:ruby></w:r>`,
  (inner) =>
    `<mc:AlternateContent><mc:Choice>${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`,
  (inner) =>
    `<w:r><w:pict><v:oval><v:textbox><w:txbxContent><w:p>${inner}</w:p></w:txbxContent></v:textbox></v:oval></w:pict></w:r>`,
  (inner) => `</w:p><w:tbl><w:tr><w:tc><w:p>${inner}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>`,
];

/** The last one leaves the paragraph, so it can only be the outermost. */
const INNER = AROUND.slice(0, -1);

describe('preparedXml', () => {
  it('keeps what is seen once and what is hidden never, whatever is around it', async () => {
    const around = fc.tuple(
      fc.constantFrom(...AROUND),
      fc.array(fc.constantFrom(...INNER), { maxLength: 6 }),
    );
    const words = '<w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>';
    await fc.assert(
      fc.asyncProperty(around, async ([outer, inner]) => {
        const body = `<w:p>${outer(inner.reduce((within, wrap) => wrap(within), words))}</w:p>`;
        const { parts } = await readDocx(await wordOf({ body }));
        expect(parts.map((part) => part.words)).toEqual(['Seen']);
      }),
      { numRuns: 150 },
    );
  });
});
