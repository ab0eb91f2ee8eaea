import type { Comparison } from './comparison';

/**
 * Which sentences of the old text became which sentences of the new one. Units that went together form a group: one to one, or
 * several where sentences were joined or split. A unit belongs to at most one group: what one old
 * sentence explains never becomes the home of another.
 */
export type Group = {
  index: number;
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
  /** Found out of order: the passage was moved. */
  moved: boolean;
  /** Its words were aligned with each other. */
  worded: boolean;
  /** Weight of the words that both sides share, whatever their order; -1 while nobody asked. */
  shared: number;
};

export class Alignment {
  readonly groups: Group[] = [];
  /** Group of each unit, or -1. */
  readonly oldGroup: Int32Array;
  readonly newGroup: Int32Array;

  constructor(readonly comparison: Comparison) {
    this.oldGroup = new Int32Array(comparison.old.units).fill(-1);
    this.newGroup = new Int32Array(comparison.new.units).fill(-1);
  }

  pair(
    oldFrom: number,
    oldTo: number,
    newFrom: number,
    newTo: number,
    { moved = false, shared = -1 } = {},
  ): void {
    const index = this.groups.length;
    this.groups.push({ index, oldFrom, oldTo, newFrom, newTo, moved, worded: false, shared });
    for (let u = oldFrom; u < oldTo; u++) this.oldGroup[u] = index;
    for (let v = newFrom; v < newTo; v++) this.newGroup[v] = index;
  }

  /** Takes a pair apart again. */
  part({ oldFrom, oldTo, newFrom, newTo }: Group): void {
    this.oldGroup.fill(-1, oldFrom, oldTo);
    this.newGroup.fill(-1, newFrom, newTo);
  }

  /** The units that did not simply stay or move as they were, in order: only there are words that nothing explains. */
  changedUnits(which: 'old' | 'new'): number[] {
    const { old, new: fresh } = this.comparison;
    const side = which === 'old' ? this.oldGroup : this.newGroup;
    const changed: number[] = [];
    for (let u = 0; u < side.length; u++) {
      const index = side[u] ?? -1;
      const group = index < 0 ? undefined : this.groups[index];
      const same =
        group !== undefined && group.oldTo - group.oldFrom === 1 && group.newTo - group.newFrom === 1;
      if (!same || old.unitId[group.oldFrom] !== fresh.unitId[group.newFrom]) changed.push(u);
    }
    return changed;
  }

  groupOfOld(unit: number): Group | undefined {
    const index = unit < 0 ? -1 : (this.oldGroup[unit] ?? -1);
    return index < 0 ? undefined : this.groups[index];
  }

  groupOfNew(unit: number): Group | undefined {
    const index = unit < 0 ? -1 : (this.newGroup[unit] ?? -1);
    return index < 0 ? undefined : this.groups[index];
  }

  widen(group: Group, oldUnit: number | null, newUnit: number | null, shared: number): void {
    group.shared = shared;
    const { index } = group;
    if (oldUnit !== null) {
      group.oldFrom = Math.min(group.oldFrom, oldUnit);
      group.oldTo = Math.max(group.oldTo, oldUnit + 1);
      this.oldGroup[oldUnit] = index;
    }
    if (newUnit !== null) {
      group.newFrom = Math.min(group.newFrom, newUnit);
      group.newTo = Math.max(group.newTo, newUnit + 1);
      this.newGroup[newUnit] = index;
    }
  }
}
