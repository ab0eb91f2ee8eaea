import { numberOf } from './pieces';
import { marksOf } from './places';

/** One rule of a style sheet of our own lights all marks of a claim, however many there are. */
export class Light {
  private readonly sheet = new CSSStyleSheet();
  private lit: number | null = null;

  constructor(signal: AbortSignal) {
    document.adoptedStyleSheets.push(this.sheet);
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    });
  }

  on(number: number | null): void {
    if (number === this.lit) return;
    this.lit = number;
    this.sheet.replaceSync(number === null ? '' : lit(number));
  }
}

/** The colour bears the name of the class that gives a mark its looks (marks.css). */
function lit(number: number): string {
  const look = document.querySelector(marksOf(number))?.classList[0];
  return `${marksOf(number)}{background-color:var(--${look});border-radius:2px}`;
}

/** Pointing at a part of a claim, or reaching it with the keyboard, lights all of its parts. */
export function aidLight(root: HTMLElement, signal: AbortSignal): void {
  const light = new Light(signal);
  const follow = ({ target }: Event) => light.on(target instanceof Element ? numberOf(target) : null);
  root.addEventListener('pointerover', follow, { signal });
  root.addEventListener('pointerleave', () => light.on(null), { signal });
  root.addEventListener('focusin', follow, { signal });
  root.addEventListener('focusout', () => light.on(null), { signal });
}
