/** Words of one span that went to one place: old tokens first to last, new tokens low to high. */
export type Cluster = { first: number; last: number; low: number; high: number; weight: number };

/** A run of words that follow each other in both texts, and what the new words between it and the run before cost. */
export type Run = Cluster & { gap: number };

/** The best stretch is found in few rounds; each raises the likeness or is the last. */
const MOST_ROUNDS = 8;

/**
 * The runs side by side (in the order of the new text) that are most like a span of weight `total`: twice the common weight against the weight of both (Dice). A
 * maximal ratio, found by Dinkelbach's method: given a likeness, the stretch that beats it most is a maximal sum.
 */
export function densest(
  runs: readonly Run[],
  total: number,
  running: Float64Array,
): { cluster: Cluster | null; likeness: number } {
  let likeness = 0;
  let cluster: Cluster | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { from, to, weight, cost } = maximalStretch(runs, likeness, running);
    const better = (2 * weight) / (total + cost);
    if (better <= likeness + 1e-9) break;
    likeness = better;
    cluster = spanned(runs.slice(from, to + 1), weight);
  }
  return { cluster, likeness };
}

function maximalStretch(runs: readonly Run[], likeness: number, running: Float64Array) {
  let best = { from: 0, to: 0, weight: 0, cost: 0, sum: Number.NEGATIVE_INFINITY };
  let open = { from: 0, weight: 0, cost: 0, sum: Number.NEGATIVE_INFINITY };
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    const own = (running[run.high + 1] ?? 0) - (running[run.low] ?? 0);
    const joined = open.sum - likeness * run.gap;
    open =
      joined > 0
        ? { from: open.from, weight: open.weight + run.weight, cost: open.cost + run.gap + own, sum: joined }
        : { from: r, weight: run.weight, cost: own, sum: 0 };
    open.sum += 2 * run.weight - likeness * own;
    if (open.sum > best.sum) best = { ...open, to: r };
  }
  return best;
}

function spanned(runs: readonly Run[], weight: number): Cluster {
  const first = Math.min(...runs.map((run) => run.first));
  const last = Math.max(...runs.map((run) => run.last));
  const high = Math.max(...runs.map((run) => run.high));
  return { first, last, low: runs[0]?.low ?? 0, high, weight };
}
