import JSZip from 'jszip';

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export type DocxParagraph = { style?: 'Title' | 'Heading1' | 'Caption' | 'Quote'; words: string };

/** A Word document of these paragraphs, as small as Word would still open. `more` are further files of the archive. */
export async function docxOf(
  paragraphs: readonly DocxParagraph[],
  more: Record<string, string | Uint8Array> = {},
): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('[Content_Types].xml', CONTENT_TYPES);
  archive.file('_rels/.rels', RELATIONS);
  archive.file('word/styles.xml', stylesXml());
  archive.file('word/document.xml', documentXml(paragraphs));
  for (const [name, content] of Object.entries(more)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function documentXml(paragraphs: readonly DocxParagraph[]): string {
  const body = paragraphs.map(({ style, words }) => {
    const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${look}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body.join('')}</w:body></w:document>`;
}

function stylesXml(): string {
  const names = { Title: 'Title', Heading1: 'heading 1', Caption: 'caption', Quote: 'Quote' };
  const styles = Object.entries(names).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><w:styles ${NAMESPACE}>${styles.join('')}</w:styles>`;
}
