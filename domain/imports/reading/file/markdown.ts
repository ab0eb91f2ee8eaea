import type { RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind } from '@/domain/articles/block';
import { NO_PARTICULARS, type Part, type Reading } from '../../part';
import { readableWords } from '../../readable-words';
import { documentOf } from '../page/document';
import { fragmentParts } from '../page/fragment-parts';
import { withHeadlineAt } from './document-parts';
import { frontMatterOf } from './front-matter';
import { markdownWords } from './markdown-words';

/** GitHub's. A single tilde strikes nothing: it lowers the 2 of `H~2~O` for those who write so. */
const FORM = {
  extensions: [gfm({ singleTilde: false })],
  mdastExtensions: [gfmFromMarkdown()],
};

/**
 * Markdown (GitHub's, a superset of CommonMark), with `Caption: ` before captions as in a paste and YAML particulars at its
 * head. The first heading of the first level is the headline, if no text stands before it; without one, the first block is. A row of
 * a table is one part, notes stand at the end, struck words are left out.
 *
 * @throws ReadingProblem as readPage, for HTML within
 */
export function readMarkdown(source: string): Reading {
  const { particulars, body } = frontMatterOf(source.replace(/^\ufeff/, ''));
  const { children } = fromMarkdown(body, FORM);
  const notes = children.filter(({ type }) => type === 'footnoteDefinition');
  const text = children.filter(({ type }) => type !== 'footnoteDefinition');
  const blocks = [...text, ...notes].flatMap((node) => blocksOf(node, 'paragraph'));
  const parts = withHeadline(blocks, particulars.headline);
  const headline = parts.find(({ kind, kept }) => kept && kind === 'headline')?.words ?? null;
  return { parts, particulars: { ...NO_PARTICULARS, ...particulars, headline }, warnings: [] };
}

const CAPTION = /^Caption:\s+/;

function blocksOf(node: RootContent, kind: BlockKind): Part[] {
  switch (node.type) {
    case 'heading':
      return partOf(node.depth === 1 ? 'headline' : 'heading', markdownWords(node));
    case 'paragraph': {
      const words = markdownWords(node);
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
    case 'table':
      return node.children.flatMap((row) => partOf(kind, rowWords(row)));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, 'list-item'));
    default:
      return [];
  }
}

function partOf(kind: BlockKind, words: string): Part[] {
  const tidy = readableWords(words);
  return tidy === '' ? [] : [{ kind, words: tidy, kept: true }];
}

function rowWords({ children }: TableRow): string {
  return children.map(markdownWords).join(' ');
}

/** Exactly one headline: what the particulars say it is, else the first of the first level, else the first block. */
function withHeadline(blocks: readonly Part[], told: string | null): Part[] {
  const first = blocks.findIndex(({ kind }) => kind === 'headline');
  const hasTextBefore = blocks.slice(0, Math.max(first, 0)).some(isText);
  if (first >= 0 && !hasTextBefore) return withHeadlineAt(blocks, first);
  if (told === null) return withHeadlineAt(blocks, 0);
  return withHeadlineAt([{ kind: 'headline', words: told, kept: true }, ...blocks], 0);
}

/** More than a line above a headline, such as a kicker. */
function isText({ kind, words }: Part): boolean {
  return (
    kind === 'quote' || kind === 'list-item' || (kind === 'paragraph' && /.{40,}[.!?…]["”’»]?$/su.test(words))
  );
}
