import { foldedWords } from '../../../readable-words';
import type { PageBlock } from '../blocks';
import type { Metadata } from '../particulars/metadata';

const NAMED = /(^|[\s_-])(standfirst|subhead(line)?|sub-?title|dek|deck|lede|lead-text|intro)([\s_-]|$)/i;
const SHORTEST = 40;
/** A sentence that leads to its story is a teaser. */
const LINKED_MOST = 0.3;
/** Some pages put it over their headline, with a kicker between the two. */
const ABOVE_MOST = 3;

/** The name stands on the sentence or on what holds it. */
function isCalled(element: Element): boolean {
  const holders = [element, element.parentElement, element.parentElement?.parentElement];
  return holders.some((holder) => NAMED.test(holder?.getAttribute('class') ?? ''));
}

/**
 * Tells the sentence under the headline: named so, or the one that the page gives as its summary. It stands between the headline and
 * the first paragraph of the article; teasers of other stories have the same names and stand elsewhere.
 */
export function standfirstAmong(
  blocks: readonly PageBlock[],
  article: ReadonlySet<number>,
  headlineAt: number,
  { particulars }: Metadata,
): (block: PageBlock, at: number) => boolean {
  const summary = particulars.summary === null ? null : foldedWords(particulars.summary);
  const isNamed = ({ element, words }: PageBlock) => words.length > SHORTEST && isCalled(element);
  const first = blocks.findIndex(
    (block, at) => at > headlineAt && article.has(at) && block.kind === 'paragraph' && !isNamed(block),
  );
  return (block, at) => {
    const { kind, words, isAround, isBox, linkShare } = block;
    if (isAround || isBox || kind === 'caption' || linkShare > LINKED_MOST) return false;
    if (summary !== null && foldedWords(words) === summary) return true;
    return isNamed(block) && at <= first && (headlineAt < 0 || at >= headlineAt - ABOVE_MOST);
  };
}
