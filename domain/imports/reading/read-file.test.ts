import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { docxOf } from '@/testing/imports/docx';
import { HEADLINE, page } from '@/testing/imports/page';
import { readApart } from './read-apart';
import { type ReadFile, readFile } from './read-file';

const file = (name: string, content: string | Uint8Array, mediaType = ''): ReadFile => ({
  name,
  mediaType,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  url: null,
});

async function partsOf(given: ReadFile): Promise<string[]> {
  const read = await readFile(given);
  if (!read.ok) return [`refused: ${read.message}`];
  return read.reading.parts.filter(({ kept }) => kept).map(({ kind, words }) => `${kind}: ${words}`);
}

const MARKDOWN = `---
title: The bridge
date: 2026-11-20
author: [Mara Ilves, Jon Sand]
lang: en-GB
---
The **council** closed [it](https://valley.example).
On Monday.

### What they say

> “It will not hold.”

1. Built in 1931\\.
2. Mended
   in 1958.

Caption: The bridge on Monday.

<figure><figcaption>The piers.</figcaption></figure>

![not a word](x.png)
`;

describe('readFile', () => {
  it('reads Markdown with its particulars', async () => {
    const given = file('bridge.md', MARKDOWN);
    expect(await partsOf(given)).toEqual([
      'headline: The bridge',
      'paragraph: The council closed it. On Monday.',
      'heading: What they say',
      'quote: “It will not hold.”',
      'list-item: Built in 1931.',
      'list-item: Mended in 1958.',
      'caption: The bridge on Monday.',
      'caption: The piers.',
    ]);
    const read = await readFile(given);
    expect(read.ok && read.reading.particulars).toMatchObject({
      byline: 'Mara Ilves, Jon Sand',
      publishedOn: '2026-11-20',
      language: 'en-GB',
    });
  });

  it('reads plain text as a paste, and what stands twice in a row once', async () => {
    const text =
      'The bridge\n\nIt is closed.\n\nThe bridge, from the north.\n\nCaption: The bridge, from the north.';
    expect(await partsOf(file('bridge.txt', text))).toEqual([
      'headline: The bridge',
      'paragraph: It is closed.',
      'paragraph: The bridge, from the north.',
    ]);
  });

  it('reads a page that was saved', async () => {
    expect((await partsOf(file('bridge.html', page())))[0]).toBe(`headline: ${HEADLINE}`);
  });

  it('reads a Word document by its styles', async () => {
    const bytes = await docxOf([
      { style: 'Title', words: 'The bridge' },
      { words: 'It is  closed.' },
      { style: 'Heading1', words: 'What they say' },
      { style: 'Quote', words: '“It will not hold.”' },
      { style: 'Caption', words: 'The bridge, from the north.' },
    ]);
    expect(await partsOf(file('bridge.docx', bytes))).toEqual([
      'headline: The bridge',
      'paragraph: It is closed.',
      'heading: What they say',
      'quote: “It will not hold.”',
      'caption: The bridge, from the north.',
    ]);
  });

  it('takes the first line of a Word document without a title for the headline, and says so', async () => {
    const read = await readFile(
      file('b.docx', await docxOf([{ words: 'The bridge' }, { words: 'It is closed.' }])),
    );
    expect(read).toMatchObject({
      ok: true,
      reading: { parts: [{ kind: 'headline' }, { kind: 'paragraph' }] },
    });
    expect(read.ok && read.reading.warnings.join()).toContain('first line');
  });

  it('goes by the bytes where name and type say nothing', async () => {
    expect((await partsOf(file('download', await docxOf([{ words: 'A' }, { words: 'b' }]))))[0]).toBe(
      'headline: A',
    );
  });
});

const zeros = (size: number) => new Uint8Array(size);
const REFUSED: { name: string; given: () => Promise<ReadFile> | ReadFile; says: string }[] = [
  { name: 'nothing', given: () => file('a.html', ''), says: 'empty' },
  { name: 'a PDF that is broken', given: () => file('a.pdf', '%PDF-1.7 …'), says: 'PDF is damaged' },
  {
    name: 'a PDF that is broken and calls itself Word',
    given: () => file('a.docx', '%PDF-1.7 …'),
    says: 'PDF',
  },
  {
    name: 'text that calls itself a PDF',
    given: () => file('a.pdf', 'words'),
    says: 'called .pdf and is none',
  },
  {
    name: 'text that calls itself RTF',
    given: () => file('a.rtf', 'words'),
    says: 'called .rtf and is none',
  },
  { name: 'RTF without words', given: () => file('a.rtf', '{\\rtf1}'), says: 'no words' },
  { name: 'a picture', given: () => file('a.jpg', Uint8Array.of(255, 216, 255, 224)), says: 'picture' },
  { name: 'old Word', given: () => file('a.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex')), says: '.docx' },
  {
    name: 'Word with a password',
    given: () =>
      file(
        'a.docx',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae100', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
    says: 'password',
  },
  { name: 'text that calls itself Word', given: () => file('a.docx', 'words'), says: 'is none' },
  { name: 'an unknown kind', given: () => file('a.exe', 'MZ…'), says: '“a.exe” is not read here' },
  {
    name: 'an archive that is no document',
    given: () => archiveOf({ 'a.txt': 'words' }),
    says: 'without a Word document',
  },
  {
    name: 'an archive cut short',
    given: async () => file('a.docx', (await docxOf([{ words: 'A' }])).subarray(0, 300)),
    says: 'damaged',
  },
  {
    name: 'a document that is not XML',
    given: () => archiveOf({ 'word/document.xml': 'words' }),
    says: 'damaged',
  },
  {
    name: 'a bomb: one huge entry',
    given: () => archiveOf({ 'word/document.xml': zeros(13_000_000) }),
    says: 'unpacks to more',
  },
  {
    name: 'a bomb: more elements than words',
    given: () => archiveOf({ 'word/document.xml': '<w:p/>'.repeat(500_000) }),
    says: 'more parts than any article',
  },
  {
    name: 'a bomb: many entries',
    given: () =>
      archiveOf(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`word/a${n}.xml`, 'a']))),
    says: 'unpacks to more',
  },
  { name: 'a bomb that lies about its size', given: lyingArchive, says: 'damaged' },
];

async function archiveOf(files: Record<string, string | Uint8Array>): Promise<ReadFile> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return file('a.docx', await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** Says that its document has 100 bytes unpacked, in the directory at its end, where sizes are looked up. */
async function lyingArchive(): Promise<ReadFile> {
  const { bytes, ...rest } = await archiveOf({ 'word/document.xml': zeros(13_000_000) });
  const archive = Buffer.from(bytes);
  archive.writeUInt32LE(100, archive.indexOf(Buffer.from('504b0102', 'hex')) + 24);
  return { ...rest, bytes: archive };
}

describe('files that are not read', () => {
  it.each(REFUSED)('$name', async ({ given, says }) => {
    const read = await readFile(await given());
    expect(read.ok ? 'read' : read.message).toContain(says);
  });

  it('is said in words, whatever the bytes', async () => {
    const names = fc.constantFrom('a.html', 'a.md', 'a.txt', 'a.docx', 'a', 'a.pdf');
    const begins = fc.constantFrom('', '<html>', '---\na: &b [*b]\n---\n', 'PK\x03\x04', '\ufeff');
    await fc.assert(
      fc.asyncProperty(names, begins, fc.uint8Array({ maxLength: 300 }), async (name, begin, rest) => {
        const read = await readFile(file(name, Buffer.concat([Buffer.from(begin), rest])));
        expect(read.ok || read.message.endsWith('.')).toBe(true);
      }),
    );
  });

  it('nests too deeply', async () => {
    expect(await readApart(file('a.md', '> '.repeat(60_000)), 1500)).toMatchObject({ ok: false });
  });
});
