import type { WordAlignment } from '../alignment/align-words';

/**
 * Sentences do not always keep their ends: a full stop becomes a colon, a clause goes to the next sentence. What is then
 * left over on both sides of the seam is compared once more, between the nearest words that are settled.
 */
const FARTHEST = 120;
/** With only one settled end, the other text is searched for this much more than what is missing. */
const SPARE = 4;
/** Words found across a seam count when they hold on to a settled word, or together weigh three words of content. */
const RUN_WEIGHT = 14;
/** Two words in one run stand at most this far apart. */
const RUN_GAP = 3;

/** Looks for the words of [first, end) that are still missing, in new text that nothing explains yet. */
export function bridgeGaps(words: WordAlignment, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if ((words.newOf[i] ?? -1) >= 0) continue;
    const [from, to] = missingRun(words, i);
    if (to - from <= FARTHEST && words.isFirstTry(from) && !words.isSettled(from, to))
      bridge(words, from, to);
    i = to;
  }
}

/** The unmatched old tokens around `at`. */
function missingRun(words: WordAlignment, at: number): [number, number] {
  const { old } = words.alignment.comparison;
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from <= FARTHEST && isMissing(words, from - 1)) from--;
  while (to < old.count && to - at <= FARTHEST && isMissing(words, to)) to++;
  return [from, to];
}

function isMissing(words: WordAlignment, token: number): boolean {
  words.ensure(words.alignment.comparison.old.unitOf[token] ?? 0);
  return (words.newOf[token] ?? -1) < 0;
}

function bridge(words: WordAlignment, from: number, to: number): void {
  const { count } = words.alignment.comparison.new;
  const before = from > 0 ? (words.newOf[from - 1] ?? -1) : -1;
  const after = to < words.newOf.length ? (words.newOf[to] ?? -1) : -1;
  const most = 2 * (to - from) + SPARE;
  if (before >= 0 && after > before) {
    const reach = after - before - 1 <= most + FARTHEST ? after : before + 1 + most;
    tryRange(words, from, to, before + 1, freeAfter(words, before + 1, reach));
    if (reach < after)
      tryRange(words, from, to, freeBefore(words, after, Math.max(before + 1, after - most)), after);
    return;
  }
  if (before >= 0)
    tryRange(words, from, to, before + 1, freeAfter(words, before + 1, Math.min(count, before + 1 + most)));
  if (after >= 0) tryRange(words, from, to, freeBefore(words, after, Math.max(0, after - most)), after);
}

function freeAfter(words: WordAlignment, from: number, limit: number): number {
  let at = from;
  while (at < limit && isFree(words, at)) at++;
  return at;
}

function freeBefore(words: WordAlignment, to: number, limit: number): number {
  let at = to;
  while (at > limit && isFree(words, at - 1)) at--;
  return at;
}

function isFree(words: WordAlignment, token: number): boolean {
  words.ensureNew(words.alignment.comparison.new.unitOf[token] ?? 0);
  return (words.oldOf[token] ?? -1) < 0;
}

function tryRange(words: WordAlignment, from: number, to: number, low: number, high: number): void {
  if (high <= low) return;
  let start = from;
  let end = to;
  while (start < end && (words.newOf[start] ?? -1) >= 0) start++;
  while (end > start && (words.newOf[end - 1] ?? -1) >= 0) end--;
  for (let i = start; i < end; i++) if ((words.newOf[i] ?? -1) >= 0) return;
  if (start >= end) return;
  words.alignRange(start, end, low, high);
  dropWeakRuns(words, start, end, low, high);
}

/** Unlinks runs that neither hold on to a settled word nor weigh enough to stand alone. */
function dropWeakRuns(words: WordAlignment, from: number, to: number, low: number, high: number): void {
  const { old, weights } = words.alignment.comparison;
  for (let i = from; i < to; ) {
    if ((words.newOf[i] ?? -1) < 0) {
      i++;
      continue;
    }
    const start = i;
    let last = i;
    let weight = 0;
    for (; i < to && i - last <= RUN_GAP; i++) {
      const j = words.newOf[i] ?? -1;
      if (j < 0) continue;
      if (j - (words.newOf[last] ?? 0) > RUN_GAP) break;
      weight += weights[old.id[i] ?? 0] ?? 0;
      last = i;
    }
    i = last + 1;
    const held =
      (start === from && words.newOf[start] === low) || (last === to - 1 && words.newOf[last] === high - 1);
    if (!held && weight < RUN_WEIGHT) words.unlink(start, last + 1);
  }
}
