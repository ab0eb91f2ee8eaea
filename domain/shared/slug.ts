/** Form of a slug in addresses; the database checks the same. */
export const SLUG_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_LONGEST = 80;

/** A slug out of a headline or a name: accents dropped, words joined by hyphens, cut at a word. May be empty. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= SLUG_LONGEST) return plain;
  const cut = plain.slice(0, SLUG_LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, SLUG_LONGEST);
}

/** What the field of a slug says when its content has another form. */
export const SLUG_REMEDY = `Use small letters a to z, digits and single hyphens, at most ${SLUG_LONGEST}.`;
