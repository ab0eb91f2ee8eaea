import { Alignment } from './alignment';
import { anchorRuns } from './anchor-runs';
import { heaviestChain, type Match } from './chain';
import type { Comparison } from './comparison';
import { Likeness } from './likeness';
import { findMoves } from './moves';
import { fillSlots } from './slots';
import { WordIndex } from './word-index';

/** Below this likeness two sentences are strangers that share the grammar of their language. */
const STRANGERS = 0.3;
/** What two pairs that follow each other add, as a share of the lighter gain: text is edited in place. */
const NEIGHBOURS = 0.15;
/** Sentence pairs compared one by one; a larger gap is first divided along sentences with rare words. */
const DENSE = 400;
/** A word is rare enough to find a sentence by when it stands in at most so many places. */
const RARE = 24;
/** Sentences found by rare words that are compared closely. */
const CANDIDATES = 3;
/** A joined or split sentence lies in its counterpart with at least this share of its weight. */
const PART_OF = 0.6;

/** Aligns the sentences of both texts: frame first, then gap by gap, then what was moved. */
export function alignUnits(comparison: Comparison): Alignment {
  return new Aligner(comparison).align();
}

type Gap = { u0: number; u1: number; v0: number; v1: number };

class Aligner {
  private readonly alignment: Alignment;
  private readonly likeness: Likeness;
  private index: WordIndex | null = null;
  private shared = new Float32Array(256);
  private score = new Float32Array(256);
  private choice = new Uint8Array(256);

  constructor(private readonly comparison: Comparison) {
    this.alignment = new Alignment(comparison);
    this.likeness = new Likeness(comparison);
  }

  align(): Alignment {
    const { old, new: fresh } = this.comparison;
    let u = 0;
    let v = 0;
    for (const run of anchorRuns(this.comparison)) {
      this.alignGap({ u0: u, u1: run.old, v0: v, v1: run.new }, true);
      for (let k = 0; k < run.length; k++)
        this.alignment.pair(run.old + k, run.old + k + 1, run.new + k, run.new + k + 1);
      u = run.old + run.length;
      v = run.new + run.length;
    }
    this.alignGap({ u0: u, u1: old.units, v0: v, v1: fresh.units }, true);
    this.absorb(false);
    findMoves(this.alignment, this.likeness);
    fillSlots(this.alignment);
    this.absorb(true);
    return this.alignment;
  }

  private alignGap(gap: Gap, mayDivide: boolean): void {
    const [m, n] = [gap.u1 - gap.u0, gap.v1 - gap.v0];
    if (m <= 0 || n <= 0) return;
    if (m * n <= DENSE) this.alignDense(gap, m, n);
    else if (mayDivide) this.divide(gap);
  }

  private wordIndex(): WordIndex {
    this.index ??= new WordIndex(this.comparison.new, this.comparison.words);
    return this.index;
  }

  private divide(gap: Gap): void {
    let { u0, v0 } = gap;
    for (const { old: u, new: v } of heaviestChain(this.candidates(gap))) {
      this.alignGap({ u0, u1: u, v0, v1: v }, false);
      this.alignment.pair(u, u + 1, v, v + 1);
      u0 = u + 1;
      v0 = v + 1;
    }
    this.alignGap({ ...gap, u0, v0 }, false);
  }

  private candidates({ u0, u1, v0, v1 }: Gap): Match[] {
    const index = this.wordIndex();
    const matches: Match[] = [];
    for (let u = u0; u < u1; u++) {
      const found = index
        .unitsLike(this.comparison, u, { v0, v1, rare: RARE, most: CANDIDATES })
        .sort((a, b) => b - a);
      for (const v of found) {
        const weight = this.gain(u, u + 1, v, v + 1, this.likeness.shared(u, u + 1, v, v + 1));
        if (weight > 0) matches.push({ old: u, new: v, length: 1, weight });
      }
    }
    return matches;
  }

  /**
   * What pairing these units is worth: their weight, by how much more alike they are than strangers, squared: one
   * sentence found again is worth more than two half found.
   */
  private gain(u0: number, u1: number, v0: number, v1: number, shared: number): number {
    const { old, new: fresh } = this.comparison;
    let weight = 0;
    for (let u = u0; u < u1; u++) weight += old.unitWeight[u] ?? 0;
    for (let v = v0; v < v1; v++) weight += fresh.unitWeight[v] ?? 0;
    const dice = (2 * shared) / weight;
    if (dice <= STRANGERS) return 0;
    const kinship = (dice - STRANGERS) / (1 - STRANGERS);
    return (weight / 2) * kinship * kinship;
  }

  /** Gale and Church's alignment, by likeness instead of length: 1-1, 2-1, 1-2, or left alone. */
  private alignDense(gap: Gap, m: number, n: number): void {
    const { u0, v0, v1 } = gap;
    const width = n + 1;
    this.reserve((m + 1) * width);
    const { shared, score, choice } = this;
    for (let i = 0; i < m; i++) this.likeness.sharedWithEach(u0 + i, u0 + i + 1, v0, v1, shared, i * width);
    score.fill(0, m * width, (m + 1) * width);
    for (let i = m - 1; i >= 0; i--) {
      score[i * width + n] = 0;
      for (let j = n - 1; j >= 0; j--) this.fillCell(i, j, gap, m, n);
    }
    for (let i = 0, j = 0; i < m && j < n; ) {
      const step = choice[i * width + j];
      const [di, dj] = step === ONE ? [1, 1] : step === JOIN ? [2, 1] : step === SPLIT ? [1, 2] : [0, 0];
      if (di > 0) this.alignment.pair(u0 + i, u0 + i + di, v0 + j, v0 + j + dj);
      i += step === SKIP_OLD ? 1 : di;
      j += step === SKIP_NEW ? 1 : dj;
    }
  }

  private fillCell(i: number, j: number, gap: Gap, m: number, n: number): void {
    const { shared, score, choice } = this;
    const width = n + 1;
    const at = i * width + j;
    const [u, v] = [gap.u0 + i, gap.v0 + j];
    let best = score[at + width] ?? 0;
    let how = SKIP_OLD;
    const skipNew = score[at + 1] ?? 0;
    if (skipNew > best) {
      best = skipNew;
      how = SKIP_NEW;
    }
    const here = shared[at] ?? 0;
    if (here > 0) {
      const gain = this.gain(u, u + 1, v, v + 1, here);
      if (gain > 0) {
        const follows = i + 1 < m && j + 1 < n && choice[at + width + 1] === ONE;
        const total = gain * (follows ? 1 + NEIGHBOURS : 1) + (score[at + width + 1] ?? 0);
        if (total >= best) {
          best = total;
          how = ONE;
        }
      }
      const { old, new: fresh } = this.comparison;
      if (i + 1 < m && this.bothPartOf(here, shared[at + width] ?? 0, old.unitWeight, u)) {
        const total = this.gain(u, u + 2, v, v + 1, this.likeness.shared(u, u + 2, v, v + 1));
        if (total + (score[at + 2 * width + 1] ?? 0) > best) {
          best = total + (score[at + 2 * width + 1] ?? 0);
          how = JOIN;
        }
      }
      if (j + 1 < n && this.bothPartOf(here, shared[at + 1] ?? 0, fresh.unitWeight, v)) {
        const total = this.gain(u, u + 1, v, v + 2, this.likeness.shared(u, u + 1, v, v + 2));
        if (total + (score[at + width + 2] ?? 0) > best) {
          best = total + (score[at + width + 2] ?? 0);
          how = SPLIT;
        }
      }
    }
    score[at] = best;
    choice[at] = how;
  }

  private bothPartOf(first: number, second: number, weight: Float32Array, unit: number): boolean {
    return first >= PART_OF * (weight[unit] ?? 0) && second >= PART_OF * (weight[unit + 1] ?? 0);
  }

  private reserve(cells: number): void {
    if (this.score.length >= cells) return;
    const size = cells * 2;
    this.shared = new Float32Array(size);
    this.score = new Float32Array(size);
    this.choice = new Uint8Array(size);
  }

  /** Lone units that lie for the most part in what their neighbour's pair left over belong to that pair. */
  private absorb(moved: boolean): void {
    const { old, new: fresh } = this.comparison;
    for (let u = 0; u < old.units; u++) {
      if ((this.alignment.oldGroup[u] ?? -1) < 0) this.absorbOld(u, old.unitWeight[u] ?? 0, moved);
    }
    for (let v = 0; v < fresh.units; v++) {
      if ((this.alignment.newGroup[v] ?? -1) < 0) this.absorbNew(v, fresh.unitWeight[v] ?? 0, moved);
    }
  }

  private absorbOld(u: number, weight: number, moved: boolean): void {
    for (const group of [this.alignment.groupOfOld(u - 1), this.alignment.groupOfOld(u + 1)]) {
      if (group === undefined || group.moved !== moved || this.isSame(group.oldFrom, group.newFrom)) continue;
      const { oldFrom, oldTo, newFrom, newTo } = group;
      const without = this.likeness.shared(oldFrom, oldTo, newFrom, newTo);
      const withUnit = this.likeness.shared(Math.min(oldFrom, u), Math.max(oldTo, u + 1), newFrom, newTo);
      if (withUnit - without < PART_OF * weight) continue;
      this.alignment.widen(group, u, null);
      return;
    }
  }

  private absorbNew(v: number, weight: number, moved: boolean): void {
    for (const group of [this.alignment.groupOfNew(v - 1), this.alignment.groupOfNew(v + 1)]) {
      if (group === undefined || group.moved !== moved || this.isSame(group.oldFrom, group.newFrom)) continue;
      const { oldFrom, oldTo, newFrom, newTo } = group;
      const without = this.likeness.shared(oldFrom, oldTo, newFrom, newTo);
      const withUnit = this.likeness.shared(oldFrom, oldTo, Math.min(newFrom, v), Math.max(newTo, v + 1));
      if (withUnit - without < PART_OF * weight) continue;
      this.alignment.widen(group, null, v);
      return;
    }
  }

  private isSame(u: number, v: number): boolean {
    return this.comparison.old.unitId[u] === this.comparison.new.unitId[v];
  }
}

const SKIP_OLD = 1;
const SKIP_NEW = 2;
const ONE = 3;
const JOIN = 4;
const SPLIT = 5;
