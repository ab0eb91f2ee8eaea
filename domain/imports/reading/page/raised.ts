/** Raised and lowered letters as plain text, so that no figure becomes another one: 10⁶ is not 106. */

const UP = new Map(
  [...'0123456789+-−=()n'].map((letter, at) => [letter, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][at] ?? letter]),
);
const DOWN = new Map(
  [...'0123456789+-−=()'].map((letter, at) => [letter, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? letter]),
);

const NOTE = /^(\[[^\]]{1,4}\]|[*†‡§¶]+|\d{1,3}([,–-]\d{1,3})*)$/;
/** A power stands on ten, on a letter, on a bracket or on a unit; a number behind anything else is the mark of a note. */
const BASE =
  /(?:(?:^|[^\d.,])10|(?:^|[^\p{L}])\p{L}|[)\]]|(?:^|[^\p{L}])(?:[kcdmnµ]?m|km|ft|in|yd|mi|sec|s))$/iu;

/** Raised letters behind `before`: a power in raised digits, nothing for the mark of a note, else as they are ("19th"). */
export function raised(letters: string, before: string): string {
  const written = letters.trim();
  if (/^\[/.test(written)) return '';
  const base = before.trimEnd();
  if (NOTE.test(written) && !BASE.test(base)) return '';
  if (!/[\d]/.test(written) && !/^n$/.test(written)) return letters;
  return shifted(written, UP) ?? `^${written}`;
}

/** Lowered digits as such (H₂O); letters as they are. */
export function lowered(letters: string): string {
  return shifted(letters.trim(), DOWN) ?? letters;
}

function shifted(letters: string, table: ReadonlyMap<string, string>): string | null {
  const moved = [...letters].map((letter) => table.get(letter));
  return moved.includes(undefined) ? null : moved.join('');
}
