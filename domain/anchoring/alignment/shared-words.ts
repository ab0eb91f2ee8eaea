import type { Comparison } from './comparison';

/**
 * What each sentence of a gap shares with each sentence on the other side, by the weight of words, whatever their order. The
 * places of each old word are chained, so that the work is one step for each pair of equal words.
 */
export class SharedWords {
  /** First old token of the gap that is this word, or -1; and by token the next one, or -1. */
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  /** By old token, the last new unit that it was counted for, from 1. */
  private readonly spent: Int32Array;

  constructor(private readonly comparison: Comparison) {
    this.head = new Int32Array(comparison.words + 1).fill(-1);
    this.next = new Int32Array(comparison.old.count);
    this.spent = new Int32Array(comparison.old.count);
  }

  /** Writes a row of `width` for each old unit of [u0, u1), with a number for each new unit of [v0, v1). */
  fill(
    { u0, u1, v0, v1 }: { u0: number; u1: number; v0: number; v1: number },
    into: Float32Array,
    width: number,
  ): void {
    const { old, new: fresh } = this.comparison;
    const [from, to] = [old.unitStart[u0] ?? 0, old.unitStart[u1] ?? 0];
    into.fill(0, 0, (u1 - u0) * width);
    this.chain(old.id, from, to);
    for (let v = v0; v < v1; v++) {
      const end = fresh.unitStart[v + 1] ?? 0;
      for (let j = fresh.unitStart[v] ?? 0; j < end; j++) {
        const first = this.head[fresh.id[j] ?? 0] ?? -1;
        if (first >= 0) this.count(first, fresh.id[j] ?? 0, v, into, v - v0 - u0 * width, width);
      }
    }
    for (let i = from; i < to; i++) this.head[old.id[i] ?? 0] = -1;
  }

  private chain(id: Int32Array, from: number, to: number): void {
    for (let i = to - 1; i >= from; i--) {
      const word = id[i] ?? 0;
      this.next[i] = this.head[word] ?? -1;
      this.head[word] = i;
    }
  }

  /** Counts a new word once for each old unit that has it more often than it was counted already. */
  private count(
    first: number,
    word: number,
    v: number,
    into: Float32Array,
    shift: number,
    width: number,
  ): void {
    const { next, spent } = this;
    const { unitOf } = this.comparison.old;
    const weight = this.comparison.weights[word] ?? 0;
    let counted = -1;
    for (let i = first; i >= 0; i = next[i] ?? -1) {
      const u = unitOf[i] ?? 0;
      if (u === counted || spent[i] === v + 1) continue;
      spent[i] = v + 1;
      counted = u;
      const at = u * width + shift;
      into[at] = (into[at] ?? 0) + weight;
    }
  }
}
