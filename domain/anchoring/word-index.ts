import type { Comparison } from './comparison';
import type { Tokens } from './tokens';

/** Where each word stands in a text: finds the sentences that might be like a given one. */
export class WordIndex {
  private readonly offset: Int32Array;
  private readonly tokens: Int32Array;
  private readonly votes: Float32Array;

  /** Of all units of the text, or only of those given, in order. */
  constructor(
    private readonly side: Tokens,
    words: number,
    units: Iterable<number> | null = null,
  ) {
    const { id, unitStart } = side;
    this.offset = new Int32Array(words + 2);
    this.votes = new Float32Array(side.units);
    const stretches = units === null ? [0, side.count] : stretchesOf(unitStart, units);
    let count = 0;
    for (let s = 0; s < stretches.length; s += 2) {
      const to = stretches[s + 1] ?? 0;
      for (let t = stretches[s] ?? 0; t < to; t++, count++)
        this.offset[(id[t] ?? 0) + 1] = (this.offset[(id[t] ?? 0) + 1] ?? 0) + 1;
    }
    for (let k = 1; k < this.offset.length; k++)
      this.offset[k] = (this.offset[k] ?? 0) + (this.offset[k - 1] ?? 0);
    this.tokens = new Int32Array(count);
    const next = this.offset.slice();
    for (let s = 0; s < stretches.length; s += 2) {
      const to = stretches[s + 1] ?? 0;
      for (let t = stretches[s] ?? 0; t < to; t++) {
        const at = next[id[t] ?? 0] ?? 0;
        this.tokens[at] = t;
        next[id[t] ?? 0] = at + 1;
      }
    }
  }

  /** In how many places the word stands. */
  count(id: number): number {
    return (this.offset[id + 1] ?? 0) - (this.offset[id] ?? 0);
  }

  /** The tokens that are this word, in order. */
  places(id: number): Int32Array {
    return this.tokens.subarray(this.offset[id] ?? 0, this.offset[id + 1] ?? 0);
  }

  /**
   * The units of [v0, v1) that share most with the old unit `u`, by the weight of words that stand in at most `rare`
   * places; at most `most`, best first.
   */
  unitsLike(
    { old, weights }: Comparison,
    u: number,
    { v0, v1, rare, most }: { v0: number; v1: number; rare: number; most: number },
  ): number[] {
    const touched: number[] = [];
    const end = old.unitStart[u + 1] ?? 0;
    for (let t = old.unitStart[u] ?? 0; t < end; t++) {
      const id = old.id[t] ?? 0;
      const to = this.offset[id + 1] ?? 0;
      if (to - (this.offset[id] ?? 0) > rare) continue;
      for (let at = this.offset[id] ?? 0; at < to; at++) {
        const v = this.side.unitOf[this.tokens[at] ?? 0] ?? 0;
        if (v < v0 || v >= v1) continue;
        if (this.votes[v] === 0) touched.push(v);
        this.votes[v] = (this.votes[v] ?? 0) + (weights[id] ?? 0);
      }
    }
    if (touched.length > 1) touched.sort((a, b) => (this.votes[b] ?? 0) - (this.votes[a] ?? 0));
    for (const v of touched) this.votes[v] = 0;
    return touched.slice(0, most);
  }
}

/** The tokens of the units, as pairs of start and end. */
function stretchesOf(unitStart: Int32Array, units: Iterable<number>): number[] {
  const stretches: number[] = [];
  for (const unit of units) {
    const start = unitStart[unit] ?? 0;
    if (stretches[stretches.length - 1] === start) stretches.pop();
    else stretches.push(start);
    stretches.push(unitStart[unit + 1] ?? 0);
  }
  return stretches;
}
