import type { WordAlignment } from './align-words';
import type { Comparison } from './comparison';

/** Words of one span that went to one place: old tokens first to last, new tokens low to high. */
export type Cluster = { first: number; last: number; low: number; high: number; weight: number };

/** A run of words that follow each other in both texts, and the weight of the new words between it and the run before. */
type Run = Cluster & { gap: number };

/** Words put into a sentence count in part against it; words that came from elsewhere in the old text count in full. */
const PUT_IN = 0.05;
/** Runs farther apart than twice the span and so many words are not looked at together. */
const FAR = 80;
/** The best stretch is found in few rounds; each raises the likeness or is the last. */
const MOST_ROUNDS = 8;

/** The place that most words of a span went to and that is most like it, or null when none of them is left. */
export function bestCluster(
  comparison: Comparison,
  words: WordAlignment,
  first: number,
  end: number,
): Cluster | null {
  const runs = runsOf(comparison, words, first, end);
  if (runs.length <= 1) return runs[0] ?? null;
  runs.sort((a, b) => a.low - b.low);
  const { old, weights } = comparison;
  let total = 0;
  for (let i = first; i < end; i++) total += weights[old.id[i] ?? 0] ?? 0;
  let best: Cluster | null = null;
  let most = 0;
  for (const near of parted(runs, 2 * (end - first) + FAR)) {
    weighGaps(comparison, words, near, first, end);
    const { cluster, likeness } = densest(near, total, comparison);
    if (likeness <= most) continue;
    most = likeness;
    best = cluster;
  }
  return best;
}

function runsOf({ old, weights }: Comparison, words: WordAlignment, first: number, end: number): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let i = first; i < end; i++) {
    const j = words.newOf[i] ?? -1;
    if (j < 0) continue;
    const weight = (weights[old.id[i] ?? 0] ?? 0) * words.kept(i);
    if (last !== undefined && last.last === i - 1 && last.high === j - 1) {
      last.last = i;
      last.high = j;
      last.weight += weight;
      continue;
    }
    last = { first: i, last: i, low: j, high: j, weight, gap: 0 };
    runs.push(last);
  }
  return runs;
}

function parted(runs: readonly Run[], far: number): Run[][] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  for (const run of runs) {
    const last = part[part.length - 1];
    if (last !== undefined && run.low - last.high > far) {
      parts.push(part);
      part = [];
    }
    part.push(run);
  }
  return [...parts, part];
}

function weighGaps(
  { new: fresh, weights }: Comparison,
  words: WordAlignment,
  runs: readonly Run[],
  first: number,
  end: number,
): void {
  let at = runs[0]?.high ?? 0;
  for (const run of runs) {
    for (let j = at + 1; j < run.low; j++) {
      words.ensureNew(fresh.unitOf[j] ?? 0);
      const i = words.oldOf[j] ?? -1;
      const foreign = i >= 0 && (i < first || i >= end);
      run.gap += (weights[fresh.id[j] ?? 0] ?? 0) * (foreign ? 1 : PUT_IN);
    }
    at = run.high;
  }
}

/**
 * The runs side by side that are most like the span: twice the common weight against the weight of both (Dice). A
 * maximal ratio, found by Dinkelbach's method: given a likeness, the stretch that beats it most is a maximal sum.
 */
function densest(
  runs: readonly Run[],
  total: number,
  comparison: Comparison,
): { cluster: Cluster | null; likeness: number } {
  let likeness = 0;
  let cluster: Cluster | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { from, to, weight, cost } = maximalStretch(runs, likeness, comparison);
    const better = (2 * weight) / (total + cost);
    if (better <= likeness + 1e-9) break;
    likeness = better;
    cluster = spanned(runs.slice(from, to + 1), weight);
  }
  return { cluster, likeness };
}

function maximalStretch(runs: readonly Run[], likeness: number, { new: fresh }: Comparison) {
  let best = { from: 0, to: 0, weight: 0, cost: 0, sum: Number.NEGATIVE_INFINITY };
  let open = { from: 0, weight: 0, cost: 0, sum: Number.NEGATIVE_INFINITY };
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    const own = (fresh.running[run.high + 1] ?? 0) - (fresh.running[run.low] ?? 0);
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
