import type { WordAlignment } from '../alignment/align-words';
import type { Group } from '../alignment/alignment';
import { weightOf } from '../alignment/comparison';
import type { Cluster } from '../alignment/densest';
import { standsInOrder } from '../alignment/landmarks';

/** Words looked at on each side, how far they may have shifted, and the share of their weight needed. */
const NEIGHBOURS = 9;
const SHIFT = 8;
const SUPPORT = 0.25;
/** Or a sentence in order: a sentence that stayed is at most so far, with at most so many new ones between. */
const UNITS_AWAY = 3;
const UNITS_BETWEEN = 8;
/** It must be the quote alone, but for a few marks, or be this like its old self as a whole. */
const MARKS = 1.5;
const OWN_SENTENCE = 0.5;

/** Whether what stands around a short quote still stands around its new place: a few words prove nothing alone. */
export function hasSupport(words: WordAlignment, cluster: Cluster, first: number, end: number): boolean {
  if (neighboursCame(words, cluster, first, end)) return true;
  const { alignment } = words;
  const { old } = alignment.comparison;
  const group = alignment.groupOfOld(old.unitOf[cluster.first] ?? 0);
  if (group === undefined || !standsInOrder(alignment, group, UNITS_AWAY, UNITS_BETWEEN)) return false;
  return isAlone(words, group, first, end) || words.likeness(group) >= OWN_SENTENCE;
}

function neighboursCame(words: WordAlignment, cluster: Cluster, first: number, end: number): boolean {
  const { old, weights } = words.alignment.comparison;
  const to = Math.min(old.count, end + NEIGHBOURS);
  let found = 0;
  let total = 0;
  for (let i = Math.max(0, first - NEIGHBOURS); i < to; i++) {
    if (i >= first && i < end) continue;
    words.ensure(old.unitOf[i] ?? 0);
    const weight = weights[old.id[i] ?? 0] ?? 0;
    total += weight;
    const j = words.newOf[i] ?? -1;
    if (j >= 0 && Math.abs(j - cluster.low - (i - cluster.first)) <= SHIFT) found += weight;
  }
  return found >= total * SUPPORT;
}

/** Whether a sentence holds nothing but the quote. */
function isAlone(words: WordAlignment, group: Group, first: number, end: number): boolean {
  const { old } = words.alignment.comparison;
  const from = old.unitStart[group.oldFrom] ?? 0;
  const to = old.unitStart[group.oldTo] ?? 0;
  const before = weightOf(old, from, Math.max(from, Math.min(first, to)));
  return before + weightOf(old, Math.min(Math.max(end, from), to), to) <= MARKS;
}
