/** Words at a place of a page: points from the left and the top. In Courier, of which each letter is 0.6 of its size wide. */
export type PdfText = { x: number; y: number; words: string; size?: number; bold?: boolean };
/** A picture stands where there is text on most pages. */
export type PdfPage = { text?: readonly PdfText[]; picture?: boolean };

export const PAGE_HEIGHT = 842;
const PAGE_WIDTH = 595;
export const BODY = 10;
const LEADING = 1.2;

/** A PDF of these pages, made of nothing but what a reader has to know. `password`: nobody has it. */
export function pdfOf(
  pages: readonly PdfPage[],
  { title, password = false, tail = '' }: { title?: string; password?: boolean; tail?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 6;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>');
  add(
    pages.some(({ picture }) => picture)
      ? streamOf(
          '\0',
          '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
        )
      : 'null',
  );
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Contents ${first + 2 * at + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /P 5 0 R >> >> >>',
    );
    add(streamOf(contentOf(page)));
  }
  const info = title === undefined ? '' : ` /Info << /Title ${stringOf(title)} >>`;
  const lock = `<${'00'.repeat(32)}>`;
  const encrypt = password
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${lock} /U ${lock} /P -4 >> /ID [<00> <00>]`
    : '';
  return fileOf(objects, `/Root 1 0 R${info}${encrypt}`, tail);
}

function contentOf({ text = [], picture = false }: PdfPage): string {
  const shown = text.map(({ x, y, words, size = BODY, bold = false }) => {
    return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${PAGE_HEIGHT - y} Tm ${stringOf(words)} Tj ET`;
  });
  return [...(picture ? [`q ${PAGE_WIDTH} 0 0 ${PAGE_HEIGHT} 0 0 cm /P Do Q`] : []), ...shown].join('\n');
}

function streamOf(content: string, more = ''): string {
  return `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** In hexadecimal, in the encoding of the fonts (WinAnsi). */
function stringOf(words: string): string {
  const special = new Map([...'“”‘’–—•…'].map((sign, at) => [sign, SPECIAL[at] ?? 0x3f]));
  const codes = [...words].map((sign) => special.get(sign) ?? sign.charCodeAt(0));
  return `<${Buffer.from(codes).toString('hex')}>`;
}
const SPECIAL = [0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x95, 0x85];

function fileOf(objects: readonly string[], trailer: string, tail: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n${tail}`;
  return Buffer.from(file, 'latin1');
}

type Column = {
  x?: number;
  y?: number;
  width?: number;
  size?: number;
  bold?: boolean;
  indent?: number;
  gap?: number;
};

/**
 * Paragraphs set in a column as wide as `width`, each below the other. A paragraph given in lines is set in these. `gap` is the
 * distance between paragraphs and `indent` what their first lines are set in, in points.
 */
export function column(
  paragraphs: readonly (string | readonly string[])[],
  { x = 60, y = 100, width = 470, size = BODY, bold = false, indent = 0, gap = 6 }: Column = {},
): PdfText[] {
  const texts: PdfText[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    const letters = Math.floor(width / (size * 0.6));
    const lines = typeof paragraph === 'string' ? wrapped(paragraph, letters) : paragraph;
    for (const [index, words] of lines.entries()) {
      texts.push({ x: index === 0 ? x + indent : x, y: at, words, size, bold });
      at += size * LEADING;
    }
    at += gap;
  }
  return texts;
}

function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
