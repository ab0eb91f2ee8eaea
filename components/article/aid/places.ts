import { WORDS } from './pieces';

/** Where things are in the marked-up article; with pieces.ts the one place that knows the addresses and attributes. */

/** Selects all marks of a claim. */
export function marksOf(number: number): string {
  return `${WORDS} :is(a[href="#${number}"]:not(.n),u[data-c="${number}"])`;
}

/** The link that the Tab key stops at first. */
export function stopOf(root: Element, number: number): HTMLElement | null {
  return root.querySelector(`${WORDS} a[href="#${number}"]`);
}

export function cardOf(root: Element, number: number): HTMLElement | null {
  return root.querySelector(`.card[id="${number}"]`);
}

/** The claims that the filters keep, in order. */
export function shownNumbers(root: Element): number[] {
  const entries = [...root.querySelectorAll<HTMLLIElement>('.entry')];
  return entries.filter((entry) => getComputedStyle(entry).display !== 'none').map(({ value }) => value);
}

/** The neighbour of a claim among those shown, itself shown or not; null at either end. */
export function neighbourIn(
  shown: readonly number[],
  all: readonly number[],
  from: number,
  step: 1 | -1,
): number | null {
  const keep = new Set(shown);
  for (let at = all.indexOf(from) + step; at >= 0 && at < all.length; at += step) {
    const number = all[at];
    if (number !== undefined && keep.has(number)) return number;
  }
  return null;
}
