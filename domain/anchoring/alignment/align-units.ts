import { heaviestChain, type Match } from '@/domain/shared/sequences/heaviest-chain';
import { Alignment } from './alignment';
import { anchorRuns } from './anchor-runs';
import type { Comparison } from './comparison';
import { DenseAligner, type Gap, gainOf, PART_OF } from './dense';
import { Likeness } from './likeness';
import { findMoves } from './moves';
import { fillSlots } from './slots';
import { WordIndex } from './word-index';

/** Sentence pairs compared one by one; a larger gap is first divided along sentences with rare words. */
const DENSE = 400;
/** A word is rare enough to find a sentence by when it stands in at most so many places. */
const RARE = 24;
/** Sentences found by rare words that are compared closely. */
const CANDIDATES = 3;

/** Aligns the sentences of both texts: frame first, then gap by gap, then what was moved. */
export function alignUnits(comparison: Comparison): Alignment {
  return new Aligner(comparison).align();
}

class Aligner {
  private readonly alignment: Alignment;
  private readonly likeness: Likeness;
  private index: WordIndex | null = null;
  private readonly dense: DenseAligner;
  private readonly shared = new Float64Array(CANDIDATES);

  constructor(private readonly comparison: Comparison) {
    this.alignment = new Alignment(comparison);
    this.likeness = new Likeness(comparison);
    this.dense = new DenseAligner(this.alignment, this.likeness);
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
    if (m * n <= DENSE) this.dense.align(gap);
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
      this.likeness.sharedWithSome(u, found, this.shared);
      for (const [rank, v] of found.entries()) {
        const weight = gainOf(this.shared[rank] ?? 0, this.likeness.weight(u, u + 1, v, v + 1));
        if (weight > 0) matches.push({ old: u, new: v, length: 1, weight });
      }
    }
    return matches;
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
      const without = this.likeness.sharedIn(group);
      const withUnit = this.likeness.shared(Math.min(oldFrom, u), Math.max(oldTo, u + 1), newFrom, newTo);
      if (withUnit - without < PART_OF * weight) continue;
      this.alignment.widen(group, u, null, withUnit);
      return;
    }
  }

  private absorbNew(v: number, weight: number, moved: boolean): void {
    for (const group of [this.alignment.groupOfNew(v - 1), this.alignment.groupOfNew(v + 1)]) {
      if (group === undefined || group.moved !== moved || this.isSame(group.oldFrom, group.newFrom)) continue;
      const { oldFrom, oldTo, newFrom, newTo } = group;
      const without = this.likeness.sharedIn(group);
      const withUnit = this.likeness.shared(oldFrom, oldTo, Math.min(newFrom, v), Math.max(newTo, v + 1));
      if (withUnit - without < PART_OF * weight) continue;
      this.alignment.widen(group, null, v, withUnit);
      return;
    }
  }

  private isSame(u: number, v: number): boolean {
    return this.comparison.old.unitId[u] === this.comparison.new.unitId[v];
  }
}
