import { COMPOSED, foldedWord, HALF, IDEOGRAPH, LETTER } from './folding';
import { Interner } from './interner';
import { CORE, type Scan } from './scan';

/** Length of an unchanged part, in place of the length of a word. */
export const CORE_LENGTH = -1;

/** The words seen so far in either text: what weighs how much is decided from this. */
export class Lexicon {
  private readonly interner: Interner;
  /** Length of the folded form, by number; 0 for a mark, 1 for an ideograph, CORE_LENGTH for an unchanged part. */
  readonly length: number[] = [0];

  constructor(expectedWords: number) {
    this.interner = new Interner(expectedWords);
  }

  get size(): number {
    return this.interner.count;
  }

  /** The number of each word of a text. */
  numbersOf(scan: Scan): Int32Array {
    const { interner, length } = this;
    const { count, a, b } = scan;
    const numbers = new Int32Array(count);
    for (let t = 0; t < count; t++) {
      const id = interner.idOf(a[t] ?? 0, b[t] ?? 0);
      numbers[t] = id;
      if (id === length.length) length.push(foldedLength(scan, t));
    }
    return numbers;
  }
}

function foldedLength({ text, start, end, kind }: Scan, t: number): number {
  const [from, to] = [start[t] ?? 0, end[t] ?? 0];
  switch (kind[t]) {
    case CORE:
      return CORE_LENGTH;
    case LETTER:
      return to - from;
    case COMPOSED:
      return foldedWord(text.slice(from, to)).length;
    case IDEOGRAPH:
    case HALF:
      return 1;
    default:
      return 0;
  }
}
