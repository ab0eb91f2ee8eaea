import type { MatchedSentences } from '@/domain/anchoring/matched-sentences';
import type { Span } from '@/domain/anchoring/spans/span';
import { CommonWords } from '@/domain/shared/sequences/common-words';
import { heaviestChain } from '@/domain/shared/sequences/heaviest-chain';
import { type Chunk, type Chunked, chunksOf } from './chunks';
import { dropIslands } from './islands';
import type { Run } from './row';
import { runsOf } from './runs';

/** A part of a text. */
export type Passage = { text: string; span: Span };

/** Weight of a word is its length plus one, up to this: beyond, nothing is added. */
const LONG_WORD = 13;
/** More pairs of words than this are not compared (sentences are at most 120 words long, so only odd text has more). */
const MOST_CELLS = 500_000;

/** The words of a passage that stayed, went and came. `sentences` say what to compare with what. */
export function wordRuns(before: Passage, after: Passage, sentences: readonly MatchedSentences[]): Run[] {
  if (wordsIn(before) === wordsIn(after)) return [{ kind: 'kept', before: before.span, after: after.span }];
  const chunked: Chunked = {
    before: chunksOf(before.text, before.span),
    after: chunksOf(after.text, after.span),
    keptAt: new Int32Array(0),
  };
  chunked.keptAt = keptChunks(chunked, before.text, after.text, sentences);
  dropIslands(chunked);
  return runsOf(chunked, before.text, after.text);
}

function wordsIn({ text, span }: Passage): string {
  return text.slice(span.start, span.end);
}

function keptChunks(
  { before, after }: Chunked,
  oldText: string,
  newText: string,
  sentences: readonly MatchedSentences[],
): Int32Array {
  const numbers = new Numbers();
  const old = numbers.ofAll(before, oldText);
  const fresh = numbers.ofAll(after, newText);
  const keptAt = new Int32Array(before.length).fill(-1);
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && old[first] === fresh[first]) keptAt[first] = first++;
  let [m, n] = [before.length, after.length];
  while (m > first && n > first && old[m - 1] === fresh[n - 1]) keptAt[--m] = --n;
  const common = new CommonWords();
  const link = (i: number, j: number) => {
    keptAt[i] = j;
  };
  const weights = numbers.weights();
  for (const [i, j] of inOneOrder(sentences, before, after, first, m, n)) {
    if ((i.to - i.from) * (j.to - j.from) > MOST_CELLS) continue;
    common.align({ ids: old, ...i }, { ids: fresh, ...j }, weights, link);
  }
  return keptAt;
}

type Stretch = { from: number; to: number };

/** The chunks of each sentence pair between the common ends, where the pairs have one order in both texts. */
function inOneOrder(
  sentences: readonly MatchedSentences[],
  before: readonly Chunk[],
  after: readonly Chunk[],
  first: number,
  m: number,
  n: number,
): [Stretch, Stretch][] {
  const byOld = new Map<number, [Stretch, Stretch]>();
  const matches = sentences.flatMap(({ before: a, after: b, weight }) => {
    const old = stretchIn(before, a, first, m);
    const fresh = stretchIn(after, b, first, n);
    if (old.from >= old.to || fresh.from >= fresh.to || byOld.has(old.from)) return [];
    byOld.set(old.from, [old, fresh]);
    return [{ old: old.from, new: fresh.from, length: 1, weight }];
  });
  return heaviestChain(matches).flatMap(({ old }) => {
    const pair = byOld.get(old);
    return pair === undefined ? [] : [pair];
  });
}

/** The chunks that begin in the span, of those from `first` to `last`. */
function stretchIn(chunks: readonly Chunk[], { start, end }: Span, first: number, last: number): Stretch {
  const at = (place: number) => {
    let [low, high] = [first, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((chunks[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: at(start), to: at(end) };
}

/** Equal words have equal numbers, from 1. */
class Numbers {
  private readonly known = new Map<string, number>();

  ofAll(chunks: readonly Chunk[], text: string): Int32Array {
    return Int32Array.from(chunks, ({ start, end }) => {
      const word = text.slice(start, end);
      const number = this.known.get(word) ?? this.known.size + 1;
      this.known.set(word, number);
      return number;
    });
  }

  weights(): Float32Array {
    const weights = new Float32Array(this.known.size + 1);
    for (const [word, number] of this.known) weights[number] = Math.min(word.length + 1, LONG_WORD);
    return weights;
  }
}
