import type { WordAlignment } from './align-words';
import type { Comparison } from './comparison';

/** Words of one span that went to one place: old tokens first to last, new tokens low to high. */
export type Cluster = { first: number; last: number; low: number; high: number; weight: number };

/** Between two words that belong together, twice the old distance and so much more may stand. */
const STRETCH = 2;
const SLACK = 24;
/** A word may also have gone so far back, where a clause was put first. */
const BACK = 24;

/** The heaviest place that the words of a span went to, or null when none of them is left. */
export function bestCluster(
  { old, weights }: Comparison,
  words: WordAlignment,
  first: number,
  end: number,
): Cluster | null {
  const clusters: Cluster[] = [];
  for (let i = first; i < end; i++) {
    const j = words.newOf[i] ?? -1;
    if (j < 0) continue;
    const weight = (weights[old.id[i] ?? 0] ?? 0) * words.kept(i);
    const home = homeOf(clusters, i, j);
    if (home === undefined) clusters.push({ first: i, last: i, low: j, high: j, weight });
    else join(home, i, j, weight);
  }
  let best: Cluster | null = null;
  for (const cluster of clusters) if (best === null || cluster.weight > best.weight) best = cluster;
  return best;
}

function homeOf(clusters: readonly Cluster[], i: number, j: number): Cluster | undefined {
  for (const cluster of clusters) if (belongs(cluster, i, j)) return cluster;
  return undefined;
}

function belongs(cluster: Cluster, i: number, j: number): boolean {
  if (j > cluster.high) return j - cluster.high <= (i - cluster.last) * STRETCH + SLACK;
  return j >= cluster.low - BACK;
}

function join(cluster: Cluster, i: number, j: number, weight: number): void {
  cluster.last = i;
  cluster.low = Math.min(cluster.low, j);
  cluster.high = Math.max(cluster.high, j);
  cluster.weight += weight;
}
