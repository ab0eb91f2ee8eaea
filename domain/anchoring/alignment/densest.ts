/** Words of one span that went to one place: old tokens first to last, new tokens low to high. */
export type Cluster = { first: number; last: number; low: number; high: number; weight: number };

/** A run of words that follow each other in both texts, and what the new words between it and the run before cost. */
export type Run = Cluster & { gap: number };

/** The best stretch is found in few rounds; each raises the likeness or is the last. */
const MOST_ROUNDS = 8;
const HARDLY = 1e-9;

/**
 * The runs side by side (in the order of the new text) that are most like a span of weight `total`: twice the common
 * weight against the weight of both (Dice). A maximal ratio, found by Dinkelbach's method: given a likeness, the
 * stretch that beats it most is a maximal sum.
 */
export function densest(
  runs: readonly Run[],
  total: number,
  running: Float64Array,
): { cluster: Cluster | null; likeness: number } {
  const best = whole(runs, running);
  let likeness = (2 * best.weight) / (total + best.cost);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = maximalStretch(runs, likeness, running);
    const better = (2 * next.weight) / (total + next.cost);
    if (better <= likeness + HARDLY) break;
    likeness = better;
    best.from = next.from;
    best.to = next.to;
    best.weight = next.weight;
  }
  return { cluster: spanned(runs, best.from, best.to, best.weight), likeness };
}

type Stretch = { from: number; to: number; weight: number; cost: number };

function whole(runs: readonly Run[], running: Float64Array): Stretch {
  let weight = 0;
  let cost = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    weight += run.weight;
    cost += (r === 0 ? 0 : run.gap) + ownCost(run, running);
  }
  return { from: 0, to: runs.length - 1, weight, cost };
}

/** The stretch whose common weight, twice, exceeds `likeness` times its cost by most (Kadane). */
function maximalStretch(runs: readonly Run[], likeness: number, running: Float64Array): Stretch {
  let [from, weight, cost, sum] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  const best = { from: 0, to: 0, weight: 0, cost: 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    const own = ownCost(run, running);
    sum -= likeness * run.gap;
    if (sum > 0) cost += run.gap;
    else {
      from = r;
      weight = 0;
      cost = 0;
      sum = 0;
    }
    weight += run.weight;
    cost += own;
    sum += 2 * run.weight - likeness * own;
    if (sum <= most) continue;
    most = sum;
    best.from = from;
    best.to = r;
    best.weight = weight;
    best.cost = cost;
  }
  return best;
}

function ownCost({ low, high }: Run, running: Float64Array): number {
  return (running[high + 1] ?? 0) - (running[low] ?? 0);
}

function spanned(runs: readonly Run[], from: number, to: number, weight: number): Cluster | null {
  const start = runs[from];
  if (start === undefined) return null;
  const cluster = { first: start.first, last: start.last, low: start.low, high: start.high, weight };
  for (let r = from + 1; r <= to; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    if (run.first < cluster.first) cluster.first = run.first;
    if (run.last > cluster.last) cluster.last = run.last;
    if (run.high > cluster.high) cluster.high = run.high;
  }
  return cluster;
}
