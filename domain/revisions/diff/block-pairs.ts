import type { MatchedSentences } from '@/domain/anchoring/matched-sentences';
import type { Block } from '@/domain/articles/block';
import type { Wording } from './row';
import { commonEnds } from './sentence-pairs';

type Range = [from: number, to: number];

/** Blocks [from, to) of both sides that belong together, and the sentence pairs (a range of them) that begin in them. */
export type BlockPair = { before: Range; after: Range; sentences: Range; weight: number };

/** Two blocks belong together when what they share is at least this much of the smaller one … */
const PART_OF = 0.5;
/** … or of both together: below this they are strangers that share a phrase (as anchoring has it for sentences). */
const STRANGERS = 0.3;
const UNCHANGED_WEIGHT = 1;

/**
 * Which blocks became which: one to one by what their sentences share, most first; then neighbours that were joined to
 * or split from a pair are taken into it.
 */
export function pairBlocks(
  before: Wording,
  after: Wording,
  sentences: readonly MatchedSentences[],
): BlockPair[] {
  const pairing = new Pairing(before.blocks, after.blocks, sentences);
  const { first, last } = commonEnds(before, after);
  for (let i = 0; i < first; i++) pairing.pair(i, i, UNCHANGED_WEIGHT);
  for (let i = 1; i <= last; i++)
    pairing.pair(before.blocks.length - i, after.blocks.length - i, UNCHANGED_WEIGHT);
  pairing.pairAlike();
  pairing.takeIn();
  return pairing.pairs;
}

type Link = { b: number; a: number; shared: number };

class Pairing {
  readonly pairs: BlockPair[] = [];
  private readonly ofBefore: (BlockPair | undefined)[] = [];
  private readonly ofAfter: (BlockPair | undefined)[] = [];
  private readonly links: Link[];
  private readonly firstSentence: number[];

  constructor(
    private readonly before: readonly Block[],
    private readonly after: readonly Block[],
    sentences: readonly MatchedSentences[],
  ) {
    this.links = linksBetween(before, after, sentences);
    this.firstSentence = firstSentences(before, sentences);
  }

  pair(b: number, a: number, weight: number): void {
    const sentences: Range = [this.firstSentence[b] ?? 0, this.firstSentence[b + 1] ?? 0];
    const pair: BlockPair = { before: [b, b + 1], after: [a, a + 1], sentences, weight };
    this.pairs.push(pair);
    this.ofBefore[b] = pair;
    this.ofAfter[a] = pair;
  }

  pairAlike(): void {
    for (const { b, a, shared } of this.links) {
      if (this.ofBefore[b] !== undefined || this.ofAfter[a] !== undefined) continue;
      if (this.belong(b, a, shared)) this.pair(b, a, shared);
    }
  }

  private belong(b: number, a: number, shared: number): boolean {
    const [m, n] = [lengthOf(this.before[b]), lengthOf(this.after[a])];
    return shared >= PART_OF * Math.min(m, n) || 2 * shared >= STRANGERS * (m + n);
  }

  /** First downwards, then upwards, so that of three paragraphs joined the outer ones reach the pair. */
  takeIn(): void {
    const inOrder = [...this.links].sort((x, y) => x.b - y.b || x.a - y.a);
    for (const link of inOrder) this.takeInOne(link);
    for (const link of inOrder.reverse()) this.takeInOne(link);
  }

  private takeInOne({ b, a, shared }: Link): void {
    const [ofB, ofA] = [this.ofBefore[b], this.ofAfter[a]];
    if (ofB === undefined && ofA !== undefined) {
      const whole = shared >= PART_OF * lengthOf(this.before[b]);
      if (whole && isOne(ofA.after) && widened(ofA.before, b)) this.ofBefore[b] = ofA;
      this.noteSentences(ofA);
    } else if (ofA === undefined && ofB !== undefined) {
      const whole = shared >= PART_OF * lengthOf(this.after[a]);
      if (whole && isOne(ofB.before) && widened(ofB.after, a)) this.ofAfter[a] = ofB;
    }
  }

  private noteSentences(pair: BlockPair): void {
    pair.sentences = [this.firstSentence[pair.before[0]] ?? 0, this.firstSentence[pair.before[1]] ?? 0];
  }
}

function isOne([from, to]: Range): boolean {
  return to - from === 1;
}

/** Takes a neighbour into the range; false where it is none. */
function widened(range: Range, index: number): boolean {
  if (index === range[0] - 1) range[0] = index;
  else if (index === range[1]) range[1] = index + 1;
  else return false;
  return true;
}

function lengthOf(block: Block | undefined): number {
  return block === undefined ? 0 : block.end - block.start;
}

/** How many units the sentences that two blocks have in common cover, the shorter side counting; most first. */
function linksBetween(
  before: readonly Block[],
  after: readonly Block[],
  sentences: readonly MatchedSentences[],
): Link[] {
  const shared = new Map<number, Link>();
  const places = new Places(after);
  let first = 0;
  for (const pair of sentences) {
    while (first < before.length && (before[first]?.end ?? 0) <= pair.before.start) first++;
    for (let b = first; b < before.length && (before[b]?.start ?? 0) < pair.before.end; b++) {
      for (const a of places.at(pair.after)) {
        const key = b * after.length + a;
        const link = shared.get(key) ?? { b, a, shared: 0 };
        link.shared += Math.min(overlap(before[b], pair.before), overlap(after[a], pair.after));
        shared.set(key, link);
      }
    }
  }
  return [...shared.values()].sort((x, y) => y.shared - x.shared || x.b - y.b || x.a - y.a);
}

/** Finds blocks by place. */
class Places {
  constructor(private readonly blocks: readonly Block[]) {}

  at({ start, end }: { start: number; end: number }): number[] {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < this.blocks.length && (this.blocks[at]?.start ?? 0) < end; at++) found.push(at);
    return found;
  }
}

function overlap(block: Block | undefined, { start, end }: { start: number; end: number }): number {
  return block === undefined ? 0 : Math.max(0, Math.min(block.end, end) - Math.max(block.start, start));
}

/** For each block the first sentence pair that does not end before it; one more entry for the end. */
function firstSentences(before: readonly Block[], sentences: readonly MatchedSentences[]): number[] {
  const firsts: number[] = [];
  let at = 0;
  for (const { start } of before) {
    while (at < sentences.length && (sentences[at]?.before.start ?? 0) < start) at++;
    firsts.push(at);
  }
  return [...firsts, sentences.length];
}
