import type { Block } from '@/domain/articles/block';
import { SENTENCE_END } from '../lexicon/word-classes';
import { Passage } from './passage';
import { settleQuotes } from './quotes';
import { SPACE, tokenEnd, unitKind } from './scan';
import { settleSentences } from './sentences';
import { type Word, wordOf } from './word';

/** A paragraph of more tokens than this is read in parts, so that memory does not grow with it. */
const MOST_TOKENS = 4_000;

/** How far a part may go on to end with a sentence. */
const MOST_MORE = 300;

/** Reads the blocks of a text one passage at a time. Passages of one block share its number. */
export function* passagesOf(text: string, blocks: readonly Block[]): Generator<Passage> {
  let before: Passage | undefined;
  for (const [number, block] of blocks.entries()) {
    for (let start = block.start; start < block.end; ) {
      const { passage, next } = readPassage(text, block, number, start, before);
      if (passage.length > 0) yield passage;
      before = passage;
      start = next;
    }
  }
}

function readPassage(text: string, block: Block, number: number, start: number, before?: Passage) {
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (from: number, to: number) => {
    words.push(wordOf(text.slice(from, to)));
    starts.push(from);
    ends.push(to);
  };
  let at = start;
  while (at < block.end && !isFull(words)) {
    if (unitKind(text.charCodeAt(at)) === SPACE) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, block.end);
    const owner = possessorEnd(text, at, end);
    add(at, owner);
    if (owner < end) add(owner, end);
    at = end;
  }
  const passage = new Passage(text, block.kind, number, words, starts, ends);
  settleQuotes(passage, before);
  settleSentences(passage);
  return { passage, next: at };
}

/** Full at the end of a sentence, or when no sentence ends. */
function isFull(words: readonly Word[]): boolean {
  if (words.length < MOST_TOKENS) return false;
  const last = words.at(-1);
  return words.length >= MOST_TOKENS + MOST_MORE || (last !== undefined && (last.bits & SENTENCE_END) !== 0);
}

/** "Putin's" is two tokens: the name, and the mark of the possessor. "it's" and "he's" stay one. */
function possessorEnd(text: string, start: number, end: number): number {
  if (end - start < 4) return end;
  const last = text[end - 1];
  const mark = text[end - 2];
  if ((last !== 's' && last !== 'S') || (mark !== "'" && mark !== '’')) return end;
  return CONTRACTED.has(text.slice(start, end - 2).toLowerCase()) ? end : end - 2;
}

const CONTRACTED = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'who',
  'what',
  'here',
  'let',
  'where',
  'how',
]);
