/** Every round's result of each side; index n of one side was measured next to index n of the other. */
export type Sides<Result> = { ours: Result[]; peer: Result[] };

/**
 * Measures two sides in turns, and swaps which comes first from round to round, so that whatever drifts meanwhile
 * (load of the machine, caches, the growth of a table) falls on both. The first round is thrown away.
 */
export async function inTurns<Result>(
  rounds: number,
  ours: () => Promise<Result>,
  peer: () => Promise<Result>,
): Promise<Sides<Result>> {
  const sides: Sides<Result> = { ours: [], peer: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % 2 === 0 ? 'ours' : 'peer';
    for (const side of [first, first === 'ours' ? 'peer' : 'ours'] as const) {
      const result = await (side === 'ours' ? ours() : peer());
      if (round > 0) sides[side].push(result);
    }
  }
  return sides;
}

/** The middle one; of an even number, the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Ours to the peer's: the median of the rounds' own ratios, with the lowest and the highest. */
export function ratio({ ours, peer }: Sides<number>): { median: number; lowest: number; highest: number } {
  const ratios = ours.map((value, round) => value / (peer[round] ?? Number.NaN));
  return { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

/** One figure of each result. */
export function each<Result>(sides: Sides<Result>, figure: (result: Result) => number): Sides<number> {
  return { ours: sides.ours.map(figure), peer: sides.peer.map(figure) };
}
