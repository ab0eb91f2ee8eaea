/** Where things are in the marked-up article; the one place that knows the addresses and attributes. */

/** The number in "#claim-12" or "#text-12", else null. */
export function numberIn(hash: string, prefix: 'claim' | 'text'): number | null {
  const match = /^#(claim|text)-(\d+)$/.exec(hash);
  return match?.[1] === prefix ? Number(match[2]) : null;
}

/** The claim that an element of the text belongs to: a mark, a part of an outer one, or a note. */
export function numberOf(element: Element | null): number | null {
  const mark = element?.closest<HTMLElement>('.mark,.note');
  if (!mark) return null;
  return mark instanceof HTMLAnchorElement ? numberIn(mark.hash, 'claim') : Number(mark.dataset.c);
}

/** All parts of a claim in the text. */
export function partsOf(root: Element, number: number): NodeListOf<HTMLElement> {
  return root.querySelectorAll(
    `.mark[href="#claim-${number}"],.note[href="#claim-${number}"],[data-c="${number}"]`,
  );
}

/** The part that the Tab key stops at. */
export function stopOf(root: Element, number: number): HTMLElement | null {
  return root.querySelector(`:is(.mark,.note)[href="#claim-${number}"]:not([tabindex])`);
}

export function cardOf(root: Element, number: number): HTMLElement | null {
  return root.querySelector(`#claim-${number}`);
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
