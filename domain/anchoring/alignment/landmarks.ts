import type { Alignment, Group } from './alignment';

/** The nearest group before (step -1) or behind (1) an old unit that was not moved, at most `far` units on; or null. */
export function landmark(alignment: Alignment, unit: number, step: 1 | -1, far: number): Group | null {
  for (let u = unit, gone = 0; gone <= far; u += step, gone++) {
    const group = alignment.groupOfOld(u);
    if (group !== undefined && !group.moved) return group;
  }
  return null;
}

/** Whether a group stands between the two landmarks around it, with at most `far` new units to each. */
export function isInItsSlot(alignment: Alignment, group: Group, far: number): boolean {
  if (group.moved) return false;
  const before = landmark(alignment, group.oldFrom - 1, -1, far);
  const after = landmark(alignment, group.oldTo, 1, far);
  return before !== null && after !== null && isBehind(before, group, far) && isBehind(group, after, far);
}

/** Whether a sentence before or behind it went on in order, and not far away. */
export function standsInOrder(alignment: Alignment, group: Group, far: number, apart: number): boolean {
  if (group.moved) return false;
  const before = landmark(alignment, group.oldFrom - 1, -1, far);
  if (before !== null && isBehind(before, group, apart)) return true;
  const after = landmark(alignment, group.oldTo, 1, far);
  return after !== null && isBehind(group, after, apart);
}

function isBehind(first: Group, second: Group, apart: number): boolean {
  return second.newFrom >= first.newTo && second.newFrom - first.newTo <= apart;
}
