import type { PageBlock } from '../blocks';

/** A block of at least so many characters, hardly linked, is a sentence and not a label. */
const SENTENCE = 60;
const LINKED_MOST = 0.35;
/** What a page names as the body of its article is believed where it holds this share of the page’s sentences. */
const SHARE = 0.4;
/** Readability has found the article where it has this share of the letters of the second reading. */
const ENOUGH = 0.6;

const NAMED = [
  '[itemprop~="articleBody"]',
  '[class*="article-body" i], [class*="articlebody" i], [class*="article__body" i], [class*="story-body" i], [class*="storybody" i]',
  '[class*="article-content" i], [class*="article__content" i], [class*="article-text" i], [class*="story-content" i]',
  '[class*="entry-content" i], [class*="post-content" i], [class*="post-body" i], [class*="entry__content" i]',
  'article',
];

/** The blocks of what the page names as the body of its article; to be asked before Readability takes the page apart. */
export function secondReading(root: Element, blocks: readonly PageBlock[]): number[] {
  const body = bodyOf(root, blocks);
  if (body === null) return [];
  return blocks.flatMap((block, at) => (body.contains(block.element) && isBody(block) ? [at] : []));
}

/** Which blocks are the article by both readings, and whether the two agree. */
export type Together = { article: Set<number>; agree: boolean };

/**
 * Readability’s blocks and the second reading’s. Readability loses bodies that adverts, cards and walls split: the sentences between
 * its own blocks are added, and where it found much less than the second reading did, all of that.
 */
export function together(
  blocks: readonly PageBlock[],
  found: ReadonlySet<number>,
  second: readonly number[],
): Together {
  const shared = second.filter((at) => found.has(at));
  const agree = lettersOf(blocks, shared) >= ENOUGH * lettersOf(blocks, second);
  const [first, last] = endsOf(found);
  const added = agree ? second.filter((at) => at > first && at < last && isSentence(blocks[at])) : second;
  return { article: new Set([...found, ...added]), agree };
}

function bodyOf(root: Element, blocks: readonly PageBlock[]): Element | null {
  const sentences = blocks.filter(isSentence);
  const all = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const held = (element: Element) =>
    sentences.reduce((sum, block) => sum + (element.contains(block.element) ? block.words.length : 0), 0);
  for (const names of NAMED) {
    const bodies = [...root.querySelectorAll(names)]
      .slice(0, NAMED_MOST)
      .map((element) => ({ element, letters: held(element) }));
    const most = bodies.reduce((best, one) => (one.letters > best.letters ? one : best), {
      element: root,
      letters: 0,
    });
    if (most.letters >= SHARE * all && most.letters > 0) return most.element;
  }
  return null;
}

/** A page of teasers has one for each; the first are enough to tell. */
const NAMED_MOST = 30;

const isBody = ({ isAround, isBox, isAlt, kind, linkShare }: PageBlock) =>
  !isAround && !isBox && !isAlt && kind !== 'headline' && linkShare <= LINKED_MOST;

function isSentence(block: PageBlock | undefined): boolean {
  return block !== undefined && isBody(block) && block.words.length >= SENTENCE && block.kind !== 'caption';
}

function lettersOf(blocks: readonly PageBlock[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (isSentence(blocks[at]) ? (blocks[at]?.words.length ?? 0) : 0), 0);
}

function endsOf(found: ReadonlySet<number>): [number, number] {
  return [...found].reduce<[number, number]>(
    ([least, most], at) => [Math.min(least, at), Math.max(most, at)],
    [Number.POSITIVE_INFINITY, -1],
  );
}
