import { foldedWords } from '../../../readable-words';

const PARTS = /\s+[|–—·»:-]\s+|\s*\|\s*/;

/**
 * A page's title without the outlet's name, a section or a slogan at its end or beginning. `outlet` is what the page calls
 * itself, `shown` are the headings that stand on it: the longest part is the headline where it stands there alone.
 */
export function titleWithout(title: string, outlet: string | null, shown: readonly string[]): string {
  const parts = title.split(PARTS).filter((part) => foldedWords(part) !== '');
  if (parts.length < 2) return title;
  const headings = new Set(shown.map(foldedWords));
  if (headings.has(foldedWords(title))) return title;
  const longest = Math.max(...parts.map(({ length }) => length));
  const own = parts.find((part) => part.length === longest && headings.has(foldedWords(part)));
  if (own !== undefined) return own;
  const known = foldedWords(outlet ?? '');
  const isOutlet = (part: string | undefined) =>
    known !== '' && part !== undefined && foldedWords(part) === known;
  if (isOutlet(parts.at(-1))) return beginning(title, parts.at(-1) ?? '');
  if (isOutlet(parts[0]))
    return title.slice(title.indexOf(parts[0] ?? '') + (parts[0]?.length ?? 0)).replace(/^[\s|–—·»:-]+/, '');
  return title;
}

function beginning(title: string, last: string): string {
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»:-]+$/, '');
}
