import { isNoteMark } from '../../page/note-mark';
import { lowered, raised } from '../../page/raised';
import type { Piece } from './piece';

/** Words that stand on one base line, without a gap as wide as between columns. */
export type Line = {
  words: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isBold: boolean;
  isRtl: boolean;
  page: number;
  /** The widest gap in it, in sizes of its letters, where it was put together out of fragments; else 0. */
  gap: number;
};

/** Widths in sizes of the letters: of a gap that may lie between columns, and of a space. */
const WIDE = 0.75;
const SPACE = 0.12;
/** How far apart base lines of one line may be, in the same sizes. */
const OFF = 0.3;

/** The pieces of a page as lines, from the top, each parted at wide gaps. */
export function fragmentsOf(pieces: readonly Piece[], page: number): Line[] {
  return rowsOf(pieces).flatMap((row) => {
    const ordered = [...row].sort((a, b) => a.x - b.x);
    const fragments: Piece[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const piece of ordered) {
      const last = fragments.at(-1);
      if (last === undefined || piece.x - right > WIDE * piece.size) fragments.push([piece]);
      else last.push(piece);
      right = Math.max(right, piece.right);
    }
    return fragments.map((fragment) => lineOf(fragment, page));
  });
}

/** What stands on the same base line. `items` need not be in any order. */
export function rowsOf<Item extends { y: number; size: number }>(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0];
    const isSame = first !== undefined && item.y - first.y <= OFF * Math.min(first.size, item.size);
    if (isSame) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const isRtl = lettersOf(pieces.filter((piece) => piece.isRtl)) * 2 > lettersOf(pieces);
  const read = isRtl ? [...pieces].reverse() : pieces;
  const upright = pieces.filter(({ height }) => height === undefined);
  const sized = upright.length === 0 ? pieces : upright;
  const size = sized.reduce((most, piece) => (lettersOf([piece]) > lettersOf([most]) ? piece : most)).size;
  return {
    words: wordsOf(read, isRtl),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: sized[0]?.y ?? 0,
    size,
    isBold: lettersOf(sized.filter(({ isBold }) => isBold)) > 0.9 * lettersOf(sized),
    isRtl,
    page,
    gap: 0,
  };
}

const lettersOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { words }) => sum + words.length, 0);

function wordsOf(pieces: readonly Piece[], isRtl: boolean): string {
  let words = '';
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const shown = shownWords(piece, words);
    const gap = before === undefined ? 0 : isRtl ? before.x - piece.right : piece.x - before.right;
    const isApart = gap > SPACE * piece.size && piece.height === undefined;
    words += isApart && shown !== '' && !/\s$/.test(words) ? ` ${shown}` : shown;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Marks of notes are no digits of the number before them; powers stay powers. */
function shownWords({ words, height }: Piece, before: string): string {
  if (height === 'lowered') return lowered(words);
  if (height === undefined) return words;
  return before !== '' && isNoteMark(words, before) ? '' : raised(words);
}

/** Fragments of one row as one line, in the order in which they are read. */
export function joinedRow(row: readonly Line[]): Line {
  const ordered = [...row].sort((a, b) => a.x - b.x);
  const longest = ordered.reduce(
    (most, line) => (line.words.length > most.words.length ? line : most),
    EMPTY,
  );
  const isRtl = ordered.every((line) => line.isRtl);
  const gaps = ordered.slice(1).map(({ x, size }, at) => (x - (ordered[at]?.right ?? x)) / size);
  const read = isRtl ? [...ordered].reverse() : ordered;
  return {
    ...longest,
    x: ordered[0]?.x ?? 0,
    words: read.map(({ words }) => words).join(' '),
    right: Math.max(...ordered.map(({ right }) => right)),
    isBold: ordered.every(({ isBold }) => isBold),
    isRtl,
    gap: isStretched(gaps) ? 0 : Math.max(0, ...gaps),
  };
}

/** Words of a justified line are all as far apart; the cells of a row are not, or farther. */
function isStretched(gaps: readonly number[]): boolean {
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return gaps.length > 1 && most < STRETCHED_MOST && most < 1.25 * least;
}

const STRETCHED_MOST = 3;

const EMPTY: Line = {
  ...{ words: '', x: 0, right: 0, y: 0, size: 1, page: 0, gap: 0 },
  ...{ isBold: false, isRtl: false },
};
