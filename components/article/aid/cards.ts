import { cardOf, neighbourIn, numberIn, numberOf, partsOf, shownNumbers, stopOf } from './places';
import { bringIntoView, keepingStill, place } from './view';

/** Cards open where the reader is; the address follows, and so does the back button. */
export function aidCards(root: HTMLElement, signal: AbortSignal): void {
  const cards = new Cards(root);
  root.dataset.live = '';
  signal.addEventListener('abort', () => delete root.dataset.live);
  root.addEventListener('click', (event) => cards.onClick(event), { signal });
  root.addEventListener('keydown', (event) => cards.onKey(event), { signal });
  addEventListener('popstate', () => cards.followAddress(), { signal });
  cards.followAddress({ focus: false });
}

class Cards {
  private open: number | null = null;

  constructor(private readonly root: HTMLElement) {}

  onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const number = numberIn(link.hash, 'claim');
    if (link.dataset.close !== undefined) this.leave(event);
    else if (link.dataset.step !== undefined) this.step(event, link.dataset.step === '1' ? 1 : -1);
    else if (number !== null && number === this.open) this.leave(event);
    else if (number !== null && this.show(number)) this.remember(event, `#claim-${number}`);
  }

  /** Single letters count only while the focus is on a mark or in a card. */
  onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const inPlace = event.target.closest('.mark,.note,.card');
    if (event.key === 'Escape' && this.open !== null) this.leave(event);
    else if (inPlace && event.key === 'j') this.step(event, 1, numberOf(event.target) ?? this.open);
    else if (inPlace && event.key === 'k') this.step(event, -1, numberOf(event.target) ?? this.open);
  }

  /** On arrival the browser itself has moved to the card; later, back and forward take the focus along. */
  followAddress({ focus = true } = {}): void {
    const claim = numberIn(location.hash, 'claim');
    const text = numberIn(location.hash, 'text');
    if (claim === null) this.hide();
    else if (claim !== this.open && this.show(claim, focus)) this.lookAtMark(claim);
    if (text !== null) stopOf(this.root, text)?.focus({ preventScroll: true });
  }

  private step(event: Event, by: 1 | -1, from = this.open): void {
    const all = [...this.root.querySelectorAll<HTMLLIElement>('.entry')].map(({ value }) => value);
    const next = from === null ? null : neighbourIn(shownNumbers(this.root), all, from, by);
    event.preventDefault();
    if (next === null || !this.show(next)) return;
    this.remember(event, `#claim-${next}`);
    this.lookAtMark(next);
  }

  /** Closes the open card and gives the focus back to its mark. */
  private leave(event: Event): void {
    const number = this.open;
    if (number === null) return;
    const mark = stopOf(this.root, number);
    keepingStill(mark, () => this.hide());
    mark?.focus({ preventScroll: true });
    this.remember(event, '');
  }

  private show(number: number, focus = true): boolean {
    const card = cardOf(this.root, number);
    if (!card) return false;
    const mark = stopOf(this.root, number);
    keepingStill(mark, () => {
      this.hide();
      card.dataset.open = '';
    });
    this.open = number;
    this.setExpanded(number, true);
    if (mark) place(card, mark);
    card.tabIndex = -1;
    if (focus) card.focus({ preventScroll: true });
    return true;
  }

  private hide(): void {
    if (this.open === null) return;
    const card = cardOf(this.root, this.open);
    if (card) delete card.dataset.open;
    this.setExpanded(this.open, false);
    this.open = null;
  }

  private setExpanded(number: number, expanded: boolean): void {
    for (const part of partsOf(this.root, number)) part.classList.toggle('on', expanded);
    stopOf(this.root, number)?.setAttribute('aria-expanded', String(expanded));
  }

  private lookAtMark(number: number): void {
    const mark = stopOf(this.root, number);
    const card = cardOf(this.root, number);
    if (!mark || !card) return;
    bringIntoView(mark);
    place(card, mark);
  }

  private remember(event: Event, hash: string): void {
    event.preventDefault();
    history.pushState(null, '', `${location.pathname}${location.search}${hash}`);
  }
}
