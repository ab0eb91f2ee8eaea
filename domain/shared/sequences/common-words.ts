/** A word that goes on where the one before it ended is worth this much more: phrases hold together. */
const RUN_SHARE = 0.3;
const RUN_BONUS = 0.3;

/** A stretch of word numbers. */
export type Words = { ids: Int32Array; from: number; to: number };

/**
 * Heaviest common subsequence of two short stretches of words, by the weight of words, with a bonus for unbroken
 * runs. Time and space are the product of the lengths; the tables are kept for the next call.
 */
export class CommonWords {
  private score = new Float32Array(4096);
  private taken = new Uint8Array(4096);

  /** Calls `link` for every pair of words, in order, and returns the weight of what is common, bonus included. */
  align(a: Words, b: Words, weights: Float32Array, link: (i: number, j: number) => void): number {
    const [m, n] = [a.to - a.from, b.to - b.from];
    const width = n + 1;
    this.reserve((m + 1) * width);
    this.fill(a, b, weights);
    const { score, taken } = this;
    for (let i = 0, j = 0; i < m && j < n; ) {
      const at = i * width + j;
      if (taken[at] === 1) link(a.from + i++, b.from + j++);
      else if ((score[at + width] ?? 0) >= (score[at + 1] ?? 0)) i++;
      else j++;
    }
    return score[0] ?? 0;
  }

  private fill(a: Words, b: Words, weights: Float32Array): void {
    const { score, taken } = this;
    const [m, n] = [a.to - a.from, b.to - b.from];
    const width = n + 1;
    score.fill(0, m * width, (m + 1) * width);
    taken.fill(0, m * width, (m + 1) * width);
    for (let i = m - 1; i >= 0; i--) {
      const id = a.ids[a.from + i] ?? 0;
      const weight = weights[id] ?? 0;
      score[i * width + n] = 0;
      taken[i * width + n] = 0;
      for (let j = n - 1; j >= 0; j--) {
        const at = i * width + j;
        const below = score[at + width] ?? 0;
        const right = score[at + 1] ?? 0;
        let best = Math.max(below, right);
        let take = 0;
        if (b.ids[b.from + j] === id) {
          const bonus = taken[at + width + 1] === 1 ? weight * RUN_SHARE + RUN_BONUS : 0;
          const total = (score[at + width + 1] ?? 0) + weight + bonus;
          if (total >= best) {
            best = total;
            take = 1;
          }
        }
        score[at] = best;
        taken[at] = take;
      }
    }
  }

  private reserve(cells: number): void {
    if (this.score.length >= cells) return;
    this.score = new Float32Array(cells * 2);
    this.taken = new Uint8Array(cells * 2);
  }
}
