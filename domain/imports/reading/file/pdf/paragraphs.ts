import type { BlockKind } from '@/domain/articles/block';
import type { Column } from './columns';
import type { Line } from './lines';
import { isAlike, type Measures } from './measures';

/** Lines that belong together, on one page or on several. */
export type Paragraph = { lines: Line[]; isRow: boolean; isNote: boolean; marker: Marker | null };
/** What stands before an item of a list, with its number where it has one. */
export type Marker = { sign: string; number: number | null };

/** A gap as wide parts the cells of a row; in sizes of the letters. */
const CELL_GAP = 1.5;
/** How much farther than usual a line stands below the one before where a paragraph begins. */
const FARTHER = 1.18;
/** How far it is set in or out, in sizes of the letters. */
const SET_IN = 0.6;

const BULLET = /^([•‣▪◦●○■□▸►·]|[-–—*](?=\s))\s*(?=\S)/u;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;
const NOTE = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§]+)\s*(?=["“„«(]?\p{L})/u;
const ENDED = /[.!?…:;。！？]["'”’»“)\]]*$/u;

/** The paragraphs of a column. */
export function paragraphsOf(column: Column, measures: Measures): Paragraph[] {
  const found: Paragraph[] = [];
  for (const [at, line] of column.lines.entries()) {
    const last = found.at(-1);
    const isRow = line.gap >= CELL_GAP;
    const marker = markerOf(line);
    const goesOn =
      last !== undefined &&
      !isRow &&
      !last.isRow &&
      !begins({ line, at, marker, of: last, column, measures });
    if (goesOn) last.lines.push(line);
    else found.push({ lines: [line], isRow, isNote: false, marker });
  }
  return withNotes(found, measures);
}

type Place = {
  line: Line;
  at: number;
  marker: Marker | null;
  of: Paragraph;
  column: Column;
  measures: Measures;
};

/** Whether a line begins a paragraph: by what it is, by the gap above it, by how it is set in, or by the room left before it. */
function begins(place: Place): boolean {
  const { line, at, marker, of, column, measures } = place;
  const before = of.lines.at(-1);
  if (before === undefined || !isAlike(before.size, line.size)) return true;
  if (line.y - before.y > FARTHER * measures.leading(line.size) || line.y < before.y) return true;
  const hadRoom = hasRoom(at, column, measures);
  if (before.isBold !== line.isBold && (hadRoom || ENDED.test(before.words))) return true;
  if (marker !== null && beginsItem(marker, of, hadRoom, before)) return true;
  if (isSmall(line, measures) && NOTE.test(line.words)) return true;
  return isSetIn(place, before, hadRoom) || hadRoom;
}

function beginsItem(marker: Marker, of: Paragraph, hadRoom: boolean, before: Line): boolean {
  if (/[•‣▪◦●○■□▸►]/u.test(marker.sign)) return true;
  const follows = of.marker !== null && of.marker.number !== null && marker.number === of.marker.number + 1;
  const isFirst = marker.number === 1 && ENDED.test(before.words);
  return follows || isFirst || hadRoom || (marker.number === null && of.marker?.sign === marker.sign);
}

/** How far a line begins from the edge of its column; from the right one where it is read from there. */
const startOf = ({ x, right, isRtl }: Line, column: Column) => (isRtl ? column.right - right : x - column.x);
const endOf = ({ x, right, isRtl }: Line, column: Column) => (isRtl ? column.right - x : right - column.x);

function isSetIn({ line, of, column }: Place, before: Line, hadRoom: boolean): boolean {
  const [first = before, second] = of.lines;
  const isCentred = Math.abs(before.x + before.right - line.x - line.right) < 4;
  const step = (startOf(line, column) - startOf(before, column)) / line.size;
  if (isCentred || Math.abs(step) < SET_IN) return false;
  // Set in: a first line, unless all but the first line of the paragraph are.
  if (step > 0) return second !== undefined || (of.marker === null && (hadRoom || ENDED.test(before.words)));
  // Set out: goes on below a first line that was set in; begins again below lines that were.
  if (second === undefined) return false;
  const hangs = startOf(second, column) - startOf(first, column) > SET_IN * line.size;
  return hangs ? startOf(line, column) - startOf(first, column) < SET_IN * line.size : true;
}

/** Whether the first word of a line would have had room on the line before: then that one was ended on purpose. */
function hasRoom(at: number, column: Column, measures: Measures): boolean {
  const [before, line] = [column.lines[at - 1], column.lines[at]];
  if (before === undefined || line === undefined) return false;
  const edge = Math.max(...linesAround(at, column, measures).map((one) => endOf(one, column)));
  const room = edge - endOf(before, column);
  const word = line.words.split(' ', 1)[0] ?? '';
  const width = ((line.right - line.x) * word.length) / Math.max(1, line.words.length);
  const isEnded = ENDED.test(before.words);
  return room > width + line.size * (isEnded ? 1 : 3) && (isEnded || room > 0.3 * (column.right - column.x));
}

/** The lines next to one that stand as close as those of a paragraph do. */
function linesAround(at: number, { lines }: Column, measures: Measures): Line[] {
  const found = lines.slice(at, at + 1);
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) <= LINES_AROUND; next += step) {
      const [line, from] = [lines[next], lines[next - step]];
      if (line === undefined || from === undefined || !isAlike(line.size, from.size)) break;
      if (Math.abs(line.y - from.y) > FARTHER * measures.leading(line.size)) break;
      found.push(line);
    }
  }
  return found;
}

const LINES_AROUND = 4;

function markerOf({ words }: Line): Marker | null {
  const bullet = BULLET.exec(words);
  if (bullet !== null) return { sign: bullet[1] ?? '', number: null };
  const number = NUMBER.exec(words)?.[1];
  return number === undefined ? null : { sign: number, number: Number(number) };
}

const isSmall = ({ size }: Line, { body }: Measures) => size < 0.95 * body;

/** Small text at the foot of a column that begins with marks of notes. */
function withNotes(paragraphs: readonly Paragraph[], measures: Measures): Paragraph[] {
  let from = paragraphs.length;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const [first] = paragraphs[at]?.lines ?? [];
    if (first === undefined || !isSmall(first, measures) || paragraphs[at]?.isRow) break;
    if (NOTE.test(first.words)) from = at;
  }
  return paragraphs.map((paragraph, at) => (at < from ? paragraph : { ...paragraph, isNote: true }));
}

/** The words of a paragraph without what only marks it: a note's mark, an item's bullet or number. */
export function bareWords({ isNote, marker }: Paragraph, words: string, kind: BlockKind): string {
  if (isNote) return words.replace(NOTE, '');
  return kind === 'list-item' && marker !== null ? words.replace(BULLET, '').replace(NUMBER, '') : words;
}

/** All paragraphs in a row, those that go on in the next column or on the next page joined, and notes at the end. */
export function joinedColumns(columns: readonly (readonly Paragraph[])[], measures: Measures): Paragraph[] {
  const found: Paragraph[] = [];
  const notes: Paragraph[] = [];
  for (const column of columns) {
    let mayGoOn = true;
    for (const paragraph of column) {
      if (paragraph.isNote) notes.push(paragraph);
      else {
        const from = mayGoOn ? unfinished(found, paragraph, measures) : undefined;
        if (from === undefined) found.push(paragraph);
        else from.lines.push(...paragraph.lines);
        if (isBody(paragraph, measures)) mayGoOn = false;
      }
    }
  }
  return [...found, ...notes];
}

function isBody({ lines, isRow }: Paragraph, { body }: Measures): boolean {
  return !isRow && isAlike(lines[0]?.size ?? 0, body);
}

/** The paragraph before that a further one goes on with: its sentence is not at its end, and both look the same. */
function unfinished(found: readonly Paragraph[], next: Paragraph, measures: Measures): Paragraph | undefined {
  const [line] = next.lines;
  if (line === undefined || !isBody(next, measures) || next.marker !== null) return undefined;
  const before = found.slice(-3).findLast((one) => isBody(one, measures));
  const last = before?.lines.at(-1);
  if (before === undefined || last === undefined || last.isBold !== line.isBold) return undefined;
  if (ENDED.test(last.words) || (line.isBold && last.words.length < 60)) return undefined;
  const goesOn = /^["“„«(]?\p{Ll}/u.test(line.words) || /[,\p{L}\p{N}-]$/u.test(last.words);
  return goesOn && last.words.length >= SHORTEST_LINE ? before : undefined;
}

/** Fewer letters are a line of their own. */
const SHORTEST_LINE = 15;
