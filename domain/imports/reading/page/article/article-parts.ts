import { Readability } from '@mozilla/readability';
import type { Part } from '../../../part';
import { blocksIn, PART_ATTRIBUTE, type PageBlock } from '../blocks';
import { isToldBy, withoutRepeats } from '../duplicates';
import { isLabel, leadsElsewhere } from '../furniture';
import type { Metadata } from '../particulars/metadata';
import { withoutEdges } from './edges';
import { headlineAmong } from './headline';
import { secondReading, together } from './second-reading';
import { standfirstAmong } from './standfirst';

/** Dropped parts beyond these are not listed: a page's menus can have thousands of links. */
const DROPPED_MOST = 600;

/**
 * The parts of a page: Readability says which blocks are the article, rules of ours add what it lost
 * (second-reading.ts), the headline, the standfirst and captions, and take out boxes, repeats, labels and links to elsewhere. The
 * document is used up.
 */
export function articleParts(
  document: Document,
  metadata: Metadata,
  isArticle: boolean,
): { parts: Part[]; found: Found } {
  const blocks = blocksIn(document.body);
  const { article, found } = isArticle ? wholeOf(blocks) : articleAmong(document, blocks);
  const headline = headlineAmong(blocks, article, metadata);
  const last = [...article].reduce((most, at) => Math.max(most, at), -1);
  const isStandfirst = standfirstAmong(blocks, article, headline.at, metadata);
  const parts = blocks.map((block, at): Part => {
    const { kind, words } = block;
    if (at === headline.at) return { kind: 'headline', words: headline.words ?? words, kept: true };
    const shown = { kind: kind === 'headline' ? ('heading' as const) : kind, words };
    const isIn =
      (article.has(at) && !block.isBox) ||
      isCaptionWithin(block, at, headline.at, last) ||
      isStandfirst(block, at);
    const why = block.isAlt
      ? 'alt-text'
      : isLabel(words)
        ? 'label'
        : isLink(block, blocks, at)
          ? 'links'
          : undefined;
    if (isIn && why === undefined) return { ...shown, kept: true };
    return { ...shown, kept: false, why: why ?? 'page' };
  });
  const whole = headline.added === null ? parts : withAdded(parts, headline.added);
  const described = whole.filter((part, at) => !(part.why === 'alt-text' && isDescribed(whole, at)));
  return { parts: fewer(withoutRepeats(withoutEdges(described, metadata.particulars.byline))), found };
}

/** How the article was found: by two readings that agree, by two that do not, or not at all: then everything outside menus and side columns is kept. */
export type Found = 'surely' | 'two ways' | 'not at all';

function wholeOf(blocks: readonly PageBlock[]): { article: Set<number>; found: Found } {
  const all = blocks.flatMap(({ isAlt, isAround }, at) => (isAlt || isAround ? [] : [at]));
  return { article: new Set(all), found: 'surely' };
}

function articleAmong(
  document: Document,
  blocks: readonly PageBlock[],
): { article: Set<number>; found: Found } {
  const second = secondReading(document.body, blocks);
  const read = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = read?.content as Element | null | undefined;
  const marked = content ? [...content.querySelectorAll(`[${PART_ATTRIBUTE}]`)] : [];
  const numbers = marked.map((element) => Number(element.getAttribute(PART_ATTRIBUTE)));
  const article = new Set(numbers.filter((at) => blocks[at] !== undefined && !blocks[at].isAlt));
  if ([...article].some((at) => blocks[at]?.kind === 'paragraph')) {
    const { article: both, agree } = together(blocks, article, second);
    return { article: both, found: agree ? 'surely' : 'two ways' };
  }
  if (second.length > 0) return { article: new Set(second), found: 'not at all' };
  const rest = blocks.flatMap((block, at) =>
    block.isAround || block.isBox || block.isAlt || block.linkShare > 0.5 ? [] : [at],
  );
  return { article: new Set(rest), found: 'not at all' };
}

/** Readability drops pictures with few words; their captions are part of the story. */
function isCaptionWithin(
  { kind, isAlt, isAround, isBox }: PageBlock,
  at: number,
  headlineAt: number,
  last: number,
): boolean {
  return kind === 'caption' && !isAlt && !isAround && !isBox && at > headlineAt && at < last;
}

/** A list item counts only with its list: a list of links leads elsewhere, one linked item among others does not. */
function isLink({ kind, words, linkShare }: PageBlock, blocks: readonly PageBlock[], at: number): boolean {
  if (kind === 'heading' || kind === 'headline' || kind === 'caption') return false;
  if (!leadsElsewhere(words, linkShare)) return false;
  if (kind !== 'list-item') return true;
  const beside = [blocks[at - 1], blocks[at + 1]].filter((block) => block?.kind === 'list-item');
  return beside.every((block) => block !== undefined && block.linkShare >= 0.9);
}

function withAdded(parts: readonly Part[], words: string): Part[] {
  const first = parts.findIndex(({ kept }) => kept);
  const at = Math.max(first, 0);
  return [...parts.slice(0, at), { kind: 'headline', words, kept: true }, ...parts.slice(at)];
}

/** Whether the caption of the same picture, right before or after, says it. */
function isDescribed(parts: readonly Part[], at: number): boolean {
  const beside = [parts[at - 1], parts[at + 1], parts[at + 2]].filter((part) => part?.kind === 'caption');
  return beside.some((part) => part !== undefined && isToldBy(parts[at]?.words ?? '', part.words));
}

function fewer(parts: readonly Part[]): Part[] {
  let dropped = 0;
  return parts.filter(({ kept }) => {
    if (!kept) dropped += 1;
    return kept || dropped <= DROPPED_MOST;
  });
}
