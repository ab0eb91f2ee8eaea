import JSZip from 'jszip';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const NAMESPACE = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:m="${OFFICE}/math"`,
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const contentTypes = (main: string) =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = (main: string) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="${main}"/></Relationships>`;

export type DocxParagraph = { style?: 'Title' | 'Heading1' | 'Caption' | 'Quote'; words: string };

/** A Word document of these paragraphs, as small as Word would still open. `more` are further files of the archive. */
export async function docxOf(
  paragraphs: readonly DocxParagraph[],
  more: Record<string, string | Uint8Array> = {},
): Promise<Uint8Array> {
  return wordOf({ body: paragraphs.map(paragraphXml).join(''), more });
}

/**
 * A Word document of raw XML: what stands in `w:body`, in `w:styles` (beside Title, Heading1, Caption and Quote) and in
 * `w:footnotes`. `main` is the name of its main part.
 */
export async function wordOf({
  body,
  styles = '',
  footnotes = '',
  main = 'word/document.xml',
  more = {},
}: {
  body: string;
  styles?: string;
  footnotes?: string;
  main?: string;
  more?: Record<string, string | Uint8Array>;
}): Promise<Uint8Array> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const archive = new JSZip();
  archive.file('[Content_Types].xml', contentTypes(main));
  archive.file('_rels/.rels', relations(main));
  archive.file(`${folder}styles.xml`, xmlOf('styles', usualStyles() + styles));
  archive.file(`${folder}footnotes.xml`, xmlOf('footnotes', footnotes));
  archive.file(main, xmlOf('document', `<w:body>${body}</w:body>`));
  for (const [name, content] of Object.entries(more)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function xmlOf(name: string, inner: string): string {
  return `${HEAD}<w:${name} ${NAMESPACE}>${inner}</w:${name}>`;
}

function paragraphXml({ style, words }: DocxParagraph): string {
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

function usualStyles(): string {
  const names = { Title: 'Title', Heading1: 'heading 1', Caption: 'caption', Quote: 'Quote' };
  return Object.entries(names)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('');
}
