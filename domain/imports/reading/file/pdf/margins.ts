import { foldedWords } from '../../../readable-words';
import { joinedRow, type Line, rowsOf } from './lines';

export type PageLines = { number: number; height: number; fragments: Line[] };

/** The outermost rows that may be no part of the text, at each end of a page, and the share of its height that is margin. */
const ROWS = 3;
const MARGIN = 0.12;
/** How exactly what is repeated stands at its place, in points. */
const PLACE = 5;
const PAGE_NUMBER =
  /^((page|seite|p\.|s\.|página|pagina|strona|sida|side)\s*)?[-–—|·\s]*\d{1,4}(\s*(\/|\||of|von|de|sur|van|av|z)\s*\d{1,4})?[-–—|·\s]*$/iu;
const ROMAN = /^[ivxlc]{1,6}$/;
/** As browsers print a page: its address and the number. */
const PRINTED = /^(https?|file):\S+(\s+\d+\/\d+)?$/;

/**
 * The pages without the heads and feet that run through them and without their numbers; `running` are the words of each
 * that was left out, once, but for numbers.
 */
export function withoutMargins(pages: readonly PageLines[]): { pages: PageLines[]; running: Line[] } {
  const rows = pages.map(outerRows);
  const running = new Map<string, Line>();
  const cleared = pages.map((page, at) => {
    const left = new Set<Line>();
    for (const row of rows[at] ?? []) {
      const number = isNumber(row, page);
      if (!number && !isRepeated(row, at, rows, pages)) continue;
      for (const fragment of row.fragments) left.add(fragment);
      if (!number && !running.has(row.key)) running.set(row.key, row.line);
    }
    return { ...page, fragments: page.fragments.filter((fragment) => !left.has(fragment)) };
  });
  return { pages: cleared, running: [...running.values()] };
}

type Row = { line: Line; key: string; fragments: Line[]; isOutermost: boolean };

function outerRows({ fragments }: PageLines): Row[] {
  const all = rowsOf(fragments).map((row, at, rows): Row => {
    const line = joinedRow(row);
    const key = foldedWords(line.words.replace(/\d+/g, '0'));
    return { line, key, fragments: row, isOutermost: at === 0 || at === rows.length - 1 };
  });
  return all.length <= 2 * ROWS ? all : [...all.slice(0, ROWS), ...all.slice(-ROWS)];
}

function isInMargin({ y }: Line, { height }: PageLines): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

function isNumber({ line, isOutermost }: Row, page: PageLines): boolean {
  if (!isOutermost || !isInMargin(line, page)) return false;
  return [PAGE_NUMBER, ROMAN, PRINTED].some((form) => form.test(line.words));
}

function isRepeated(
  row: Row,
  at: number,
  rows: readonly (readonly Row[])[],
  pages: readonly PageLines[],
): boolean {
  const page = pages[at];
  if (page === undefined || row.key === '') return false;
  const others = rows.filter(
    (one, other) =>
      other !== at && one.some(({ key, line }) => key === row.key && Math.abs(line.y - row.line.y) < PLACE),
  ).length;
  if (row.isOutermost && isInMargin(row.line, page)) return others > 0;
  return others > 0 && others + 1 >= pages.length / 2 && isInMargin(row.line, page);
}
