import { CommonWords } from '@/domain/shared/sequences/common-words';
import { SAME_WORD, wordLikeness } from '../text/word-likeness';
import type { Alignment, Group } from './alignment';
import { sumOf } from './likeness';
import { linkTurned } from './turned-clauses';

/** Groups with more pairs of words than this are left unaligned (units are at most 120 words long). */
const MOST_CELLS = 500_000;
/** Between two matched words, letter by letter only where few words stand on both sides. */
const MOST_RESPELLED = 14;

/** Which word became which, worked out group by group and only where somebody asks. */
export class WordAlignment {
  /** New token of each old one, or -1; and the reverse. */
  readonly newOf: Int32Array;
  readonly oldOf: Int32Array;
  /** By old token, how much of it is left in its counterpart; 0 where that is the same word. */
  private readonly respelled: Float32Array;
  private readonly tried: Uint8Array;
  private readonly common = new CommonWords();

  constructor(readonly alignment: Alignment) {
    this.newOf = new Int32Array(alignment.comparison.old.count).fill(-1);
    this.tried = new Uint8Array(alignment.comparison.old.count);
    this.respelled = new Float32Array(alignment.comparison.old.count);
    this.oldOf = new Int32Array(alignment.comparison.new.count).fill(-1);
  }

  /** Aligns the words of the group that an old unit belongs to. */
  ensure(oldUnit: number): void {
    const group = this.alignment.groupOfOld(oldUnit);
    if (group !== undefined && !group.worded) this.align(group);
  }

  /** The same, asked from the new side. */
  ensureNew(newUnit: number): void {
    const group = this.alignment.groupOfNew(newUnit);
    if (group !== undefined && !group.worded) this.align(group);
  }

  /** How alike the two sides of a group are, word by word: respelled words count in part (Dice). */
  likeness({ oldFrom, oldTo, newFrom, newTo }: Group): number {
    const { old, new: fresh, weights } = this.alignment.comparison;
    let shared = 0;
    for (let i = old.unitStart[oldFrom] ?? 0; i < (old.unitStart[oldTo] ?? 0); i++)
      if ((this.newOf[i] ?? -1) >= 0) shared += (weights[old.id[i] ?? 0] ?? 0) * this.kept(i);
    const all = sumOf(old.unitWeight, oldFrom, oldTo) + sumOf(fresh.unitWeight, newFrom, newTo);
    return all === 0 ? 0 : (2 * shared) / all;
  }

  /** How much of the old token is left in its counterpart, 0 to 1. */
  kept(token: number): number {
    return this.respelled[token] || 1;
  }

  private align(group: Group): void {
    group.worded = true;
    const { old, new: fresh } = this.alignment.comparison;
    const i0 = old.unitStart[group.oldFrom] ?? 0;
    const i1 = old.unitStart[group.oldTo] ?? 0;
    const j0 = fresh.unitStart[group.newFrom] ?? 0;
    const j1 = fresh.unitStart[group.newTo] ?? 0;
    this.alignRange(i0, i1, j0, j1);
    linkTurned(this.alignment.comparison, this, [i0, i1, j0, j1], (i, j) => this.link(i, j));
    if (group.oldTo - group.oldFrom > 1 || group.newTo - group.newFrom > 1 || i1 - i0 !== j1 - j0)
      this.dropLoneMarks(i0, i1);
  }

  /** True once for each token: a seam that was looked at once is not looked at for every quote beside it. */
  isFirstTry(token: number): boolean {
    const first = this.tried[token] === 0;
    this.tried[token] = 1;
    return first;
  }

  /** Whether all of [from, to) lies within one group, whose words were compared already. */
  isSettled(from: number, to: number): boolean {
    const { old, new: fresh } = this.alignment.comparison;
    const group = this.alignment.groupOfOld(old.unitOf[from] ?? 0);
    if (group === undefined || group !== this.alignment.groupOfOld(old.unitOf[to - 1] ?? 0)) return false;
    const before = from > 0 ? (this.newOf[from - 1] ?? -1) : -1;
    const after = to < old.count ? (this.newOf[to] ?? -1) : -1;
    if (before < 0 || after < 0) return false;
    const { alignment } = this;
    if (alignment.groupOfNew(fresh.unitOf[before] ?? 0) !== group) return false;
    return alignment.groupOfNew(fresh.unitOf[after] ?? 0) === group;
  }

  /** A full stop that matches while the words beside it do not says nothing, and would hide a seam. */
  private dropLoneMarks(from: number, to: number): void {
    const { old, weights } = this.alignment.comparison;
    for (let i = from; i < to; i++) {
      const j = this.newOf[i] ?? -1;
      if (j < 0 || (weights[old.id[i] ?? 0] ?? 0) >= 1) continue;
      const held = (i > from && this.newOf[i - 1] === j - 1) || (i + 1 < to && this.newOf[i + 1] === j + 1);
      if (!held) this.unlink(i, i + 1);
    }
  }

  unlink(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const j = this.newOf[i] ?? -1;
      if (j < 0) continue;
      this.newOf[i] = -1;
      this.oldOf[j] = -1;
    }
  }

  private link(i: number, j: number): void {
    this.newOf[i] = j;
    this.oldOf[j] = i;
  }

  /** Aligns old tokens [from, to) with new tokens [start, end), all of them still free. */
  alignRange(from: number, to: number, start: number, end: number): void {
    const { old, new: fresh } = this.alignment.comparison;
    let [i0, i1, j0, j1] = [from, to, start, end];
    while (i0 < i1 && j0 < j1 && old.id[i0] === fresh.id[j0]) this.link(i0++, j0++);
    while (i0 < i1 && j0 < j1 && old.id[i1 - 1] === fresh.id[j1 - 1]) this.link(--i1, --j1);
    if (i0 >= i1 || j0 >= j1 || (i1 - i0) * (j1 - j0) > MOST_CELLS) return;
    const { weights } = this.alignment.comparison;
    this.common.align(
      { ids: old.id, from: i0, to: i1 },
      { ids: fresh.id, from: j0, to: j1 },
      weights,
      (i, j) => this.link(i, j),
    );
    this.respellGaps(i0, i1, j0, j1);
  }

  private respellGaps(i0: number, i1: number, j0: number, j1: number): void {
    let lastI = i0 - 1;
    let lastJ = j0 - 1;
    for (let i = i0; i <= i1; i++) {
      const j = i === i1 ? j1 : (this.newOf[i] ?? -1);
      if (j < 0) continue;
      if (i - lastI > 1 && j - lastJ > 1) this.respell(lastI + 1, i, lastJ + 1, j);
      lastI = i;
      lastJ = j;
    }
  }

  /** In a small gap between matched words: each old word with the first new one that is nearly the same. */
  private respell(i0: number, i1: number, j0: number, j1: number): void {
    if (i1 - i0 > MOST_RESPELLED || j1 - j0 > MOST_RESPELLED) return;
    const { old, new: fresh } = this.alignment.comparison;
    let j = j0;
    for (let i = i0; i < i1; i++) {
      for (let k = j; k < j1; k++) {
        const likeness = wordLikeness(old, i, fresh, k);
        if (likeness < SAME_WORD) continue;
        this.link(i, k);
        this.respelled[i] = likeness;
        j = k + 1;
        break;
      }
    }
  }
}
