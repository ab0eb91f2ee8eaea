import type { Day } from '@/domain/shared/day';
import type { Part, Reading } from '../../../part';
import { readableWords } from '../../../readable-words';
import { hasWall } from '../boxes';
import { documentOf } from '../document';
import { withoutRepeats } from '../duplicates';
import { fragmentParts } from '../fragment-parts';
import { contentAddressIn } from '../particulars/content-address';
import { type Metadata, metadataOf } from '../particulars/metadata';
import { reveal } from '../revealed';
import { articleParts } from './article-parts';
import { pageWarnings } from './warnings';

/** Characters of text under which a page's own data may hold more of the article than what it shows. */
const LITTLE_TEXT = 600;

/** `contentAddress`: where the system behind the page gives the article alone, null where it does not. */
export type PageReading = Reading & { contentAddress: string | null };

export type PageOptions = {
  /** The last day on which it can have been published. */
  latest?: Day | null;
  /** The page holds its article and nothing else. */
  isArticle?: boolean;
};

/**
 * The article on a page of HTML. `url` is where it was fetched from, null for a file.
 *
 * @throws ReadingProblem for pages that are too large or nested too deeply; one that is slow is stopped by readApart()
 */
export function readPage(
  html: string,
  url: string | null,
  { latest = null, isArticle = false }: PageOptions = {},
): PageReading {
  const document = documentOf(html);
  reveal(document);
  const metadata = metadataOf(document, { url, latest });
  const isWalled = metadata.isFree === false || hasWall(document.body);
  const contentAddress = isArticle ? null : contentAddressIn(document, url);
  const { parts, found } = articleParts(document, metadata, isArticle);
  const whole = lengthOf(parts) < LITTLE_TEXT ? withDataText(parts, metadata) : parts;
  const headline = metadata.particulars.headline ?? headlineIn(whole);
  return {
    parts: whole,
    particulars: { ...metadata.particulars, headline },
    warnings: pageWarnings({ parts: whole, metadata, url, found, isWalled }),
    contentAddress,
  };
}

/** The text that the page's data holds, where the page itself shows little without running its scripts. */
function withDataText(parts: readonly Part[], { articleBody, headlines }: Metadata): Part[] {
  const body = articleBody === null ? [] : bodyParts(articleBody);
  if (lengthOf(body) <= lengthOf(parts)) return [...parts];
  const headline = headlineIn(parts) ?? headlines[0];
  const first: Part[] = headline === undefined ? [] : [{ kind: 'headline', words: headline, kept: true }];
  const rest = parts.filter(({ kind, kept }) => !(kept && kind === 'headline'));
  return withoutRepeats([
    ...first,
    ...body,
    ...rest.map((part): Part => ({ ...part, kept: false, why: 'page' })),
  ]);
}

function headlineIn(parts: readonly Part[]): string | null {
  return parts.find(({ kind, kept }) => kept && kind === 'headline')?.words ?? null;
}

/** Some pages put the markup of the article into their data. */
function bodyParts(body: string): Part[] {
  if (/<(p|div|br|h[1-6]|li)\b/i.test(body)) return fragmentParts(documentOf(body).body);
  return body
    .split(/\n+|\s{3,}/)
    .map(readableWords)
    .filter((words) => words !== '')
    .map((words): Part => ({ kind: 'paragraph', words, kept: true }));
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, { kept, kind, words }) => sum + (kept && kind !== 'headline' ? words.length : 0),
    0,
  );
}
