import { joinedRow, type Line, rowsOf } from './lines';

/** Lines under each other in one column, from the top. */
export type Column = { lines: Line[]; x: number; right: number };

/** So many lines on each side, beside each other, make two columns. */
const LINES_LEAST = 3;
/** A column of text is wider, in sizes of its letters, and its lines fill so much of it. */
const WIDTH_LEAST = 9;
const FILLED = 0.55;
const WORDS_LEAST = 2;
/** How exactly the lines of a column begin at its edge, in points. */
const EDGE = 1;
/** Columns within columns: no page has more. */
const DEEPEST = 6;

/**
 * The lines of a page in the order in which they are read: bands from the top to the bottom, and in a band of columns the left
 * one first. Where what stands beside each other is no text, but the cells of a table, each row is one line.
 */
export function columnsOf(fragments: readonly Line[], depth = 0): Column[] {
  const gutter = depth > DEEPEST ? null : gutterOf(fragments);
  if (gutter === null) return flat(fragments);
  return gutter.flatMap((band) =>
    band.beside === null
      ? flat(band.lines)
      : [...columnsOf(band.lines, depth + 1), ...columnsOf(band.beside, depth + 1)],
  );
}

/** Lines over the whole width; or those of a left column with those beside it. */
type Band = { lines: Line[]; beside: Line[] | null };

function flat(fragments: readonly Line[]): Column[] {
  if (fragments.length === 0) return [];
  const lines = rowsOf(fragments).map(joinedRow);
  return [
    { lines, x: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) },
  ];
}

/** The parting of a page at the edge that most lines in columns stand at; null where there are no columns. */
function gutterOf(fragments: readonly Line[]): Band[] | null {
  let best: { bands: Band[]; lines: number } | null = null;
  for (const edge of edgesOf(fragments)) {
    const bands = bandsAt(edge, fragments);
    const lines = bands.reduce(
      (sum, band) => sum + (band.beside === null ? 0 : band.lines.length + band.beside.length),
      0,
    );
    if (lines > (best?.lines ?? 0)) best = { bands, lines };
  }
  return best?.bands ?? null;
}

/** Where at least some lines begin. */
function edgesOf(fragments: readonly Line[]): number[] {
  const starts = fragments.map(({ x }) => x).sort((a, b) => a - b);
  const edges: number[] = [];
  let from = 0;
  for (let at = 1; at <= starts.length; at += 1) {
    const start = starts[from] ?? 0;
    if (at < starts.length && (starts[at] ?? 0) - start <= EDGE) continue;
    if (at - from >= LINES_LEAST) edges.push(start);
    from = at;
  }
  return edges.slice(1);
}

function bandsAt(edge: number, fragments: readonly Line[]): Band[] {
  const bands: Band[] = [];
  let run: Line[] = [];
  let across: Line[] = [];
  const endRun = () => {
    const left = run.filter(({ x }) => x < edge - EDGE);
    const right = run.filter(({ x }) => x >= edge - EDGE);
    if (areColumns(left, right) && stand(right, edge)) {
      if (across.length > 0) bands.push({ lines: across, beside: null });
      across = [];
      bands.push({ lines: left, beside: right });
    } else across.push(...run);
    run = [];
  };
  for (const line of [...fragments].sort((a, b) => a.y - b.y)) {
    if (line.x < edge - EDGE && line.right > edge + EDGE) {
      endRun();
      across.push(line);
    } else run.push(line);
  }
  endRun();
  if (across.length > 0) bands.push({ lines: across, beside: null });
  return bands;
}

/** Whether lines begin at an edge, but for first lines that are set in: wide gaps between words of justified lines do not. */
function stand(lines: readonly Line[], edge: number): boolean {
  const rows = rowsOf(lines).map(joinedRow);
  const there = rows.filter(({ x }) => Math.abs(x - edge) <= EDGE).length;
  return there >= LINES_LEAST && there * 2 >= rows.length;
}

function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.length < LINES_LEAST || right.length < LINES_LEAST) return false;
  const besides = [left, right].map((lines, at) => {
    const other = at === 0 ? right : left;
    const [top, end] = [other[0]?.y ?? 0, other.at(-1)?.y ?? 0];
    return lines.filter(({ y, size }) => y > top - size && y < end + size).length;
  });
  if (besides.some((count) => count < LINES_LEAST)) return false;
  const sides = [left, right].map(textIn);
  return sides.includes('full') && !sides.includes('none');
}

/** No column of a table: its lines are long, and most of them fill it; or some of them are lines of text. */
function textIn(lines: readonly Line[]): 'full' | 'some' | 'none' {
  const rows = rowsOf(lines).map(joinedRow);
  const width = Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ x }) => x));
  const size = middle(rows.map((row) => row.size));
  if (width < WIDTH_LEAST * size) return 'none';
  const filled = middle(rows.map(({ x, right }) => (right - x) / width));
  const counts = rows.map(({ words }) => words.split(' ').length);
  if (filled >= FILLED && middle(counts) > WORDS_LEAST) return 'full';
  return counts.filter((count) => count > 2 * WORDS_LEAST).length >= LINES_LEAST ? 'some' : 'none';
}

/** The middle value; of an even count the upper one of two. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
