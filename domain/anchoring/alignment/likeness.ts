import type { Group } from './alignment';
import type { Comparison, Side } from './comparison';

/**
 * How alike two sentences are: the weight of the words they share, whatever their order, against the weight of
 * both (Dice). One counter per word of the lexicon is filled by an old sentence and emptied by each new one.
 */
export class Likeness {
  private readonly counts: Int16Array;
  private readonly trail: Int32Array;

  constructor(
    private readonly comparison: Comparison,
    private readonly old: Side = comparison.old,
    private readonly fresh: Side = comparison.new,
  ) {
    this.counts = new Int16Array(comparison.words + 1);
    this.trail = new Int32Array(Math.max(1, this.fresh.count));
  }

  /** Shared weight of the old units [u0, u1) with each new unit of [v0, v1), written into `into`. */
  sharedWithEach(u0: number, u1: number, v0: number, v1: number, into: Float32Array, at: number): void {
    this.count(u0, u1, 1);
    for (let v = v0; v < v1; v++) into[at + v - v0] = this.take(v, v + 1);
    this.count(u0, u1, -1);
  }

  /** Shared weight of an old unit with some new ones, written into `into` in their order. */
  sharedWithSome(u: number, units: readonly number[], into: Float64Array): void {
    if (units.length === 0) return;
    this.count(u, u + 1, 1);
    for (let k = 0; k < units.length; k++) into[k] = this.take(units[k] ?? 0, (units[k] ?? 0) + 1);
    this.count(u, u + 1, -1);
  }

  /** Shared weight of both sides of a group, worked out once. */
  sharedIn(group: Group): number {
    if (group.shared < 0) group.shared = this.shared(group.oldFrom, group.oldTo, group.newFrom, group.newTo);
    return group.shared;
  }

  /** Weight of two runs of units together. */
  weight(u0: number, u1: number, v0: number, v1: number): number {
    return sumOf(this.old.unitWeight, u0, u1) + sumOf(this.fresh.unitWeight, v0, v1);
  }

  /** Dice's coefficient of both sides of a group, 0 to 1. */
  diceOf(group: Group): number {
    const weight = this.weight(group.oldFrom, group.oldTo, group.newFrom, group.newTo);
    return weight === 0 ? 0 : (2 * this.sharedIn(group)) / weight;
  }

  /** Shared weight of two runs of units. */
  shared(u0: number, u1: number, v0: number, v1: number): number {
    this.count(u0, u1, 1);
    const weight = this.take(v0, v1);
    this.count(u0, u1, -1);
    return weight;
  }

  /** Dice's coefficient, 0 to 1. */
  dice(u0: number, u1: number, v0: number, v1: number): number {
    const sum = this.weight(u0, u1, v0, v1);
    return sum === 0 ? 0 : (2 * this.shared(u0, u1, v0, v1)) / sum;
  }

  private count(u0: number, u1: number, by: number): void {
    const { counts } = this;
    const { unitStart, id } = this.old;
    const end = unitStart[u1] ?? 0;
    for (let t = unitStart[u0] ?? 0; t < end; t++) counts[id[t] ?? 0] = (counts[id[t] ?? 0] ?? 0) + by;
  }

  private take(v0: number, v1: number): number {
    const { counts, trail } = this;
    const { unitStart, id } = this.fresh;
    const { weights } = this.comparison;
    let taken = 0;
    let weight = 0;
    const end = unitStart[v1] ?? 0;
    for (let t = unitStart[v0] ?? 0; t < end; t++) {
      const word = id[t] ?? 0;
      const left = counts[word] ?? 0;
      if (left <= 0) continue;
      counts[word] = left - 1;
      trail[taken++] = word;
      weight += weights[word] ?? 0;
    }
    for (let k = 0; k < taken; k++) counts[trail[k] ?? 0] = (counts[trail[k] ?? 0] ?? 0) + 1;
    return weight;
  }
}

export function sumOf(list: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += list[i] ?? 0;
  return sum;
}
