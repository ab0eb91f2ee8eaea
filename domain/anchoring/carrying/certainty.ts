import type { WordAlignment } from '../alignment/align-words';
import type { Alignment, Group } from '../alignment/alignment';
import type { Side } from '../alignment/comparison';
import { isInItsSlot, landmark } from '../alignment/landmarks';
import type { Likeness } from '../alignment/likeness';
import type { Doubt } from './placement';

/** So many old sentences back or on, and so many new ones between, a neighbour still stands beside a sentence. */
const NEIGHBOURS = 2;
const BETWEEN = 2;
/** One neighbour right beside it is enough, or one on each side near it. */
const ENOUGH = 2;
const ALL = 4;
/** Where a sentence stood, so many new ones are looked at. */
const SLOT = 8;
/** A sentence that left its neighbours is doubted for one this like it that stands between them now. */
const HARDLY_LIKE = 0.15;
/** One that kept a neighbour, only for one this like it. */
const MUCH_LIKE = 0.65;
/** An edited one is doubted for one beside it that nothing explains and that is hardly less like the old one. */
const SURELY_LIKE = 0.85;
const NEARLY_AS_LIKE = 0.25;

/**
 * Whether the sentence that another became could be a different one: a copy beside the edited original, a twin, the same line under
 * another picture. Neighbours on both sides decide; where they do not, a person does.
 */
export class Certainty {
  private readonly alignment: Alignment;
  private readonly known = new Map<Group, Doubt | null>();
  private copies: { old: Int32Array; new: Int32Array } | null = null;

  constructor(
    private readonly words: WordAlignment,
    private readonly likeness: Likeness,
  ) {
    this.alignment = words.alignment;
  }

  /** What speaks against a group, or null. */
  doubtOf(group: Group): Doubt | null {
    const known = this.known.get(group);
    if (known !== undefined) return known;
    const doubt = this.judge(group);
    this.known.set(group, doubt);
    return doubt;
  }

  private judge(group: Group): Doubt | null {
    const sides = this.beside(group, -1) + this.beside(group, 1);
    if (!this.isSame(group) && group.moved && sides === 0 && this.likeness.diceOf(group) < SURELY_LIKE)
      return 'alone';
    if (!this.isSame(group))
      return this.hasRival(group, this.words.likeness(group) - NEARLY_AS_LIKE) ? 'rival' : null;
    if (sides === ALL) return null;
    if (sides < ENOUGH && this.isTwin(group.oldFrom, sides)) return 'twins';
    if (sides >= ENOUGH && isInItsSlot(this.alignment, group, SLOT)) return null;
    return this.hasRival(group, sides === 0 ? HARDLY_LIKE : MUCH_LIKE) ? 'rival' : null;
  }

  private isSame({ oldFrom, oldTo, newFrom, newTo }: Group): boolean {
    const { old, new: fresh } = this.alignment.comparison;
    return oldTo - oldFrom === 1 && newTo - newFrom === 1 && old.unitId[oldFrom] === fresh.unitId[newFrom];
  }

  /** How surely what stood before a group (step -1) or behind it (1) stands there again: right beside it 2, near it 1, else 0. */
  private beside(group: Group, step: 1 | -1): number {
    const { old, new: fresh } = this.alignment.comparison;
    for (let gone = 0; gone <= NEIGHBOURS; gone++) {
      const u = step < 0 ? group.oldFrom - 1 - gone : group.oldTo + gone;
      if (u < 0) return near(group.newFrom, gone);
      if (u >= old.units) return near(fresh.units - group.newTo, gone);
      const next = this.alignment.groupOfOld(u);
      if (next === undefined) continue;
      const between = step < 0 ? group.newFrom - next.newTo : next.newFrom - group.newTo;
      return near(between, gone);
    }
    return 0;
  }

  /** Whether the sentence stood or stands elsewhere, too; as often as before, one neighbour says which is which. */
  private isTwin(unit: number, sides: number): boolean {
    const { old, new: fresh, unitIds } = this.alignment.comparison;
    this.copies ??= { old: copiesOf(old, unitIds), new: copiesOf(fresh, unitIds) };
    const id = old.unitId[unit] ?? 0;
    const [before, after] = [this.copies.old[id] ?? 0, this.copies.new[id] ?? 0];
    return before === after ? before > 1 && sides === 0 : Math.max(before, after) > 1;
  }

  /** Whether a sentence that nothing explains stands where the old one stood and is more than `least` like it. */
  private hasRival({ oldFrom, oldTo, newFrom, newTo }: Group, least: number): boolean {
    const before = landmark(this.alignment, oldFrom - 1, -1, NEIGHBOURS);
    const after = landmark(this.alignment, oldTo, 1, NEIGHBOURS);
    const from = before?.newTo ?? Math.max(0, (after?.newFrom ?? 0) - 1);
    const to = after?.newFrom ?? from + 1;
    if (before === null && after === null) return false;
    for (let v = from; v < Math.min(to, from + SLOT, this.alignment.newGroup.length); v++) {
      if ((v >= newFrom && v < newTo) || (this.alignment.newGroup[v] ?? 0) >= 0) continue;
      if (this.likeness.dice(oldFrom, oldTo, v, v + 1) > Math.max(least, HARDLY_LIKE)) return true;
    }
    return false;
  }
}

function near(between: number, gone: number): number {
  if (between < 0 || between > BETWEEN) return 0;
  return between + gone === 0 ? 2 : 1;
}

function copiesOf({ unitId, units }: Side, unitIds: number): Int32Array {
  const copies = new Int32Array(unitIds + 1);
  for (let u = 0; u < units; u++) copies[unitId[u] ?? 0] = (copies[unitId[u] ?? 0] ?? 0) + 1;
  return copies;
}
