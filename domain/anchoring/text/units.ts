import { CJK_STOP, CLOSING, kindOf, SPACE, STOP } from './folding';
import { CORE, type Scan } from './scan';

/** A sentence shorter than this is not closed by a full stop: it is “Mr.”, “No. 7”, “1.”. */
const SHORTEST_SENTENCE = 4;
/** A single line break ends a line shorter than this; in a longer one it may be a wrapped sentence. */
const WRAPPED_LINE = 45;
/** Longer sentences are cut at a place that their own words choose, so that both texts cut alike. */
const LONG_SENTENCE = 60;
const LONGEST_SENTENCE = 120;

const BLANK = 32;
const LINE_FEED = 10;
const QUOTED_LINE = 62;

/** A list item, a heading, a table row: a mark or number and a space, or a label and a colon. */
const ITEM = /(?:[-*+•–—#|=>]+|\d{1,3}[.)])(?=\s)|\[[^\]\n]{1,60}\]:|[{<|]/y;

/**
 * The first word of every unit: of each sentence, each line of a list, each piece of a text that has neither. `id` holds
 * the numbers of the words.
 */
export function unitStarts(scan: Scan, id: Int32Array): number[] {
  return new Splitter(scan, id).split();
}

class Splitter {
  private readonly starts: number[] = [];
  /** The unit at hand began with this word. */
  private first = 0;
  /** A full stop was read, and nothing behind it but what may close a sentence. */
  private stopped = false;
  /** The next word begins a unit, whatever it is. */
  private opens = true;
  private lineFrom = 0;

  constructor(
    private readonly scan: Scan,
    private readonly id: Int32Array,
  ) {}

  split(): number[] {
    const { count, start, end, kind } = this.scan;
    let last = 0;
    for (let t = 0; t < count; t++) {
      const from = start[t] ?? 0;
      if (from > last) this.passGap(last, from);
      if (this.opens || kind[t] === CORE || this.isTooLong(t)) this.open(t);
      this.note(kind[t] ?? 0, t);
      last = end[t] ?? 0;
      if (kind[t] === CORE) this.lineFrom = last;
    }
    return this.starts;
  }

  private open(t: number): void {
    this.starts.push(t);
    this.first = t;
    this.stopped = false;
    this.opens = false;
  }

  private isTooLong(t: number): boolean {
    const length = t - this.first;
    if (length < LONG_SENTENCE) return false;
    return length >= LONGEST_SENTENCE || Math.imul(this.id[t] ?? 0, 0x9e3779b1) >>> 28 === 0;
  }

  private note(kind: number, t: number): void {
    if (kind === CLOSING) return;
    const closes = t - this.first + 1 >= SHORTEST_SENTENCE;
    if (kind === CJK_STOP) this.opens = closes;
    else if (kind === CORE) this.opens = true;
    this.stopped = kind === STOP && closes;
  }

  /** What stands between two words: mostly one space. */
  private passGap(from: number, to: number): void {
    const { text } = this.scan;
    if (to - from === 1 && text.charCodeAt(from) === BLANK) {
      if (this.stopped) this.opens = true;
      return;
    }
    let breaks = 0;
    let lineEnd = from;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (this.stopped && kindOf(unit) === SPACE) this.opens = true;
      if (unit === LINE_FEED && breaks++ === 0) lineEnd = at;
    }
    if (breaks > 0) this.passBreaks(breaks, lineEnd, to);
  }

  private passBreaks(breaks: number, lineEnd: number, to: number): void {
    if (breaks > 1 || !this.isWrapped(lineEnd, to)) this.opens = true;
    this.lineFrom = to;
  }

  /** Whether the sentence of the line that ends at `lineEnd` goes on in the next one, at `to`. */
  private isWrapped(lineEnd: number, to: number): boolean {
    const { text } = this.scan;
    if (lineEnd - this.lineFrom < WRAPPED_LINE) return false;
    return !startsItem(text, to) || (isQuoted(text, to) && isQuoted(text, this.lineFrom));
  }
}

/** Each line of a quotation in Markdown or mail has its mark; the next one with it goes on. */
function isQuoted(text: string, at: number): boolean {
  return text.charCodeAt(at) === QUOTED_LINE;
}

function startsItem(text: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text);
}
