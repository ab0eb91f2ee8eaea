/**
 * What a UTF-16 unit is to the tokeniser, and what it is folded to. Folding makes one word of “Don’t” and
 * "don't", of a hyphen and a dash, of NFC and NFD, of fi and its ligature: changes that a sub-editor or a content system
 * makes without touching a single word.
 */
export const SPACE = 1;
/** Soft hyphens, joiners, direction marks: they are not seen, so they are not compared. */
export const UNSEEN = 2;
export const LETTER = 3;
/** A letter whose word must go through Unicode normalisation before it can be compared. */
export const COMPOSED = 4;
/** A character that is a word of its own, where a script puts no spaces between words. */
export const IDEOGRAPH = 5;
export const HALF = 6; // of a surrogate pair
/** Ends a sentence; CLOSING may follow it and belongs to the same sentence. */
export const STOP = 7;
export const CJK_STOP = 8;
export const CLOSING = 9;
export const MARK = 10;

/**
 * By UTF-16 unit: the fold of a LETTER, so that most of a text is read by one look-up and one question; of anything else the
 * negative of `kind << 16 | fold`; 0 where nobody asked yet: then `entryOf` finds out.
 */
export const entries = new Int32Array(0x10000);
const marks = new Uint16Array(0x10000);

const SAME: [string, string][] = [
  ["'", '‘’‚‛′`´ʼ'],
  ['"', '“”„‟″«»'],
  ['-', '‐‑‒–—―−'],
];

for (const [to, variants] of SAME) {
  for (const variant of variants) marks[variant.charCodeAt(0)] = to.charCodeAt(0);
}

const UNSEEN_UNIT =
  /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff/;
const UNSEEN_UNITS = new RegExp(UNSEEN_UNIT, 'g');
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Conjoining jamo, which NFC joins to syllables although each of them alone is already normal. */
const JAMO = /[\u1100-\u11ff]/;

/** Kind and fold of a UTF-16 unit, as `entries` holds them. */
export function entryOf(unit: number): number {
  const known = entries[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): number {
  return kindOfEntry(entryOf(unit));
}

/** The kind in an entry. */
export function kindOfEntry(entry: number): number {
  return entry > 0 ? LETTER : -entry >> 16;
}

/** The fold in an entry. */
export function foldOfEntry(entry: number): number {
  return entry > 0 ? entry : -entry & 0xffff;
}

/** The unit that stands for this one in comparisons. */
export function foldOf(unit: number): number {
  return foldOfEntry(entryOf(unit));
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const fold = marks[unit] || (lower.length === 1 ? lower.charCodeAt(0) : unit);
  const kind = classify(unit, char);
  const entry = kind === LETTER ? fold : -((kind << 16) | fold);
  entries[unit] = entry;
  return entry;
}

function classify(unit: number, char: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  if (UNSEEN_UNIT.test(char)) return UNSEEN;
  if (/\s/.test(char) || unit < 32) return SPACE;
  if (UNSPACED.test(char)) return IDEOGRAPH;
  if (/\p{M}/u.test(char) || JAMO.test(char)) return COMPOSED;
  if (/[\p{L}\p{N}]/u.test(char)) return char.normalize('NFKC') === char ? LETTER : COMPOSED;
  if (/[.!?…؟।]/.test(char)) return STOP;
  if (/[。！？]/.test(char)) return CJK_STOP;
  return /[\p{Pe}\p{Pf}\p{Pi}"'*_`]/u.test(char) ? CLOSING : MARK;
}

/** The comparable form of a word that holds COMPOSED or UNSEEN units. */
export function foldedWord(word: string): string {
  return word.replace(UNSEEN_UNITS, '').normalize('NFKC').toLowerCase();
}
