import type { WordAlignment } from '../alignment/align-words';
import { type Comparison, weightOf } from '../alignment/comparison';
import { type Cluster, densest, type Run } from '../alignment/densest';

/** Words put into a sentence count in part against it; words that came from elsewhere in the old text count in full. */
const PUT_IN = 0.05;
/** Runs farther apart than twice the span and so many words are not looked at together. */
const FAR = 80;

/** The place that most words of a span went to and that is most like it, or null when none of them is left. */
export function bestCluster(
  comparison: Comparison,
  words: WordAlignment,
  first: number,
  end: number,
): Cluster | null {
  const runs = runsOf(comparison, words, first, end);
  if (runs.length <= 1) return runs[0] ?? null;
  inNewOrder(runs);
  const total = weightOf(comparison.old, first, end);
  let best: Cluster | null = null;
  let most = 0;
  for (const near of parted(runs, 2 * (end - first) + FAR)) {
    weighGaps(comparison, words, near, first, end);
    const { cluster, likeness } = densest(near, total, comparison.new.running);
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

/** Few runs, and nearly always in order: sorted by insertion. */
function inNewOrder(runs: Run[]): void {
  for (let r = 1; r < runs.length; r++) {
    const run = runs[r];
    if (run === undefined) continue;
    let at = r;
    for (let before = runs[at - 1]; before !== undefined && before.low > run.low; ) {
      runs[at--] = before;
      before = at > 0 ? runs[at - 1] : undefined;
    }
    runs[at] = run;
  }
}

/** The runs divided where two neighbours are farther apart than `far`. */
function parted(runs: Run[], far: number): Run[][] {
  const parts: Run[][] = [];
  let from = 0;
  for (let r = 1; r < runs.length; r++) {
    if ((runs[r]?.low ?? 0) - (runs[r - 1]?.high ?? 0) <= far) continue;
    parts.push(runs.slice(from, r));
    from = r;
  }
  parts.push(from === 0 ? runs : runs.slice(from));
  return parts;
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
