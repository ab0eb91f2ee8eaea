import { BLOCK_SEPARATOR, type Block } from '@/domain/articles/block';
import { written } from '@/domain/articles/paste';
import type { Part } from './part';

/** The kept parts in the notation of a paste, whether or not a headline is among them. */
export function writtenParts(parts: readonly Part[]): string {
  const kept = parts.filter((part) => part.kept);
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, words } of kept) {
    blocks.push({ kind, start, end: start + words.length });
    start += words.length + BLOCK_SEPARATOR.length;
  }
  return written({ text: kept.map(({ words }) => words).join(BLOCK_SEPARATOR), blocks });
}
