import type { Alignment } from './alignment';
import { unitLength } from './comparison';
import type { Likeness } from './likeness';
import type { WordIndex } from './word-index';

/** A word that stands more often among what is left does not find a moved sentence. */
const RARE = 24;
const CANDIDATES = 3;
/** A sentence alone in a strange place must be this like the old one; any less is as likely a lookalike. */
const ALONE = 0.75;
/** Within a moved passage an edited sentence is believed from here on, as between unmoved neighbours. */
const IN_COMPANY = 0.4;
/** The second best place must be clearly less like. */
const MARGIN = 0.12;
/** Less than about three words of content is found everywhere. */
const LIGHTEST = 14;
/** Word for word the same, less is enough: a short line of three words. */
const LIGHTEST_UNCHANGED = 6;
const FEWEST_TOKENS = 3;

type Seed = { u: number; v: number; dice: number; clear: boolean };

/** Looks among the units that neither text explains yet for passages that were moved, and pairs them. */
export function findMoves(alignment: Alignment, likeness: Likeness, wordIndex: () => WordIndex): void {
  const { old, new: fresh } = alignment.comparison;
  const lone = { old: loneUnits(alignment.oldGroup), fresh: loneUnits(alignment.newGroup) };
  if (lone.old.length === 0 || lone.fresh.length === 0) return;
  const index = wordIndex();
  const where = { v0: 0, v1: fresh.units, rare: RARE, most: CANDIDATES, group: alignment.newGroup };
  const twins = unchangedAmong(alignment, lone);
  const seeds: Seed[] = [];
  for (const u of lone.old) {
    const twin = twins.get(u);
    if (twin !== undefined) {
      seeds.push({ u, v: twin, dice: 1, clear: true });
      continue;
    }
    if ((old.unitWeight[u] ?? 0) < LIGHTEST) continue;
    const found = index.unitsLike(alignment.comparison, u, where);
    const scored = found
      .map((v) => ({ v, dice: likeness.dice(u, u + 1, v, v + 1) }))
      .sort((a, b) => b.dice - a.dice);
    const [best, second] = scored;
    if (best === undefined || best.dice < IN_COMPANY) continue;
    seeds.push({ u, v: best.v, dice: best.dice, clear: best.dice - (second?.dice ?? 0) >= MARGIN });
  }
  for (const run of runsOf(seeds)) acceptRun(alignment, likeness, run);
}

/** Lone sentences that stand word for word once among the lone ones of each side. */
function unchangedAmong(alignment: Alignment, lone: { old: number[]; fresh: number[] }): Map<number, number> {
  const { old, new: fresh } = alignment.comparison;
  const newPlace = placesById(lone.fresh, fresh.unitId);
  const pairs = new Map<number, number>();
  for (const [id, u] of placesById(lone.old, old.unitId)) {
    const v = newPlace.get(id) ?? -1;
    const enough = unitLength(old, u) >= FEWEST_TOKENS && (old.unitWeight[u] ?? 0) >= LIGHTEST_UNCHANGED;
    if (u >= 0 && v >= 0 && enough) pairs.set(u, v);
  }
  return pairs;
}

function placesById(units: readonly number[], unitId: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const unit of units) places.set(unitId[unit] ?? 0, places.has(unitId[unit] ?? 0) ? -1 : unit);
  return places;
}

function loneUnits(groups: Int32Array): number[] {
  const lone: number[] = [];
  for (let u = 0; u < groups.length; u++) if ((groups[u] ?? -1) < 0) lone.push(u);
  return lone;
}

/** Seeds that follow each other in both texts, with at most one sentence between them; heaviest first. */
function runsOf(seeds: readonly Seed[]): Seed[][] {
  const runs: Seed[][] = [];
  for (const seed of seeds) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last !== undefined && seed.u - last.u <= 2 && seed.v > last.v && seed.v - last.v <= 2;
    if (run !== undefined && follows) run.push(seed);
    else runs.push([seed]);
  }
  return runs.sort((a, b) => total(b) - total(a));
}

function total(run: readonly Seed[]): number {
  return run.reduce((sum, { dice }) => sum + dice, 0);
}

function acceptRun(alignment: Alignment, likeness: Likeness, run: readonly Seed[]): void {
  const free = run.filter((seed) => isFree(alignment, seed.u, seed.v));
  const sure = free.some((seed) => seed.dice >= ALONE && (seed.clear || free.length > 1));
  if (!sure) return;
  for (const { u, v, dice, clear } of free) {
    if (free.length === 1 && (dice < ALONE || !clear)) continue;
    if (isFree(alignment, u, v)) alignment.pair(u, u + 1, v, v + 1, true);
  }
  const [first, last] = [free[0], free[free.length - 1]];
  if (first === undefined || last === undefined) return;
  extend(alignment, likeness, first.u, first.v, -1);
  extend(alignment, likeness, last.u, last.v, 1);
}

function isFree(alignment: Alignment, u: number, v: number): boolean {
  return (alignment.oldGroup[u] ?? 0) < 0 && (alignment.newGroup[v] ?? 0) < 0;
}

/** Light and edited sentences at the ends of a moved passage go with it. */
function extend(alignment: Alignment, likeness: Likeness, fromU: number, fromV: number, step: 1 | -1): void {
  const { old, new: fresh } = alignment.comparison;
  let u = fromU + step;
  let v = fromV + step;
  while (u >= 0 && v >= 0 && u < old.units && v < fresh.units && isFree(alignment, u, v)) {
    if (likeness.dice(u, u + 1, v, v + 1) < IN_COMPANY) return;
    alignment.pair(u, u + 1, v, v + 1, true);
    u += step;
    v += step;
  }
}
