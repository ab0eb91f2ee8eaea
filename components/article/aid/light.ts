import { numberOf, partsOf } from './places';

/** Pointing at a part of a claim, or reaching it with the keyboard, lights all of its parts. */
export function aidLight(root: HTMLElement, signal: AbortSignal): void {
  let lit: number | null = null;
  const light = (number: number | null) => {
    if (number === lit) return;
    if (lit !== null) for (const part of partsOf(root, lit)) part.classList.remove('lit');
    if (number !== null) for (const part of partsOf(root, number)) part.classList.add('lit');
    lit = number;
  };
  const follow = ({ target }: Event) => light(target instanceof Element ? numberOf(target) : null);
  root.addEventListener('pointerover', follow, { signal });
  root.addEventListener('pointerleave', () => light(null), { signal });
  root.addEventListener('focusin', follow, { signal });
  root.addEventListener('focusout', () => light(null), { signal });
}
