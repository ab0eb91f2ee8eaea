import JSZip from 'jszip';

const TYPE = 'application/vnd.oasis.opendocument.text';
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="${NAMES}:${name}:1.0"`,
  ),
  `xmlns:draw="${NAMES}:drawing:1.0"`,
  `xmlns:fo="${NAMES}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const fileOf = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMESPACES}>${inner}</office:${root}>`;

/**
 * An OpenDocument text of raw XML: what stands in `office:text`, in `office:automatic-styles` and in `office:meta`. `more` are
 * further files of the archive.
 */
export async function odtOf({
  body,
  styles = '',
  meta = '',
  more = {},
}: {
  body: string;
  styles?: string;
  meta?: string;
  more?: Record<string, string>;
}): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('mimetype', TYPE, { compression: 'STORE' });
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  archive.file(
    'content.xml',
    fileOf('document-content', `${automatic}<office:body><office:text>${body}</office:text></office:body>`),
  );
  archive.file('meta.xml', fileOf('document-meta', `<office:meta>${meta}</office:meta>`));
  for (const [name, content] of Object.entries(more)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
