import { isAbbreviation } from './word';

/** What a UTF-16 unit is to the tokeniser. Computed once for each unit, then a table look-up. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

const kinds = new Uint8Array(65_536);

export function unitKind(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(unit), unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(text: string, unit: number): number {
  // A surrogate is half of a character: letters beyond the first plane are read as letters, emoji too.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  if (/[\p{L}\p{M}]/u.test(text)) return LETTER;
  if (/\p{N}/u.test(text)) return DIGIT;
  return /[\s\u200b\ufeff]/.test(text) || unit === 0 ? SPACE : OTHER;
}

/** Longer runs without a break are cut: they are no words, and no table should hold them. */
const LONGEST = 64;
const LONGEST_ABBREVIATION = 10;
const INITIALS = /^(\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const APOSTROPHE = "'’";
const isWordUnit = (unit: number) => unitKind(unit) === LETTER || unitKind(unit) === DIGIT;

/** End of the token that begins at `start`: a word, a number with its signs, or a mark. Never beyond `end`. */
export function tokenEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + LONGEST);
  const unit = text.charCodeAt(start);
  if (isWordUnit(unit)) return wordEnd(text, start, last);
  if (isMoneySign(unit) && start + 1 < last && unitKind(text.charCodeAt(start + 1)) === DIGIT) {
    return wordEnd(text, start + 1, last);
  }
  return markEnd(text, start, last);
}

function wordEnd(text: string, start: number, last: number): number {
  let at = start;
  while (at < last) {
    if (isWordUnit(text.charCodeAt(at))) at += 1;
    else if (at > start && at + 1 < last && joins(text, at)) at += 1;
    else break;
  }
  if (at < last && text[at] === '%') return at + 1;
  return initialsEnd(text, start, at, last);
}

/** Apostrophes, hyphens, and the signs in numbers hold a word together when something follows them. */
function joins(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (APOSTROPHE.includes(mark) || mark === '-')
    return isWordUnit(before) && unitKind(after) >= LETTER && isWordUnit(after);
  if (mark === '.' || mark === ',') {
    if (unitKind(before) === DIGIT && unitKind(after) === DIGIT) return true;
    return mark === '.' && unitKind(before) === LETTER && unitKind(after) === LETTER && isInitial(text, at);
  }
  return mark === '@' || (mark === '&' && unitKind(after) === LETTER && isUpper(text, at - 1));
}

const isUpper = (text: string, at: number) => /\p{Lu}/u.test(text[at] ?? '');

/** "U.S", "a.m", "Ph.D": a letter or two before the stop. */
function isInitial(text: string, at: number): boolean {
  return (
    at < 2 ||
    !isWordUnit(text.charCodeAt(at - 2)) ||
    text[at - 2] === '.' ||
    /\b[A-Za-z]{1,2}$/.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** The stop after "U.S", "Mr" or an initial belongs to it; after "Smith" it does not. */
function initialsEnd(text: string, start: number, at: number, last: number): number {
  if (at >= last || text[at] !== '.' || at - start > LONGEST_ABBREVIATION) return at;
  const word = text.slice(start, at);
  const isInitialOfName = /^\p{Lu}$/u.test(word) && word !== 'I' && text[at + 1] === ' ';
  return isInitialOfName || isShortened(text, word, at) || INITIALS.test(word) ? at + 1 : at;
}

const SMALL = /^(vs|etc|approx|ft|fig|est|a\.m|p\.m|e\.g|i\.e)$/;

/** "Ill." and "Mass." with a capital; "No." before a number; "D-Calif." as "Calif.". "He fell ill." ends a sentence. */
function isShortened(text: string, word: string, stop: number): boolean {
  const lower = word.toLowerCase().replace(/^[dri]-/, '');
  if (!isAbbreviation(lower)) return false;
  if (lower === 'no' || lower === 'nos') return /^ ?\d/.test(text.slice(stop + 1, stop + 3));
  return isUpper(word, 0) || SMALL.test(lower);
}

function markEnd(text: string, start: number, last: number): number {
  const mark = text[start] ?? '';
  let at = start + 1;
  const repeats =
    mark === '.' || mark === '-' || mark === "'" || mark === '`' || mark === '!' || mark === '?';
  const most = mark === "'" || mark === '`' ? start + 2 : last;
  while (repeats && at < most && text[at] === mark) at += 1;
  return at;
}

function isMoneySign(unit: number): boolean {
  return unit === 0x24 || unit === 0xa3 || unit === 0x20ac || unit === 0xa5;
}
