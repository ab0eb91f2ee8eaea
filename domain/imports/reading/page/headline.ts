import { HEADLINE_LONGEST } from '@/domain/articles/canonical';
import { foldedWords } from '../../readable-words';
import type { PageBlock } from './blocks';
import type { Metadata } from './metadata';

/** Which block is the headline, or words for one that stands nowhere on the page. */
export type HeadlineFound = { at: number; added: string | null };

/**
 * The heading that says what the page gives as its headline; else the first h1 that is not the outlet's name and
 * stands near the article; else the page's own words for it; -1 and null where there are none.
 */
export function headlineAmong(
  blocks: readonly PageBlock[],
  article: ReadonlySet<number>,
  { headlines, particulars }: Metadata,
): HeadlineFound {
  const told = new Set(headlines.map(foldedWords));
  const outlet = foldedWords(particulars.outlet ?? '');
  const headings = blocks.flatMap(({ kind, words, isAround }, at) => {
    const fits = (kind === 'headline' || kind === 'heading') && words.length <= HEADLINE_LONGEST;
    return fits && foldedWords(words) !== outlet ? [{ at, kind, isAround, folded: foldedWords(words) }] : [];
  });
  const tops = headings.filter(({ kind, isAround }) => kind === 'headline' && !isAround);
  const found =
    tops.find(({ folded }) => told.has(folded)) ??
    headings.find(({ folded }) => told.has(folded)) ??
    tops.find(({ at }) => article.has(at)) ??
    lastBefore(
      tops,
      [...article].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY),
    ) ??
    tops[0];
  if (found !== undefined) return { at: found.at, added: null };
  const added = headlines.find((words) => words.length <= HEADLINE_LONGEST) ?? null;
  return { at: -1, added };
}

function lastBefore<Place extends { at: number }>(
  places: readonly Place[],
  first: number,
): Place | undefined {
  return places.filter(({ at }) => at < first).at(-1);
}
