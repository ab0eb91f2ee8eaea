import { HEADLINE_LONGEST } from '@/domain/articles/canonical';
import { foldedWords } from '../../../readable-words';
import type { PageBlock } from '../blocks';
import type { Metadata } from '../particulars/metadata';

/** Which block is the headline, with its words where the block holds more than them; or words for one that stands nowhere on the page. */
export type HeadlineFound = { at: number; words: string | null; added: string | null };

/** Two headlines that share at least this much of the shorter one’s words are the same one, told in two ways. */
const RELATED = 0.5;

/**
 * The heading that says what the page gives as its headline, with a line before or after it that does not belong to it; else the
 * first h1 that stands near the article and tells the same in other words; else the page's own words for it, since an h1 that shares
 * nothing with them is the name of the outlet or of a section.
 */
export function headlineAmong(
  blocks: readonly PageBlock[],
  article: ReadonlySet<number>,
  { headlines, particulars }: Metadata,
): HeadlineFound {
  const told = headlines.filter((words) => words.length <= HEADLINE_LONGEST);
  const outlet = foldedWords(particulars.outlet ?? '');
  const headings = blocks.flatMap(({ kind, words, isAround, element }, at): Heading[] => {
    const fits = (kind === 'headline' || kind === 'heading') && words.length <= HEADLINE_LONGEST;
    return fits && foldedWords(words) !== outlet && !isHome(element)
      ? [{ at, kind, isAround, folded: foldedWords(words) }]
      : [];
  });
  const tops = headings.filter(({ kind, isAround }) => kind === 'headline' && !isAround);
  const same = saying(tops, told) ?? saying(headings, told);
  if (same !== null) return same;
  const wrapped = around(tops, told);
  if (wrapped !== null) return wrapped;
  const begun = beginning(headings, told);
  if (begun !== null) return begun;
  const near = nearest(tops, article);
  const isTold = near !== undefined && told.some((words) => isRelated(near.folded, foldedWords(words)));
  if (near !== undefined && (isTold || told.length === 0)) return { at: near.at, words: null, added: null };
  return { at: -1, words: null, added: told[0] ?? null };
}

type Heading = { at: number; kind: string; isAround: boolean; folded: string };

/** The heading that is what is told; of several things told the first that stands there. */
function saying(headings: readonly Heading[], told: readonly string[]): HeadlineFound | null {
  for (const words of told) {
    const found = headings.find(({ folded }) => folded === foldedWords(words));
    if (found !== undefined) return { at: found.at, words: null, added: null };
  }
  return null;
}

/** A kicker or a label in the heading itself: "Local politics Council closes library". */
function around(headings: readonly Heading[], told: readonly string[]): HeadlineFound | null {
  for (const words of told) {
    const folded = foldedWords(words);
    const found = headings.find(
      (one) =>
        folded.includes(' ') && (one.folded.endsWith(` ${folded}`) || one.folded.startsWith(`${folded} `)),
    );
    if (found !== undefined) return { at: found.at, words, added: null };
  }
  return null;
}

/** The name of the outlet leads to its first page. */
const isHome = (element: Element) =>
  [...element.querySelectorAll('a[href]')].some((link) =>
    /^(https?:\/\/[^/]+)?\/?$/.test(link.getAttribute('href') ?? ''),
  );

/** Before what a title adds to its headline: a section, an author, the outlet. */
const SEPARATED = /\s+[|–—·»:@[(-]+|\s*[|_]\s*/g;

/** A heading with which a title begins that goes on with other names: "Bridge closed - Sarn - Valley Post". */
function beginning(headings: readonly Heading[], told: readonly string[]): HeadlineFound | null {
  for (const words of told) {
    const begins = [...words.matchAll(SEPARATED)].map(({ index }) => foldedWords(words.slice(0, index)));
    const found = headings.findLast(({ folded }) => folded.includes(' ') && begins.includes(folded));
    if (found !== undefined) return { at: found.at, words: null, added: null };
  }
  return null;
}

function nearest(tops: readonly Heading[], article: ReadonlySet<number>): Heading | undefined {
  const first = [...article].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return tops.find(({ at }) => article.has(at)) ?? tops.filter(({ at }) => at < first).at(-1) ?? tops[0];
}

function isRelated(one: string, other: string): boolean {
  const [words, told] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...words].filter((word) => told.has(word)).length;
  return shared >= RELATED * Math.min(words.size, told.size);
}
