import type { Alignment } from './alignment';
import type { Comparison } from './comparison';
import type { Likeness } from './likeness';
import { SharedWords } from './shared-words';

/** Old units [u0, u1) and new units [v0, v1) between what is settled. */
export type Gap = { u0: number; u1: number; v0: number; v1: number };

/** Below this likeness two sentences are strangers that share the grammar of their language. */
const STRANGERS = 0.3;
/** What two pairs that follow each other add, as a share of the lighter gain: text is edited in place. */
const NEIGHBOURS = 0.15;
/** A joined or split sentence lies in its counterpart with at least this share of its weight. */
export const PART_OF = 0.6;

/**
 * What pairing units of this weight, both sides together, is worth: half of it, by how much more alike they are than
 * strangers, squared: one sentence found again is worth more than two half found.
 */
export function gainOf(shared: number, weight: number): number {
  const dice = (2 * shared) / weight;
  if (dice <= STRANGERS) return 0;
  const kinship = (dice - STRANGERS) / (1 - STRANGERS);
  return (weight / 2) * kinship * kinship;
}

/** Gale and Church's alignment of a small gap, by likeness instead of length: 1-1, 2-1, 1-2, or left alone. */
export class DenseAligner {
  private readonly comparison: Comparison;
  private readonly words: SharedWords;
  private shared = new Float32Array(512);
  private score = new Float32Array(512);
  private choice = new Uint8Array(512);

  constructor(
    private readonly alignment: Alignment,
    private readonly likeness: Likeness,
  ) {
    this.comparison = alignment.comparison;
    this.words = new SharedWords(this.comparison);
  }

  align(gap: Gap): void {
    const { u0, u1, v0, v1 } = gap;
    const m = u1 - u0;
    const width = v1 - v0 + 1;
    this.reserve((m + 1) * width);
    this.words.fill(gap, this.shared, width);
    this.score.fill(0, m * width, (m + 1) * width);
    for (let u = u1 - 1; u >= u0; u--) {
      this.score[(u - u0 + 1) * width - 1] = 0;
      for (let v = v1 - 1; v >= v0; v--) this.fillCell(gap, width, u, v);
    }
    this.follow(gap, width);
  }

  private follow({ u0, u1, v0, v1 }: Gap, width: number): void {
    for (let u = u0, v = v0; u < u1 && v < v1; ) {
      const at = (u - u0) * width + v - v0;
      const step = this.choice[at];
      const ahead = step === JOIN ? 2 : step === SKIP_NEW ? 0 : 1;
      const across = step === SPLIT ? 2 : step === SKIP_OLD ? 0 : 1;
      if (step === ONE) this.alignment.pair(u, u + 1, v, v + 1, { shared: this.shared[at] ?? 0 });
      else if (step === JOIN || step === SPLIT) this.alignment.pair(u, u + ahead, v, v + across);
      u += ahead;
      v += across;
    }
  }

  private fillCell({ u0, u1, v0, v1 }: Gap, width: number, u: number, v: number): void {
    const { shared, score, choice } = this;
    const oldWeight = this.comparison.old.unitWeight;
    const newWeight = this.comparison.new.unitWeight;
    const at = (u - u0) * width + v - v0;
    let best = score[at + width] ?? 0;
    let how = SKIP_OLD;
    const skipNew = score[at + 1] ?? 0;
    if (skipNew > best) {
      best = skipNew;
      how = SKIP_NEW;
    }
    const here = shared[at] ?? 0;
    const gain = here > 0 ? gainOf(here, (oldWeight[u] ?? 0) + (newWeight[v] ?? 0)) : 0;
    if (gain > 0) {
      const follows = u + 1 < u1 && v + 1 < v1 && choice[at + width + 1] === ONE;
      const total = gain * (follows ? 1 + NEIGHBOURS : 1) + (score[at + width + 1] ?? 0);
      if (total >= best) {
        best = total;
        how = ONE;
      }
    }
    if (u + 1 < u1 && bothPartOf(here, shared[at + width] ?? 0, oldWeight, u)) {
      const total = this.gain(u, u + 2, v, v + 1) + (score[at + 2 * width + 1] ?? 0);
      if (total > best) {
        best = total;
        how = JOIN;
      }
    }
    if (v + 1 < v1 && bothPartOf(here, shared[at + 1] ?? 0, newWeight, v)) {
      const total = this.gain(u, u + 1, v, v + 2) + (score[at + width + 2] ?? 0);
      if (total > best) {
        best = total;
        how = SPLIT;
      }
    }
    score[at] = best;
    choice[at] = how;
  }

  private gain(u0: number, u1: number, v0: number, v1: number): number {
    return gainOf(this.likeness.shared(u0, u1, v0, v1), this.likeness.weight(u0, u1, v0, v1));
  }

  private reserve(cells: number): void {
    if (this.score.length >= cells) return;
    const size = cells * 2;
    this.shared = new Float32Array(size);
    this.score = new Float32Array(size);
    this.choice = new Uint8Array(size);
  }
}

function bothPartOf(first: number, second: number, weight: Float32Array, unit: number): boolean {
  return first > 0 && first >= PART_OF * (weight[unit] ?? 0) && second >= PART_OF * (weight[unit + 1] ?? 0);
}

const SKIP_OLD = 1;
const SKIP_NEW = 2;
const ONE = 3;
const JOIN = 4;
const SPLIT = 5;
