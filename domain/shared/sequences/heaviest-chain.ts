/** Two stretches that say the same: from `old` and from `new` on, `length` long, worth `weight`. */
export type Match = { old: number; new: number; length: number; weight: number };

/**
 * The heaviest set of matches that stand in the same order in both texts (a weighted longest increasing
 * subsequence over a Fenwick tree, n log n). `matches` must ascend in `old`; those that share an `old` must
 * descend in `new`, so that no two of them are taken.
 */
export function heaviestChain(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const ranks = ranksByNew(matches);
  const best = new Float64Array(matches.length + 1);
  const holder = new Int32Array(matches.length + 1).fill(-1);
  const before = new Int32Array(matches.length);
  let top = -1;
  let topWeight = -1;
  matches.forEach((match, m) => {
    const rank = ranks[m] ?? 0;
    let weight = 0;
    let previous = -1;
    for (let r = rank - 1; r > 0; r -= r & -r) {
      if ((best[r] ?? 0) <= weight) continue;
      weight = best[r] ?? 0;
      previous = holder[r] ?? -1;
    }
    before[m] = previous;
    weight += match.weight;
    if (weight > topWeight) {
      topWeight = weight;
      top = m;
    }
    for (let r = rank; r < best.length; r += r & -r) {
      if (weight <= (best[r] ?? 0)) continue;
      best[r] = weight;
      holder[r] = m;
    }
  });
  const chain: Match[] = [];
  for (let m = top; m >= 0; m = before[m] ?? -1) {
    const match = matches[m];
    if (match !== undefined) chain.push(match);
  }
  return chain.reverse();
}

/** Ranks from 1 by place in the new text; equal places share a rank. */
function ranksByNew(matches: readonly Match[]): Int32Array {
  const order = matches.map((_, m) => m).sort((a, b) => (matches[a]?.new ?? 0) - (matches[b]?.new ?? 0));
  const ranks = new Int32Array(matches.length);
  let rank = 0;
  let last = -1;
  for (const m of order) {
    const at = matches[m]?.new ?? 0;
    if (at !== last) rank++;
    last = at;
    ranks[m] = rank;
  }
  return ranks;
}
