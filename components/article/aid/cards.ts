import { Light } from './light';
import { markAt, numberIn, numberOf, numberPieces } from './pieces';
import { cardOf, neighbourIn, shownNumbers, stopOf } from './places';
import { bringIntoView, keepingStill, place } from './view';

/** Cards open where the reader is; the address follows, and so does the back button. */
export function aidCards(root: HTMLElement, signal: AbortSignal): void {
  numberPieces(root);
  const cards = new Cards(root, new Light(signal));
  root.dataset.live = '';
  signal.addEventListener('abort', () => delete root.dataset.live);
  root.addEventListener('click', (event) => cards.onClick(event), { signal });
  root.addEventListener('keydown', (event) => cards.onKey(event), { signal });
  addEventListener('popstate', () => cards.followAddress(), { signal });
  cards.followAddress({ focus: false });
}

class Cards {
  private open: number | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly light: Light,
  ) {}

  onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const number = link === null ? numberOf(event.target) : numberIn(link.hash);
    if (link === null && hasSelection()) return;
    if (link?.dataset.close !== undefined) this.leave(event);
    else if (link?.dataset.words !== undefined) this.goToWords(event, link);
    else if (link?.dataset.step !== undefined) this.step(event, link.dataset.step === '1' ? 1 : -1);
    else if (number !== null && number === this.open) this.leave(event);
    else if (number !== null && this.show(number)) this.remember(event, `#${number}`);
  }

  /** Single letters count only while the focus is on a mark or in a card. */
  onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const inPlace = markAt(event.target) ?? event.target.closest('.card');
    if (event.key === 'Escape' && this.open !== null) this.leave(event);
    else if (inPlace && event.key === 'j') this.step(event, 1, numberOf(event.target) ?? this.open);
    else if (inPlace && event.key === 'k') this.step(event, -1, numberOf(event.target) ?? this.open);
  }

  /** On arrival the browser itself has moved to the card; later, back and forward take the focus along. */
  followAddress({ focus = true } = {}): void {
    const claim = numberIn(location.hash);
    if (claim === null) this.hide();
    else if (claim !== this.open && this.show(claim, focus)) this.lookAtMark(claim);
  }

  /** From the list to the words themselves, where the address only leads to their block. */
  private goToWords(event: Event, link: HTMLAnchorElement): void {
    const number = link.closest<HTMLLIElement>('.entry')?.value;
    const mark = number === undefined ? null : stopOf(this.root, number);
    if (mark === null) return;
    this.hide();
    this.remember(event, link.hash);
    bringIntoView(mark);
    mark.focus({ preventScroll: true });
  }

  private step(event: Event, by: 1 | -1, from = this.open): void {
    const all = [...this.root.querySelectorAll<HTMLLIElement>('.entry')].map(({ value }) => value);
    const next = from === null ? null : neighbourIn(shownNumbers(this.root), all, from, by);
    event.preventDefault();
    if (next === null || !this.show(next)) return;
    this.remember(event, `#${next}`);
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
    this.light.on(expanded ? number : null);
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

/** Somebody who marks words with the pointer does not want a card. */
function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
