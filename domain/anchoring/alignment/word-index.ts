import type { Tokens } from '../text/tokens';
import type { Comparison } from './comparison';

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
    for (let s = 0; s < stretches.length; s += 2) {
      const to = stretches[s + 1] ?? 0;
      for (let t = stretches[s] ?? 0; t < to; t++)
        this.offset[id[t] ?? 0] = (this.offset[id[t] ?? 0] ?? 0) + 1;
    }
    let count = 0;
    for (let k = 0; k < this.offset.length; k++) {
      count += this.offset[k] ?? 0;
      this.offset[k] = count;
    }
    this.tokens = new Int32Array(count);
    for (let s = stretches.length - 2; s >= 0; s -= 2)
      this.fill(id, stretches[s] ?? 0, stretches[s + 1] ?? 0);
  }

  /** Backwards, so that each offset walks from the end of its word's places to their beginning, where it stays. */
  private fill(id: Int32Array, from: number, to: number): void {
    for (let t = to - 1; t >= from; t--) {
      const at = (this.offset[id[t] ?? 0] ?? 0) - 1;
      this.offset[id[t] ?? 0] = at;
      this.tokens[at] = t;
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
    const { offset, tokens, votes } = this;
    const { unitOf } = this.side;
    const touched: number[] = [];
    const end = old.unitStart[u + 1] ?? 0;
    for (let t = old.unitStart[u] ?? 0; t < end; t++) {
      const id = old.id[t] ?? 0;
      const from = offset[id] ?? 0;
      const to = offset[id + 1] ?? 0;
      if (to - from > rare) continue;
      const weight = weights[id] ?? 0;
      for (let at = from; at < to; at++) {
        const v = unitOf[tokens[at] ?? 0] ?? 0;
        if (v < v0 || v >= v1) continue;
        if (votes[v] === 0) touched.push(v);
        votes[v] = (votes[v] ?? 0) + weight;
      }
    }
    const best = heaviest(touched, votes, most);
    for (const v of touched) votes[v] = 0;
    return best;
  }
}

/** The `most` units with most votes, best first; of equals, those met first. */
function heaviest(units: readonly number[], votes: Float32Array, most: number): number[] {
  const best: number[] = [];
  for (const unit of units) {
    const own = votes[unit] ?? 0;
    let at = best.length;
    while (at > 0 && (votes[best[at - 1] ?? 0] ?? 0) < own) at--;
    if (at >= most) continue;
    best.splice(at, 0, unit);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The tokens of the units, as pairs of start and end. */
function stretchesOf(unitStart: Int32Array, units: Iterable<number>): number[] {
  const stretches: number[] = [];
  for (const unit of units) {
    const start = unitStart[unit] ?? 0;
    if (stretches.length > 0 && stretches[stretches.length - 1] === start) stretches.pop();
    else stretches.push(start);
    stretches.push(unitStart[unit + 1] ?? 0);
  }
  return stretches;
}
