import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '@/domain/articles/block';
import { NO_PARTICULARS, type Part, type Reading } from '../../part';
import { readableWords } from '../../readable-words';
import { documentOf } from '../page/document';
import { withoutRepeats } from '../page/duplicates';
import { fragmentParts } from '../page/fragment-parts';
import { frontMatterOf } from './front-matter';

/**
 * Markdown (CommonMark), with `Caption: ` before captions as in a paste and YAML particulars at its head. The first
 * heading of the first level is the headline; without one, the first block is, if it is a single line.
 *
 * @throws ReadingProblem as readPage, for HTML within
 */
export function readMarkdown(source: string): Reading {
  const { particulars, body } = frontMatterOf(source.replace(/^\ufeff/, ''));
  const blocks = fromMarkdown(body).children.flatMap((node) => blocksOf(node, 'paragraph'));
  const parts = withoutRepeats(withHeadline(blocks, particulars.headline));
  const headline = parts.find(({ kind, kept }) => kept && kind === 'headline')?.words ?? null;
  return { parts, particulars: { ...NO_PARTICULARS, ...particulars, headline }, warnings: [] };
}

const CAPTION = /^Caption:\s+/;

function blocksOf(node: RootContent, kind: BlockKind): Part[] {
  switch (node.type) {
    case 'heading':
      return partOf(node.depth === 1 ? 'headline' : 'heading', inlineWords(node));
    case 'paragraph': {
      const words = inlineWords(node);
      return CAPTION.test(words) ? partOf('caption', words.replace(CAPTION, '')) : partOf(kind, words);
    }
    case 'code':
      return node.value.split(/\n\s*\n/).flatMap((words) => partOf(kind, words));
    case 'html':
      return fragmentParts(documentOf(node.value).body);
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, 'quote'));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, 'list-item')));
    default:
      return [];
  }
}

function partOf(kind: BlockKind, words: string): Part[] {
  const tidy = readableWords(words);
  return tidy === '' ? [] : [{ kind, words: tidy, kept: true }];
}

function inlineWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inlineWords).join('') : '';
}

/** Exactly one headline: what the particulars say it is, else the first of the first level, else the first block. */
function withHeadline(blocks: readonly Part[], told: string | null): Part[] {
  const first = blocks.findIndex(({ kind }) => kind === 'headline');
  if (first < 0 && told !== null) return [{ kind: 'headline', words: told, kept: true }, ...blocks];
  const at = Math.max(first, 0);
  return blocks.map((part, index) => {
    if (index === at) return { ...part, kind: 'headline' };
    return part.kind === 'headline' ? { ...part, kind: 'heading' } : part;
  });
}
