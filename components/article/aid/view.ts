const EDGE = 24;

/** Does something that may change what stands above `anchor`, and scrolls so that `anchor` does not move. */
export function keepingStill(anchor: Element | null, act: () => void): void {
  const before = anchor?.getBoundingClientRect().top;
  act();
  const after = anchor?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined) scrollBy({ top: after - before, behavior: 'instant' });
}

/** On wide screens: level with its mark, but no lower than lets all of it be seen. */
export function placeBeside(card: HTMLElement, mark: Element): void {
  const frame = card.parentElement?.getBoundingClientRect();
  if (!frame) return;
  const level = mark.getBoundingClientRect().top - frame.top - EDGE;
  const lowest = innerHeight - EDGE - card.offsetHeight - frame.top;
  card.style.setProperty('--y', `${Math.max(0, Math.min(level, lowest))}px`);
}

/** Scrolls only if some of it is out of sight; at once, since what follows is measured. */
export function bringIntoView(element: Element, block: ScrollLogicalPosition): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block, behavior: 'instant' });
}
