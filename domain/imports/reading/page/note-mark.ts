const NOTE = /^(\[[^\]]{1,4}\]|[*†‡§¶]+|\d{1,3}([,–-]\d{1,3})*)$/;
/** A power stands on ten, on a letter, on a bracket or on a unit. */
const BASE =
  /(?:(?:^|[^\d.,])10|(?:^|[^\p{L}])\p{L}|[)\]]|(?:^|[^\p{L}])(?:[kcdmnµ]?m|ft|in|yd|mi|sec|s))$/iu;

/** True for raised letters behind `before` that are the mark of a note, no power: 12,000³ birds are not 12,0003. */
export function isNoteMark(letters: string, before: string): boolean {
  const written = letters.trim();
  return written.startsWith('[') || (NOTE.test(written) && !BASE.test(before.trimEnd()));
}
