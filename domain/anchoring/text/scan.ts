import {
  COMPOSED,
  entries,
  entryOf,
  foldedWord,
  foldOfEntry,
  HALF,
  kindOf,
  kindOfEntry,
  LETTER,
  SPACE,
  STOP,
  UNSEEN,
} from './folding';

/** A part of a text to read, or (`core` given) a long part known to be unchanged, which becomes one word. */
export type Stretch = { from: number; to: number; core: number | null };

/** The kind of an unchanged part; the other kinds are those of characters, COMPOSED for a word that was normalised. */
export const CORE = 0;

/**
 * The words, ideographs and marks of a text in order, [0, count): where each stands, of what kind it is, and two hashes
 * of its folded form. The lists may be longer than `count`.
 */
export type Scan = {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  a: Int32Array;
  b: Int32Array;
};

const FNV_OFFSET = -2128831035;
const FNV_PRIME = 16777619;
const DJB_OFFSET = 5381;
const MARK_FACTOR = 65599;

/** So many units are read before there is asked again whether the lists are long enough. */
const PIECE = 512;
/** One unit can be as many words: an ellipsis is three full stops. */
const SPARE = PIECE * 3;
/** A word and what follows it take some five units; so many places of a text are asked whether its words are shorter. */
const UNITS_PER_WORD = 5;
const SAMPLES = 64;
const ELLIPSIS = 0x2026;
const FULL_STOP = 46;

/** Reads the stretches of a text, in order. */
export function scan(text: string, stretches: readonly Stretch[]): Scan {
  const scanner = new Scanner(text, expectedWords(text, stretches) + SPARE);
  for (const { from, to, core } of stretches) {
    if (core === null) scanner.readStretch(from, to);
    else scanner.readCore(from, to, core);
  }
  return scanner;
}

class Scanner implements Scan {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  a: Int32Array;
  b: Int32Array;

  constructor(
    readonly text: string,
    expected: number,
  ) {
    this.start = new Int32Array(expected);
    this.end = new Int32Array(expected);
    this.kind = new Uint8Array(expected);
    this.a = new Int32Array(expected);
    this.b = new Int32Array(expected);
  }

  readCore(from: number, to: number, core: number): void {
    this.reserve(1);
    this.push(from, to, CORE, core, ~core);
  }

  readStretch(from: number, to: number): void {
    for (let at = from; at < to; ) {
      this.reserve(SPARE);
      at = this.readPiece(at, Math.min(to, at + PIECE), to);
    }
  }

  /**
   * Reads what begins in [from, limit) and returns where it ended, at most `to`. This loop sees every unit of both texts: it
   * keeps all it can in local variables and leaves what is rare to others.
   */
  private readPiece(from: number, limit: number, to: number): number {
    const { text } = this;
    let at = from;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      const entry = entries[unit] || entryOf(unit);
      if (entry < 0) {
        at = this.readOther(at, to, unit, entry);
        continue;
      }
      const first = at;
      let a = FNV_OFFSET;
      let b = DJB_OFFSET;
      let letter = entry;
      do {
        a = Math.imul(a ^ letter, FNV_PRIME);
        b = (Math.imul(b, 33) + letter) | 0;
        if (++at >= to) break;
        const next = text.charCodeAt(at);
        letter = entries[next] || entryOf(next);
      } while (letter > 0);
      if (letter < 0 && isPartOfWord(letter)) at = this.readFolded(first, to);
      else this.push(first, at, LETTER, a, b);
    }
    return at;
  }

  private readOther(at: number, to: number, unit: number, entry: number): number {
    const kind = kindOfEntry(entry);
    if (kind === SPACE || kind === UNSEEN) return at + 1;
    if (kind === COMPOSED) return this.readFolded(at, to);
    if (kind === HALF) return this.readPair(at, to, unit);
    if (unit === ELLIPSIS) for (let dot = 0; dot < 3; dot++) this.pushSingle(at, 1, STOP, FULL_STOP, 0);
    else this.pushSingle(at, 1, kind, foldOfEntry(entry), 0);
    return at + 1;
  }

  private readPair(at: number, to: number, unit: number): number {
    const second = at + 1 < to ? this.text.charCodeAt(at + 1) : 0;
    const paired = second !== 0 && kindOf(second) === HALF;
    this.pushSingle(at, paired ? 2 : 1, HALF, unit, paired ? second : 0);
    return paired ? at + 2 : at + 1;
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
    const word = foldedWord(text.slice(from, end));
    let a = FNV_OFFSET;
    let b = DJB_OFFSET;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      a = Math.imul(a ^ unit, FNV_PRIME);
      b = (Math.imul(b, 33) + unit) | 0;
    }
    this.push(from, end, COMPOSED, a, b);
    return at;
  }

  private pushSingle(at: number, size: number, kind: number, fold: number, second: number): void {
    const a = Math.imul(Math.imul(FNV_OFFSET ^ fold, FNV_PRIME) ^ second, FNV_PRIME);
    this.push(at, at + size, kind, a, (Math.imul(fold, MARK_FACTOR) + second) | 0);
  }

  private push(start: number, end: number, kind: number, a: number, b: number): void {
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.a[at] = a;
    this.b[at] = b;
  }

  private reserve(more: number): void {
    if (this.count + more <= this.start.length) return;
    const size = this.start.length * 2 + more;
    this.start = grown(this.start, size);
    this.end = grown(this.end, size);
    this.a = grown(this.a, size);
    this.b = grown(this.b, size);
    const kind = new Uint8Array(size);
    kind.set(this.kind);
    this.kind = kind;
  }
}

/** Lists that must grow are copied: a look at a few places says whether this script has a word in each unit. */
function expectedWords(text: string, stretches: readonly Stretch[]): number {
  let length = 0;
  for (const { from, to, core } of stretches) length += core === null ? to - from : 1;
  const step = Math.max(1, Math.floor(text.length / SAMPLES));
  let single = 0;
  for (let at = 0; at < text.length; at += step) if (kindOf(text.charCodeAt(at)) > COMPOSED) single++;
  return Math.ceil(length * Math.min(1, 1 / UNITS_PER_WORD + (single * step) / Math.max(1, text.length)));
}

function isPartOfWord(entry: number): boolean {
  const kind = kindOfEntry(entry);
  return kind === COMPOSED || kind === UNSEEN;
}

function grown(list: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(list);
  return larger;
}
