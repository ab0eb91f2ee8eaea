import { heaviestChain, type Match } from '@/domain/shared/sequences/heaviest-chain';
import { type Comparison, type Side, unitLength } from './comparison';

/**
 * The frame: runs of sentences that stand unchanged in both texts and cannot be confused. A single sentence is
 * not enough, however exact: it may be a copy beside the edited original, and is weighed with its
 * neighbours later.
 */
const RUN_UNITS = 2;
const RUN_TOKENS = 16;
/** A core is a long unchanged part: by itself a run. */
const CORE_WEIGHT = 60;

/** Unchanged runs of units in the order of both texts, not overlapping. */
export function anchorRuns(comparison: Comparison): Match[] {
  const runs = unchangedRuns(comparison).filter(
    (run) => run.length >= RUN_UNITS || run.weight >= CORE_WEIGHT,
  );
  return withoutOverlap(heaviestChain(runs.filter((run) => run.weight >= RUN_TOKENS)));
}

function unchangedRuns({ old, new: fresh, unitIds }: Comparison): Match[] {
  const oldPlace = singlePlaces(old, unitIds);
  const newPlace = singlePlaces(fresh, unitIds);
  const runs: Match[] = [];
  let last: Match | null = null;
  for (let u = 0; u < old.units; u++) {
    const id = old.unitId[u] ?? 0;
    const v = newPlace[id] ?? -1;
    if (oldPlace[id] !== u || v < 0) continue;
    if (last !== null && u < last.old + last.length && v - u === last.new - last.old) continue;
    last = grow(old, fresh, u, v);
    runs.push(last);
  }
  return runs.sort((a, b) => a.old - b.old || b.new - a.new);
}

/** Where the unit with each number stands; -1 nowhere, -2 in several places. */
function singlePlaces(side: Side, unitIds: number): Int32Array {
  const places = new Int32Array(unitIds + 1).fill(-1);
  for (let u = 0; u < side.units; u++) {
    const id = side.unitId[u] ?? 0;
    places[id] = places[id] === -1 ? u : -2;
  }
  return places;
}

function grow(old: Side, fresh: Side, u: number, v: number): Match {
  let back = 0;
  while (u - back > 0 && v - back > 0 && old.unitId[u - back - 1] === fresh.unitId[v - back - 1]) back++;
  let ahead = 1;
  while (
    u + ahead < old.units &&
    v + ahead < fresh.units &&
    old.unitId[u + ahead] === fresh.unitId[v + ahead]
  ) {
    ahead++;
  }
  let weight = 0;
  for (let k = u - back; k < u + ahead; k++) {
    const length = unitLength(old, k);
    weight += length === 1 && (old.unitWeight[k] ?? 0) >= 20 ? CORE_WEIGHT : length;
  }
  return { old: u - back, new: v - back, length: back + ahead, weight };
}

function withoutOverlap(chain: readonly Match[]): Match[] {
  let oldEnd = 0;
  let newEnd = 0;
  return chain.flatMap((run) => {
    const cut = Math.max(0, oldEnd - run.old, newEnd - run.new);
    if (cut >= run.length) return [];
    oldEnd = run.old + run.length;
    newEnd = run.new + run.length;
    return [{ ...run, old: run.old + cut, new: run.new + cut, length: run.length - cut }];
  });
}
