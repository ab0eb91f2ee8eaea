const EDGE = 24;

/** Does something that may change what stands above `anchor`, and scrolls so that `anchor` does not move. */
export function keepingStill(anchor: Element | null, act: () => void): void {
  const before = anchor?.getBoundingClientRect().top;
  act();
  const after = anchor?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined) scrollBy({ top: after - before, behavior: 'instant' });
}

/** True where cards stand beside the text and not in it. */
function isBeside(card: HTMLElement): boolean {
  return getComputedStyle(card).position === 'absolute';
}

/**
 * Puts an open card where it can be read: beside the text level with its mark, but no lower than lets all of it be
 * seen; in the text, where it stands under its block, the beginning of it comes into view.
 */
export function place(card: HTMLElement, mark: Element): void {
  if (isBeside(card)) placeBeside(card, mark);
  else bringStartIntoView(card);
}

function placeBeside(card: HTMLElement, mark: Element): void {
  const frame = card.parentElement?.getBoundingClientRect();
  if (!frame) return;
  const level = mark.getBoundingClientRect().top - frame.top - EDGE;
  const lowest = innerHeight - EDGE - card.offsetHeight - frame.top;
  const highest = EDGE - frame.top;
  card.style.setProperty('--y', `${Math.max(highest, Math.min(level, lowest))}px`);
}

function bringStartIntoView(card: HTMLElement): void {
  const { top } = card.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.6) scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
}

/** Scrolls only if some of it is out of sight; at once, since what follows is measured. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
