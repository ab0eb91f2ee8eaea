import type { PDFPageProxy } from 'pdfjs-dist';

/** Words that a page shows in one go. Lengths are points (1/72 inch), `y` is the base line, from the top of the page. */
export type Piece = {
  words: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isBold: boolean;
  isRtl: boolean;
  /** Raised or lowered against the words beside it, which it then stands in one line with (heights.ts). */
  height?: 'raised' | 'lowered';
};

export type Page = { number: number; width: number; height: number; pieces: Piece[] };

const BOLD = /bold|black|heavy|semi|demi|medi(?!um)/i;
/** Of the sine: what is turned by less than some two degrees stands upright. */
const UPRIGHT = 0.04;

/** Which fonts of a document are bold, by the name that the library gives them; filled page by page. */
export type Fonts = Map<string, boolean>;

/** What a page shows, in the order of its file, without what is turned against most of it or lies outside. */
export async function piecesOf(page: PDFPageProxy, fonts: Fonts): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const shown = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  await learnFonts(page, new Set(shown.map(({ fontName }) => fontName)), fonts);
  const placed = shown.map((item) => ({ item, at: multiplied(transform, item.transform) }));
  const quarter = commonest(placed.map(({ item, at }) => [quarterOf(at), item.str.length]));
  const turned = quarter % 2 === 1;
  const [across, down] = turned ? [height, width] : [width, height];
  const pieces = placed.flatMap(({ item, at }): Piece[] => {
    if (quarterOf(at) !== quarter) return [];
    const [x, y] = turnedBack(at[4] ?? 0, at[5] ?? 0, quarter, width, height);
    const size = Math.hypot(at[2] ?? 0, at[3] ?? 0);
    const isOutside = x < -size || x > across || y < 0 || y > down + size;
    if (isOutside || size < SMALLEST) return [];
    const isBold = fonts.get(item.fontName) ?? false;
    return [{ words: item.str, x, right: x + item.width, y, size, isBold, isRtl: item.dir === 'rtl' }];
  });
  return { number: page.pageNumber, width: across, height: down, pieces: withoutShadows(pieces) };
}

/** Nobody reads letters of less. */
const SMALLEST = 1;

/** The names of fonts come with the drawing of a page; most pages have none that was not there before. */
async function learnFonts(page: PDFPageProxy, names: ReadonlySet<string>, fonts: Fonts): Promise<void> {
  if ([...names].every((name) => fonts.has(name))) return;
  await page.getOperatorList().catch(() => null);
  for (const name of names) {
    const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: unknown }) : {};
    fonts.set(name, BOLD.test(String(font?.name ?? '')));
  }
}

function multiplied(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How often words are turned by a right angle, clockwise; −1 for any other angle. */
function quarterOf([a = 1, b = 0]: readonly number[]): number {
  const length = Math.hypot(a, b);
  if (length === 0) return -1;
  if (Math.abs(b / length) < UPRIGHT) return a > 0 ? 0 : 2;
  if (Math.abs(a / length) < UPRIGHT) return b > 0 ? 1 : 3;
  return -1;
}

function commonest(counted: readonly (readonly [value: number, count: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, count] of counted) sums.set(value, (sums.get(value) ?? 0) + count);
  const [first] = [...sums].filter(([value]) => value >= 0).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? 0;
}

function turnedBack(x: number, y: number, quarter: number, width: number, height: number): [number, number] {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  if (quarter === 3) return [height - y, x];
  return [x, y];
}

/** Some programs make letters bold by showing them twice. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ words, x, y, size }, at) => {
    const before = pieces.slice(Math.max(0, at - 3), at);
    return !before.some((one) => {
      const near = Math.abs(one.x - x) < size * 0.2 && Math.abs(one.y - y) < size * 0.2;
      return near && one.words === words;
    });
  });
}
