import { describe, expect, it } from 'vitest';
import { wordOf } from '@/testing/imports/docx';
import { inStyle, p, partsOf, r, SECRET, STYLES, TITLE } from '@/testing/imports/word-xml';
import { readDocx } from '../docx';

describe('the archive', () => {
  it.each(['word/document2.xml', 'doc/Main Part.xml', 'a.xml'])('has its main part at %s', async (main) => {
    const body = TITLE + p(SECRET, inStyle('Desk')) + p(r('It is closed.'));
    expect(await partsOf({ body, main, ...STYLES })).toEqual([
      'headline: The bridge',
      'paragraph: It is closed.',
    ]);
  });

  it('has its main part where the list of types says, without relations', async () => {
    expect(await partsOf({ body: TITLE, main: 'x/y.xml', more: { '_rels/.rels': '<a/>' } })).toHaveLength(1);
  });

  it('is in the strict form, and in UTF-16', async () => {
    const strict = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${TITLE}</w:body></w:document>`;
    const more = { 'word/document.xml': Buffer.from(`\ufeff${strict}`, 'utf16le') };
    expect(await partsOf({ body: '', more })).toEqual(['headline: The bridge']);
  });

  it.each<[name: string, change: (archive: Buffer) => Uint8Array]>([
    ['a wrong length of its comment', (archive) => archive.fill(7, archive.length - 2)],
    ['bytes behind its end', (archive) => Buffer.concat([archive, Buffer.alloc(100, 10)])],
    [
      'what looks like an end behind its end',
      (archive) => Buffer.concat([archive, Buffer.from('PK\x05\x06'), Buffer.alloc(30, 255)]),
    ],
  ])('has %s', async (_name, change) => {
    const archive = Buffer.from(await wordOf({ body: TITLE }));
    expect((await readDocx(change(archive))).parts).toHaveLength(1);
  });
});
