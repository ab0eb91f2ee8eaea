import type { WordAlignment } from '../alignment/align-words';
import type { Comparison } from '../alignment/comparison';
import type { Cluster } from '../alignment/densest';

/** Marks lost at an end are no words lost: what weighs less than the lightest word of a long text is a mark. */
const MARKS = 0.5;

/**
 * The new tokens of a span, first and last, both included. Old words before the first kept one were replaced: so were
 * those before it in the new text, up to the nearest word that is explained, and never beyond the sentence. A mark alone
 * was not replaced by words: “It rained. We left” became “It rained, and we left”, where “and” is no part of the rain. Only
 * words that go on to the end of the sentence were added to it. Marks of the span that stand right beside its new end, such as
 * the full stop behind a replaced last word, belong to it again.
 */
export function withReplacedEnds(
  words: WordAlignment,
  cluster: Cluster,
  first: number,
  end: number,
): { low: number; high: number } {
  const last = end - 1;
  let low = leftEnd(words, cluster, first);
  for (let i = cluster.first - 1; i >= first; i--) if (low > 0 && words.newOf[i] === low - 1) low--;
  let high = rightEnd(words, cluster, last);
  for (let i = cluster.last + 1; i <= last; i++) if (words.newOf[i] === high + 1) high++;
  return { low, high };
}

function leftEnd(words: WordAlignment, { first: kept, low }: Cluster, first: number): number {
  const { old, new: fresh } = words.alignment.comparison;
  if (words.newOf[kept] !== low || isMarks(words.alignment.comparison, first, kept)) return low;
  const limit = fresh.unitStart[fresh.unitOf[low] ?? 0] ?? 0;
  const oldLimit = old.unitStart[old.unitOf[kept] ?? 0] ?? 0;
  let before = low;
  while (before > limit && (words.oldOf[before - 1] ?? -1) < 0) before--;
  let outside = Math.max(first, oldLimit);
  while (outside > oldLimit && (words.newOf[outside - 1] ?? -1) < 0) outside--;
  return low - shareOf(low - before, kept - Math.max(first, oldLimit), kept - outside);
}

function rightEnd(words: WordAlignment, { last: kept, high }: Cluster, last: number): number {
  const { old, new: fresh } = words.alignment.comparison;
  if (words.newOf[kept] !== high || kept === last) return high;
  const limit = (fresh.unitStart[(fresh.unitOf[high] ?? 0) + 1] ?? 0) - 1;
  const oldLimit = (old.unitStart[(old.unitOf[kept] ?? 0) + 1] ?? 0) - 1;
  let after = high;
  while (after < limit && (words.oldOf[after + 1] ?? -1) < 0) after++;
  if (after < limit && isMarks(words.alignment.comparison, kept + 1, last + 1)) return high;
  let outside = Math.min(last, oldLimit);
  while (outside < oldLimit && (words.newOf[outside + 1] ?? -1) < 0) outside++;
  return high + shareOf(after - high, Math.min(last, oldLimit) - kept, outside - kept);
}

function isMarks({ old, weights }: Comparison, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((weights[old.id[i] ?? 0] ?? 0) >= MARKS) return false;
  return true;
}

/**
 * Of `came` new words, those of a span that lost `own` of the `all` old words in their place. A span that reached to
 * words still there reaches to them again; one that ended among the lost words gets its share, at most what it lost.
 */
function shareOf(came: number, own: number, all: number): number {
  return own === all ? came : Math.min(own, Math.round((came * own) / Math.max(1, all)));
}
