import type { Block } from '@/domain/articles/block';
import type { Passage } from '@/domain/suggestions/text/passage';
import { passagesOf } from '@/domain/suggestions/text/passages';

/** Plain text as the tests write it: blocks parted by an empty line, "# " a headline, "Caption: " a caption. Marks are no part of a block. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const mark = /^(#+ |Caption: )?/.exec(words)?.[0] ?? '';
    blocks.push({ kind: kindOf(words), start: index + mark.length, end: index + words.length });
  }
  return blocks;
}

function kindOf(words: string): Block['kind'] {
  if (words.startsWith('# ')) return 'headline';
  if (words.startsWith('## ')) return 'heading';
  return words.startsWith('Caption: ') ? 'caption' : 'paragraph';
}

export function readText(text: string): Passage[] {
  return [...passagesOf(text, blocksOf(text))];
}
