import type { WordAlignment } from '../alignment/align-words';
import type { Alignment, Group } from '../alignment/alignment';
import { isInItsSlot } from '../alignment/landmarks';
import { Likeness, sumOf } from '../alignment/likeness';

/** This like and in its order, a sentence is itself, whatever else stands around. */
const SURE = 0.8;
/** Sentences of the old text looked at on each side. */
const AROUND = 10;
/** An edited sentence must be more like its old self than its old neighbours were, by so much. */
const MARGIN = 0.05;
/** Near the same two neighbours as before it is given the benefit of the doubt; right between them there is none. */
const IN_ITS_SLOT = -0.2;
/** So many sentences may have come in or gone between it and each of them. */
const BESIDE = 1;

/**
 * How alike strangers are in this text. In minutes, tables and casualty lists every sentence resembles every
 * other; there, likeness that would convince in a story proves nothing.
 */
export class Background {
  readonly across: Likeness;
  private readonly within: Likeness;
  private shared = new Float32Array(256);
  private readonly verdicts = new Map<Group, boolean>();

  private readonly alignment: Alignment;

  constructor(private readonly words: WordAlignment) {
    this.alignment = words.alignment;
    const { comparison } = this.alignment;
    this.across = new Likeness(comparison);
    this.within = new Likeness(comparison, comparison.old, comparison.old);
  }

  /** False when the old sentence was as like its own neighbours as it is like what stands there now. */
  standsOut(group: Group): boolean {
    const known = this.verdicts.get(group);
    if (known !== undefined) return known;
    const verdict = this.judge(group);
    this.verdicts.set(group, verdict);
    return verdict;
  }

  private judge(group: Group): boolean {
    const { oldFrom, oldTo } = group;
    const own = Math.max(this.across.diceOf(group), this.words.likeness(group));
    if (own >= SURE && !group.moved) return true;
    if (isInItsSlot(this.alignment, group, 0)) return true;
    const margin = isInItsSlot(this.alignment, group, BESIDE) ? IN_ITS_SLOT : MARGIN;
    const { units, unitWeight } = this.alignment.comparison.old;
    const [from, to] = [Math.max(0, oldFrom - AROUND), Math.min(units, oldTo + AROUND)];
    if (to - from > this.shared.length) this.shared = new Float32Array(to - from);
    const weight = sumOf(unitWeight, oldFrom, oldTo);
    this.within.sharedWithEach(oldFrom, oldTo, from, to, this.shared, 0);
    for (let u = from; u < to; u++) {
      if (u >= oldFrom && u < oldTo) continue;
      const dice = (2 * (this.shared[u - from] ?? 0)) / (weight + (unitWeight[u] ?? 0));
      if (dice > own - margin) return false;
    }
    return true;
  }
}
