import { ELISIONS } from '../lexicon/closed-classes';
import { CLOSES, NO_MARK, OPENS, type Passage } from './passage';
import { SPACE, unitKind } from './scan';

const DOUBLE = 1;
const SINGLE = 2;
const GUILLEMET = 3;
type Family = typeof DOUBLE | typeof SINGLE | typeof GUILLEMET;

/** A token that may open or close a quotation, judged by its form and its neighbours. */
type Mark = { at: number; family: Family; canOpen: boolean; canClose: boolean; doubtful: boolean };

const FAMILIES = new Map<string, Family>([
  ['"', DOUBLE],
  ['“', DOUBLE],
  ['”', DOUBLE],
  ['„', DOUBLE],
  ['‟', DOUBLE],
  ["''", DOUBLE],
  ['``', DOUBLE],
  ["'", SINGLE],
  ['‘', SINGLE],
  ['’', SINGLE],
  ['‚', SINGLE],
  ['`', SINGLE],
  ['«', GUILLEMET],
  ['»', GUILLEMET],
  ['‹', GUILLEMET],
  ['›', GUILLEMET],
]);
const ALWAYS_OPEN = '“„‟``‘‚«‹';
const ALWAYS_CLOSE = '”»›';
const BEFORE_OPENING = '([{—–-“‘"/:';
const elisions = new Set(ELISIONS.split(' '));

/**
 * Settles which tokens are in a quotation: straight and curly, single and double, '' pairs, guillemets. Only the
 * outermost quotation counts. Apostrophes open nothing; a quotation that nothing closes runs to the passage's end, as
 * when it goes on in the next paragraph. One pass over the tokens and one over the marks.
 */
export function settleQuotes(passage: Passage, before?: Passage): void {
  const marks = marksOf(passage);
  if (marks.length === 0) return;
  const ahead = lookAhead(marks);
  let open: { at: number; family: Family; depth: number } | null = goingOn(marks[0], before);
  marks.forEach((mark, index) => {
    const { at, family } = mark;
    if (open === null) {
      if (opensQuote(passage, mark, ahead.closer[family]?.[index] ?? -1)) open = { at, family, depth: 0 };
    } else if (family === open.family) {
      const next = step(mark, index, open.depth, ahead, marks);
      if (next === 'restart') {
        addQuote(passage, open.at, -1, at);
        open = { at, family, depth: 0 };
      } else if (next < 0) {
        addQuote(passage, open.at, at, at + 1);
        open = null;
      } else open.depth = next;
    }
  });
  const left = open as { at: number } | null;
  if (left !== null) addQuote(passage, left.at, -1, passage.length);
}

/** A paragraph whose first mark closes, after one that nothing closed: the quotation goes on without being opened again. */
function goingOn(first: Mark | undefined, before: Passage | undefined) {
  const last = before?.quotes.at(-1);
  if (first?.family !== DOUBLE || first.canOpen || last === undefined || last.close >= 0 || first.at === 0)
    return null;
  return { at: 0, family: first.family, depth: 0 };
}

/** Depth after the mark; below 0 the quotation is closed. */
function step(mark: Mark, index: number, depth: number, ahead: Ahead, marks: Mark[]): number | 'restart' {
  const { family, canOpen, canClose } = mark;
  if (canClose) return isPossessive(mark, index, ahead, marks) ? depth : depth - 1;
  if (!canOpen) return depth;
  const closers = ahead.closersLeft[family]?.[index] ?? 0;
  const openers = ahead.openersLeft[family]?.[index] ?? 0;
  if (family === DOUBLE) return 'restart';
  return closers > openers ? depth + 1 : depth;
}

/** "the mothers’ pain’": the first of the two closes nothing when a surer one comes before the next opening. */
function isPossessive({ family, doubtful }: Mark, index: number, ahead: Ahead, marks: Mark[]): boolean {
  if (!doubtful) return false;
  const closer = ahead.closer[family]?.[index] ?? -1;
  const opener = ahead.opener[family]?.[index] ?? -1;
  return closer >= 0 && (opener < 0 || closer < opener) && marks[closer] !== undefined;
}

function opensQuote(passage: Passage, mark: Mark, closer: number): boolean {
  if (!mark.canOpen) return false;
  if (mark.family === GUILLEMET && closer < 0) return mark.at === 0;
  if (mark.family !== SINGLE) return true;
  if (elisions.has(passage.lower(mark.at + 1)) && passage.word(mark.at).text !== '‘') return false;
  if (/^\d\ds?$/.test(passage.lower(mark.at + 1)) && passage.word(mark.at).text !== '‘') return false;
  return closer >= 0 || mark.at === 0 || [':', ','].includes(passage.word(mark.at - 1).text);
}

function addQuote(passage: Passage, open: number, close: number, end: number): void {
  const id = passage.quotes.length + 1;
  passage.quote.fill(id, open, end);
  passage.mark[open] = OPENS;
  if (close >= 0) passage.mark[close] = CLOSES;
  let words = 0;
  for (let at = open; at < end; at += 1) if (passage.mark[at] === NO_MARK && isWord(passage, at)) words += 1;
  passage.quotes.push({ id, open, close, end, words });
}

const isWord = (passage: Passage, at: number) => /[\p{L}\p{N}]/u.test(passage.word(at).text);

function marksOf(passage: Passage): Mark[] {
  const marks: Mark[] = [];
  passage.words.forEach(({ text }, at) => {
    const family = text.length <= 2 ? FAMILIES.get(text) : undefined;
    if (family !== undefined) marks.push(markAt(passage, at, text, family));
  });
  return marks;
}

function markAt(passage: Passage, at: number, form: string, family: Family): Mark {
  const start = passage.starts[at] ?? 0;
  const end = passage.ends[at] ?? 0;
  const before = passage.text[start - 1] ?? ' ';
  const after = passage.text[end] ?? ' ';
  const spaceBefore = at === 0 || unitKind(before.charCodeAt(0)) === SPACE || BEFORE_OPENING.includes(before);
  const spaceAfter = at === passage.length - 1 || unitKind(after.charCodeAt(0)) === SPACE;
  const runsOn = family === DOUBLE && '.?!'.includes(before) && !spaceAfter;
  const canOpen =
    ALWAYS_OPEN.includes(form) || (spaceBefore && !spaceAfter) || (runsOn && !ALWAYS_CLOSE.includes(form));
  const canClose =
    ALWAYS_CLOSE.includes(form) || (!ALWAYS_OPEN.includes(form) && (!spaceBefore || spaceAfter));
  const doubtful =
    family === SINGLE &&
    /s$/i.test(passage.word(at - 1).text) &&
    !spaceBefore &&
    /^ \p{Ll}/u.test(passage.text.slice(end, end + 2));
  return { at, family, canOpen, canClose, doubtful };
}

/** For each mark: where the next closing and opening mark of a family stands, and how many are left. */
type Ahead = Record<'closer' | 'opener' | 'closersLeft' | 'openersLeft', Int32Array[]>;

function lookAhead(marks: Mark[]): Ahead {
  const columns = () => [0, DOUBLE, SINGLE, GUILLEMET].map(() => new Int32Array(marks.length));
  const ahead: Ahead = {
    closer: columns(),
    opener: columns(),
    closersLeft: columns(),
    openersLeft: columns(),
  };
  for (const family of new Set(marks.map((mark) => mark.family))) fillAhead(marks, family, ahead);
  return ahead;
}

function fillAhead(marks: Mark[], family: number, ahead: Ahead): void {
  const [closerAt, openerAt, closersLeftAt, openersLeftAt] = [
    ahead.closer[family],
    ahead.opener[family],
    ahead.closersLeft[family],
    ahead.openersLeft[family],
  ];
  if (!closerAt || !openerAt || !closersLeftAt || !openersLeftAt) return;
  let closer = -1;
  let opener = -1;
  let closers = 0;
  let openers = 0;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    closerAt[index] = closer;
    openerAt[index] = opener;
    closersLeftAt[index] = closers;
    openersLeftAt[index] = openers;
    const mark = marks[index];
    if (mark?.family !== family) continue;
    if (mark.canClose) {
      closer = index;
      closers += 1;
    } else if (mark.canOpen) {
      opener = index;
      openers += 1;
    }
  }
}
