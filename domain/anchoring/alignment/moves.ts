import type { Alignment, Group } from './alignment';
import { unitLength } from './comparison';
import type { Likeness } from './likeness';
import { isOneChange } from './one-change';
import { WordIndex } from './word-index';

/** A word that stands more often among what is left does not find a moved sentence. */
const RARE = 24;
const CANDIDATES = 3;
/** A sentence alone in a strange place must be this like the old one; any less is as likely a lookalike. */
const ALONE = 0.85;
/** Or this like it, with one change in one place. */
const ONE_CHANGE = 0.5;
/** Within a moved passage an edited sentence is believed from here on, as between unmoved neighbours. */
const IN_COMPANY = 0.4;
/** The second best place must be clearly less like. */
const MARGIN = 0.12;
/** Less than about three words of content is found everywhere. */
const LIGHTEST = 14;
/** Word for word the same, less is enough: a short line of three words. */
const LIGHTEST_UNCHANGED = 6;
const FEWEST_TOKENS = 3;
/** A pair this unlike is dropped for a place that is so much more like it: what stands there now came otherwise. */
const WEAK = 0.5;
const BETTER = 0.25;
/** Two sentences of a moved passage follow each other with at most one between them. */
const NEXT = 2;

/** An old sentence and where it may have gone; `total` is the likeness of the run that ends with it. */
type Seed = {
  u: number;
  v: number;
  dice: number;
  clear: boolean;
  rivals: readonly number[];
  before: Seed | null;
  total: number;
};

/** Looks among the units that neither text explains well for passages that were moved, and pairs them. */
export function findMoves(alignment: Alignment, likeness: Likeness): void {
  new Mover(alignment, likeness).move();
}

class Mover {
  /** Likeness of each weak pair, by group; and of each unit the group that holds it fast, or -1. */
  private readonly weak = new Map<Group, number>();
  private readonly oldHeld: Int32Array;
  private readonly newHeld: Int32Array;
  private readonly shared = new Float64Array(2 * CANDIDATES);

  constructor(
    private readonly alignment: Alignment,
    private readonly likeness: Likeness,
  ) {
    this.oldHeld = alignment.oldGroup.slice();
    this.newHeld = alignment.newGroup.slice();
  }

  move(): void {
    const { oldGroup, newGroup } = this.alignment;
    if (!oldGroup.includes(-1) && !newGroup.includes(-1)) return;
    this.loosenWeakPairs();
    const lone = { old: freeUnits(this.oldHeld), fresh: freeUnits(this.newHeld) };
    if (lone.old.length === 0 || lone.fresh.length === 0) return;
    const seeds = this.seeds(lone);
    linkRuns(seeds);
    for (const seed of [...seeds].sort((a, b) => b.total - a.total)) this.accept(runOf(seed));
  }

  private loosenWeakPairs(): void {
    for (const group of this.alignment.groups) {
      const { oldFrom, oldTo, newFrom, newTo } = group;
      const { old, new: fresh } = this.alignment.comparison;
      if (oldTo - oldFrom === 1 && newTo - newFrom === 1 && old.unitId[oldFrom] === fresh.unitId[newFrom])
        continue;
      const dice = this.likeness.diceOf(group);
      if (dice >= WEAK) continue;
      this.weak.set(group, dice);
      this.oldHeld.fill(-1, oldFrom, oldTo);
      this.newHeld.fill(-1, newFrom, newTo);
    }
  }

  private seeds(lone: { old: number[]; fresh: number[] }): Seed[] {
    const { old, new: fresh, words } = this.alignment.comparison;
    const index = new WordIndex(fresh, words, lone.fresh);
    const where = { v0: 0, v1: fresh.units, rare: RARE, most: CANDIDATES };
    const twins = this.unchangedAmong(lone);
    const seeds: Seed[] = [];
    for (const u of lone.old) {
      const same = twins.get(u);
      const places = same === undefined ? [] : [...same];
      if ((old.unitWeight[u] ?? 0) >= LIGHTEST)
        for (const v of index.unitsLike(this.alignment.comparison, u, where))
          if (!places.includes(v)) places.push(v);
      if (places.length > 0) this.seedAt(u, places, same?.length === 1, seeds);
    }
    return seeds.sort((a, b) => a.u - b.u || a.v - b.v);
  }

  /** A seed for each place that is like enough; clear is the best one, if it is the `only` twin or much the best. */
  private seedAt(u: number, places: readonly number[], only: boolean, seeds: Seed[]): void {
    this.likeness.sharedWithSome(u, places, this.shared);
    let [best, second] = [-1, -1];
    for (const [k, v] of places.entries()) {
      const dice = (2 * (this.shared[k] ?? 0)) / this.likeness.weight(u, u + 1, v, v + 1);
      this.shared[k] = dice;
      if (best < 0 || dice > (this.shared[best] ?? 0)) [best, second] = [k, best];
      else if (second < 0 || dice > (this.shared[second] ?? 0)) second = k;
    }
    const lead = (this.shared[best] ?? 0) - (second < 0 ? 0 : (this.shared[second] ?? 0));
    for (const [k, v] of places.entries()) {
      const dice = this.shared[k] ?? 0;
      if (dice >= this.needed(u, v))
        seeds.push({
          u,
          v,
          dice,
          clear: k === best && (only || lead >= MARGIN),
          rivals: places,
          before: null,
          total: dice,
        });
    }
  }

  /** Likeness asked of a new place: more than that of the places both have now. */
  private needed(u: number, v: number): number {
    const { alignment } = this;
    return Math.max(IN_COMPANY, this.beyond(alignment.groupOfOld(u)), this.beyond(alignment.groupOfNew(v)));
  }

  private beyond(group: Group | undefined): number {
    return group === undefined ? 0 : (this.weak.get(group) ?? 1) + BETTER;
  }

  /** For each lone sentence, up to three lone ones that are word for word the same. */
  private unchangedAmong(lone: { old: number[]; fresh: number[] }): Map<number, number[]> {
    const { old, new: fresh } = this.alignment.comparison;
    const places = new Map<number, number[]>();
    for (const v of lone.fresh) {
      const id = fresh.unitId[v] ?? 0;
      const known = places.get(id);
      if (known === undefined) places.set(id, [v]);
      else if (known.length < CANDIDATES) known.push(v);
    }
    const pairs = new Map<number, number[]>();
    for (const u of lone.old) {
      const same = places.get(old.unitId[u] ?? 0);
      if (same === undefined || unitLength(old, u) < FEWEST_TOKENS) continue;
      if ((old.unitWeight[u] ?? 0) >= LIGHTEST_UNCHANGED) pairs.set(u, same);
    }
    return pairs;
  }

  private accept(run: readonly Seed[]): void {
    const free = run.filter(({ u, v }) => this.isFree(u, v));
    const company = free.length > 1;
    if (!free.some((seed) => (seed.dice >= ALONE && (seed.clear || company)) || this.isRepaired(seed)))
      return;
    for (const { u, v } of free) this.pair(u, v);
    const [first, last] = [free[0], free[free.length - 1]];
    if (first === undefined || last === undefined) return;
    this.extend(first.u, first.v, -1);
    this.extend(last.u, last.v, 1);
  }

  /** Whether it is the old sentence with one change in it, and no other one is. */
  private isRepaired({ u, v, dice, rivals }: Seed): boolean {
    const { comparison } = this.alignment;
    if (dice < ONE_CHANGE || !isOneChange(comparison, u, v)) return false;
    return rivals.every((rival) => rival === v || !isOneChange(comparison, u, rival));
  }

  private isFree(u: number, v: number): boolean {
    return this.oldHeld[u] === -1 && this.newHeld[v] === -1;
  }

  private pair(u: number, v: number): void {
    for (const group of [this.alignment.groupOfOld(u), this.alignment.groupOfNew(v)])
      if (group !== undefined) this.alignment.part(group);
    this.alignment.pair(u, u + 1, v, v + 1, { moved: true });
    this.oldHeld[u] = this.alignment.oldGroup[u] ?? -1;
    this.newHeld[v] = this.alignment.newGroup[v] ?? -1;
  }

  /** Light and edited sentences at the ends of a moved passage go with it. */
  private extend(fromU: number, fromV: number, step: 1 | -1): void {
    const { old, new: fresh } = this.alignment.comparison;
    let u = fromU + step;
    let v = fromV + step;
    while (u >= 0 && v >= 0 && u < old.units && v < fresh.units && this.isFree(u, v)) {
      if (this.likeness.dice(u, u + 1, v, v + 1) < this.needed(u, v)) return;
      this.pair(u, v);
      u += step;
      v += step;
    }
  }
}

function freeUnits(held: Int32Array): number[] {
  const free: number[] = [];
  for (let u = 0; u < held.length; u++) if (held[u] === -1) free.push(u);
  return free;
}

/** Ties each seed to the best of those right before it in both texts: passages move whole. */
function linkRuns(seeds: readonly Seed[]): void {
  let from = 0;
  for (let s = 0; s < seeds.length; s++) {
    const seed = seeds[s];
    if (seed === undefined) continue;
    while ((seeds[from]?.u ?? seed.u) < seed.u - NEXT) from++;
    for (let b = from; b < s; b++) {
      const before = seeds[b];
      if (before === undefined || before.u >= seed.u) break;
      if (before.v >= seed.v || before.v < seed.v - NEXT || before.total + seed.dice <= seed.total) continue;
      seed.before = before;
      seed.total = before.total + seed.dice;
    }
  }
}

function runOf(last: Seed): Seed[] {
  const run: Seed[] = [];
  for (let seed: Seed | null = last; seed !== null; seed = seed.before) run.push(seed);
  return run.reverse();
}
