import {
  CJK_STOP,
  CLOSING,
  COMPOSED,
  entries,
  entryOf,
  foldedWord,
  HALF,
  IDEOGRAPH,
  kindOf,
  LETTER,
  SPACE,
  STOP,
  UNSEEN,
} from './folding';
import { Interner } from './interner';

/**
 * A text as numbers: words, ideographs and marks, each with its raw place and the number of its folded form;
 * and units, which are sentences (or lines, or pieces of about eighty words where a text has neither).
 */
export type Tokens = {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  /** Unit u holds the tokens from `unitStart[u]` to `unitStart[u + 1]`. */
  unitStart: Int32Array;
  unitOf: Int32Array;
  units: number;
};

/** A part of a text to read, or (`core` given) a long part known to be unchanged, which becomes one token. */
export type Stretch = { from: number; to: number; core: number | null };

/** The words seen so far in either text: what weighs how much is decided from this. */
export class Lexicon {
  private readonly interner: Interner;
  /** Length of the folded form, by id; 0 for a mark, CORE_LENGTH for an unchanged part. */
  readonly length: number[] = [0];

  constructor(expectedWords: number) {
    this.interner = new Interner(expectedWords);
  }

  get size(): number {
    return this.interner.count;
  }

  idOf(a: number, b: number, length: number): number {
    const id = this.interner.idOf(a, b);
    if (id === this.length.length) this.length.push(length);
    return id;
  }
}

export const CORE_LENGTH = -1;
const FNV_OFFSET = -2128831035;
const FNV_PRIME = 16777619;
const DJB_OFFSET = 5381;

/** A sentence shorter than this is not closed by a full stop: it is “Mr.”, “No. 7”, “1.”. */
const SHORTEST_SENTENCE = 4;
/** A single line break ends a line shorter than this; in a longer one it may be a wrapped sentence. */
const WRAPPED_LINE = 45;
/** Longer sentences are cut at a place that their own words choose, so that both texts cut alike. */
const LONG_SENTENCE = 60;
const LONGEST_SENTENCE = 120;

/** A list item, a heading, a table row: a mark or number and a space, or a label and a colon. */
const ITEM = /(?:[-*+•–—#|=>]+|\d{1,3}[.)])(?=\s)|\[[^\]\n]{1,60}\]:|[{<|]/y;

function startsItem(text: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text);
}

class Reader {
  private start: Int32Array;
  private end: Int32Array;
  private id: Int32Array;
  private unitStarts: number[] = [];
  private count = 0;
  private stopped = false;
  private lineFrom = 0;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    expected: number,
  ) {
    this.start = new Int32Array(expected);
    this.end = new Int32Array(expected);
    this.id = new Int32Array(expected);
  }

  read(stretches: readonly Stretch[]): Tokens {
    for (const { from, to, core } of stretches) {
      if (core === null) this.readWords(from, to);
      else this.pushCore(from, to, core);
    }
    return this.finished();
  }

  private pushCore(from: number, to: number, core: number): void {
    this.openUnit();
    this.push(from, to, this.lexicon.idOf(core, ~core, CORE_LENGTH));
    this.stopped = true;
    this.lineFrom = to;
    this.openNext = true;
  }

  private openNext = true;

  private openUnit(): void {
    if (this.unitStarts[this.unitStarts.length - 1] !== this.count) this.unitStarts.push(this.count);
    this.stopped = false;
    this.openNext = false;
  }

  private push(start: number, end: number, id: number): void {
    if (this.count === this.start.length) this.growArrays();
    if (this.openNext || this.isTooLong(id)) this.openUnit();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.id[this.count] = id;
    this.count++;
  }

  private isTooLong(id: number): boolean {
    const length = this.count - (this.unitStarts[this.unitStarts.length - 1] ?? 0);
    if (length < LONG_SENTENCE) return false;
    return length >= LONGEST_SENTENCE || Math.imul(id, 0x9e3779b1) >>> 28 === 0;
  }

  private growArrays(): void {
    const size = this.start.length * 2 + 16;
    this.start = grown(this.start, size);
    this.end = grown(this.end, size);
    this.id = grown(this.id, size);
  }

  private readWords(from: number, to: number): void {
    const { text } = this;
    for (let at = from; at < to; ) {
      const unit = text.charCodeAt(at);
      const entry = entries[unit] || entryOf(unit);
      const kind = entry >> 16;
      if (kind === LETTER || kind === COMPOSED) at = this.readWord(at, to);
      else if (kind === SPACE) at = this.readSpace(at, to);
      else if (kind === UNSEEN) at++;
      else at = this.readSingle(at, to, unit, entry);
    }
  }

  private readWord(from: number, to: number): number {
    const { text } = this;
    let a = FNV_OFFSET;
    let b = DJB_OFFSET;
    let at = from;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      const entry = entries[unit] || entryOf(unit);
      if (entry >> 16 !== LETTER) {
        if (entry >> 16 === COMPOSED || entry >> 16 === UNSEEN) return this.readFolded(from, to);
        break;
      }
      const folded = entry & 0xffff;
      a = Math.imul(a ^ folded, FNV_PRIME);
      b = (Math.imul(b, 33) + folded) | 0;
    }
    this.push(from, at, this.lexicon.idOf(a, b, at - from));
    this.stopped = false;
    return at;
  }

  /** A word with letters that must be normalised, or with unseen characters in it. */
  private readFolded(from: number, to: number): number {
    const { text } = this;
    let end = from;
    let at = from;
    for (; at < to; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === LETTER || kind === COMPOSED) end = at + 1;
      else if (kind !== UNSEEN) break;
    }
    this.pushFolded(from, end);
    this.stopped = false;
    return at;
  }

  private pushFolded(from: number, end: number): void {
    const word = foldedWord(this.text.slice(from, end));
    let a = FNV_OFFSET;
    let b = DJB_OFFSET;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      a = Math.imul(a ^ unit, FNV_PRIME);
      b = (Math.imul(b, 33) + unit) | 0;
    }
    this.push(from, end, this.lexicon.idOf(a, b, word.length));
  }

  private readSingle(at: number, to: number, unit: number, entry: number): number {
    const kind = entry >> 16;
    const size = kind === HALF && at + 1 < to && kindOf(this.text.charCodeAt(at + 1)) === HALF ? 2 : 1;
    const second = size === 2 ? this.text.charCodeAt(at + 1) : 0;
    const folded = entry & 0xffff;
    const length = kind === IDEOGRAPH || kind === HALF ? 1 : 0;
    const a = Math.imul(Math.imul(FNV_OFFSET ^ folded, FNV_PRIME) ^ second, FNV_PRIME);
    const id = this.lexicon.idOf(a, (Math.imul(folded, 65599) + second) | 0, length);
    if (unit === 0x2026) for (let dot = 0; dot < 2; dot++) this.push(at, at + 1, this.dotId());
    this.push(at, at + size, unit === 0x2026 ? this.dotId() : id);
    this.noteStop(kind);
    return at + size;
  }

  /** An ellipsis is three full stops. */
  private dotId(): number {
    const a = Math.imul(Math.imul(FNV_OFFSET ^ 46, FNV_PRIME), FNV_PRIME);
    return this.lexicon.idOf(a, Math.imul(46, 65599) | 0, 0);
  }

  private noteStop(kind: number): void {
    const length = this.count - (this.unitStarts[this.unitStarts.length - 1] ?? 0);
    if (kind === CJK_STOP) this.openNext = length >= SHORTEST_SENTENCE;
    else if (kind === STOP) this.stopped = length >= SHORTEST_SENTENCE;
    else if (kind !== CLOSING) this.stopped = false;
  }

  private readSpace(from: number, to: number): number {
    const { text } = this;
    let at = from;
    let breaks = 0;
    let lineEnd = from;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (kindOf(unit) !== SPACE) break;
      if (unit !== 10) continue;
      if (breaks++ === 0) lineEnd = at;
    }
    if (this.stopped) this.openNext = true;
    if (breaks > 0) {
      const wrapped = lineEnd - this.lineFrom >= WRAPPED_LINE && !startsItem(text, at);
      if (breaks > 1 || !wrapped) this.openNext = true;
      this.lineFrom = at;
    }
    return at;
  }

  private finished(): Tokens {
    const { count, text } = this;
    const units = this.unitStarts.length;
    const unitStart = new Int32Array(units + 1);
    unitStart.set(this.unitStarts);
    unitStart[units] = count;
    const unitOf = new Int32Array(count);
    for (let u = 0; u < units; u++) unitOf.fill(u, unitStart[u], unitStart[u + 1]);
    return { text, count, start: this.start, end: this.end, id: this.id, unitStart, unitOf, units };
  }
}

function grown(list: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(list);
  return larger;
}

/** Reads the stretches of a text, in order, into tokens and units. */
export function tokenise(text: string, stretches: readonly Stretch[], lexicon: Lexicon): Tokens {
  let length = 0;
  for (const { from, to, core } of stretches) length += core === null ? to - from : 4;
  return new Reader(text, lexicon, (length >> 2) + 64).read(stretches);
}
