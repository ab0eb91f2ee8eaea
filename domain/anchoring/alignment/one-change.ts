import { isFact } from '../text/facts';
import type { Comparison } from './comparison';

/** What was put in, taken out or replaced in one place: so many words at most on either side. */
const MOST_CHANGED = 2;
/** And so many words around it that are the same. */
const FEWEST_SAME = 4;

/**
 * Whether two sentences are the same but for one change in one place that touches no name and no number. Sentences of one
 * form differ in just those; a sentence that was put elsewhere and repaired does not.
 */
export function isOneChange({ old, new: fresh }: Comparison, u: number, v: number): boolean {
  let [i0, i1] = [old.unitStart[u] ?? 0, old.unitStart[u + 1] ?? 0];
  let [j0, j1] = [fresh.unitStart[v] ?? 0, fresh.unitStart[v + 1] ?? 0];
  const first = i0;
  const length = i1 - i0;
  while (i0 < i1 && j0 < j1 && old.id[i0] === fresh.id[j0]) {
    i0++;
    j0++;
  }
  while (i0 < i1 && j0 < j1 && old.id[i1 - 1] === fresh.id[j1 - 1]) {
    i1--;
    j1--;
  }
  const [out, put] = [i1 - i0, j1 - j0];
  if (out > MOST_CHANGED || put > MOST_CHANGED || length - out < FEWEST_SAME) return false;
  for (let i = i0; i < i1; i++) if (isFact(old, i, i === first)) return false;
  for (let j = j0; j < j1; j++) if (isFact(fresh, j, i0 === first && j === j0)) return false;
  return true;
}
