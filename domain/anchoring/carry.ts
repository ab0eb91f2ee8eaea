import { alignUnits } from './alignment/align-units';
import { WordAlignment } from './alignment/align-words';
import { compare } from './alignment/comparison';
import { decideOne, decideTogether, unchanged } from './carrying/decide';
import { Placer } from './carrying/place';
import type { Loss, Place } from './carrying/placement';
import { orAltered } from './spans/altered';
import type { Carried } from './spans/carried';
import { type Span, snapToGraphemes } from './spans/span';
import { findUnchanged, type Part, type Unchanged } from './text/unchanged';

/** Something that stands on a text: an occurrence of a claim, with one or more fragments. */
export type Item = { id: number; spans: readonly Span[] };

/**
 * Carries items from one revision's text to the next. Both texts are compared once, whatever the number of items; an item
 * whose place is not beyond reasonable doubt is `gone`, never guessed. Both texts must be NFC (`checkText`).
 */
export function carry(oldText: string, newText: string, items: readonly Item[]): Carried[] {
  const carrier = new Carrier(oldText, newText);
  return items.map((item) => carrier.carryItem(item));
}

class Carrier {
  private readonly unchanged: Unchanged;
  private placer: Placer | null = null;

  constructor(
    private readonly oldText: string,
    private readonly newText: string,
  ) {
    this.unchanged = findUnchanged(oldText, newText);
  }

  carryItem(item: Item): Carried {
    const placed = this.placed(item);
    const sought = { text: this.oldText, spans: item.spans };
    return orAltered(sought, { text: this.newText, spans: placed.spans ?? [] }, placed);
  }

  private placed({ id, spans }: Item): Carried {
    const { oldText, newText } = this;
    const only = spans[0];
    if (only === undefined || spans.length > 1) {
      const places = spans.map((span) => this.placeOf(span));
      return decideTogether(oldText, newText, id, spans, places);
    }
    const direct = this.direct(only);
    if (direct !== null) return unchanged(id, snapToGraphemes(newText, direct));
    return decideOne(oldText, newText, id, only, this.searched(only));
  }

  private placeOf(span: Span): Place | Loss {
    const direct = this.direct(span);
    return direct === null
      ? this.searched(span)
      : { span: direct, moved: false, cover: 1, likeness: 1, doubt: null };
  }

  private searched(span: Span): Place | Loss {
    if (span.start >= span.end) return 'no-words';
    this.placer ??= this.newPlacer();
    return this.placer.place(span);
  }

  /** Where a span stands that no edit came near, without looking at words. */
  private direct(span: Span): Span | null {
    if (span.start >= span.end) return null;
    return this.atTheEnds(span) ?? throughCore(this.unchanged.cores, span);
  }

  private newPlacer(): Placer {
    const alignment = alignUnits(compare(this.oldText, this.newText, this.unchanged.cores));
    return new Placer(alignment, new WordAlignment(alignment));
  }

  private atTheEnds({ start, end }: Span): Span | null {
    const { prefix, suffix } = this.unchanged;
    if (end <= prefix) return { start, end };
    if (start < this.oldText.length - suffix) return null;
    const shift = this.newText.length - this.oldText.length;
    return { start: start + shift, end: end + shift };
  }
}

/** The span shifted with the unchanged part that holds it, or null when none holds all of it. */
function throughCore(cores: readonly Part[], span: Span): Span | null {
  let low = 0;
  let high = cores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cores[middle]?.old ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const core = low > 0 ? cores[low - 1] : undefined;
  if (core === undefined || span.end > core.old + core.length) return null;
  const shift = core.new - core.old;
  return { start: span.start + shift, end: span.end + shift };
}
