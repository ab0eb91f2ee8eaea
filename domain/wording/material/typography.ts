const UNSEEN =
  /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff/g;
/** Ligatures and full-width forms; fractions keep their own characters, since "2½" is not "21/2". */
const COMPATIBLE = /[\ufb00-\ufb06\uff01-\uff5e]/g;

/** Web addresses are no words. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"”)\]]+/g;

/**
 * The text in one typography: straight quotes, one dash, single spaces, no unseen characters; letters keep their case
 * and their accents. Linear; the offsets are those of the result, not of what was given.
 */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(ADDRESS, ' ')
    .replace(UNSEEN, '')
    .replace(COMPATIBLE, (char) => char.normalize('NFKC'))
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/[‐‑‒–—―−]|--+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word without case and, in Latin script, without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^a-z0-9]/.test(lower)) return lower;
  const plain = lower
    .replace(/'/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
  return /\p{Script=Latin}/u.test(plain)
    ? plain
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/æ/g, 'ae')
        .replace(/œ/g, 'oe')
    : plain;
}
