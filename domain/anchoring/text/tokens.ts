import type { Lexicon } from './lexicon';
import { type Stretch, scan } from './scan';
import { unitStarts } from './units';

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

/** Reads the stretches of a text, in order, into tokens and units. */
export function tokenise(text: string, stretches: readonly Stretch[], lexicon: Lexicon): Tokens {
  const words = scan(text, stretches);
  const { count, start, end } = words;
  const id = lexicon.numbersOf(words);
  const starts = unitStarts(words, id);
  const units = starts.length;
  const unitStart = Int32Array.from([...starts, count]);
  return { text, count, start, end, id, unitStart, unitOf: unitOfEach(unitStart, count), units };
}

function unitOfEach(unitStart: Int32Array, count: number): Int32Array {
  const unitOf = new Int32Array(count);
  let unit = 0;
  for (let t = 0; t < count; t++) {
    if (t === unitStart[unit + 1]) unit++;
    unitOf[t] = unit;
  }
  return unitOf;
}
