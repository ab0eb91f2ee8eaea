import { Interner } from '../text/interner';
import { Lexicon } from '../text/lexicon';
import type { Stretch } from '../text/scan';
import { type Tokens, tokenise } from '../text/tokens';
import type { Part } from '../text/unchanged';
import { runningWeights, weighUnits, weighWords } from '../text/weights';

/** One text, read, with what each of its units weighs and which units are word for word the same. */
export type Side = Tokens & { running: Float64Array; unitWeight: Float32Array; unitId: Int32Array };

/** Both texts made comparable: words and whole units that are equal have equal numbers. */
export type Comparison = { old: Side; new: Side; weights: Float32Array; words: number; unitIds: number };

/** Reads both texts; each unchanged core becomes a single token that only its counterpart equals. */
export function compare(oldText: string, newText: string, cores: readonly Part[]): Comparison {
  const lexicon = new Lexicon(1024);
  const oldStretches = stretchesAround(cores, oldText.length, (core) => core.old);
  const newStretches = stretchesAround(cores, newText.length, (core) => core.new);
  const oldTokens = tokenise(oldText, oldStretches, lexicon);
  const newTokens = tokenise(newText, newStretches, lexicon);
  const weights = weighWords(lexicon, oldTokens, newTokens);
  const interner = new Interner(oldTokens.units);
  const side = (tokens: Tokens): Side => {
    const running = runningWeights(tokens, weights);
    return {
      ...tokens,
      running,
      unitWeight: weighUnits(tokens, running),
      unitId: numberUnits(tokens, interner),
    };
  };
  const [oldSide, newSide] = [side(oldTokens), side(newTokens)];
  return { old: oldSide, new: newSide, weights, words: lexicon.size, unitIds: interner.count };
}

function stretchesAround(cores: readonly Part[], length: number, startOf: (core: Part) => number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  cores.forEach((core, index) => {
    const start = startOf(core);
    if (start > at) stretches.push({ from: at, to: start, core: null });
    stretches.push({ from: start, to: start + core.length, core: index });
    at = start + core.length;
  });
  if (at < length) stretches.push({ from: at, to: length, core: null });
  return stretches;
}

function numberUnits(tokens: Tokens, interner: Interner): Int32Array {
  const numbers = new Int32Array(tokens.units);
  for (let u = 0; u < tokens.units; u++) {
    let a = 17;
    let b = 31;
    const end = tokens.unitStart[u + 1] ?? 0;
    for (let t = tokens.unitStart[u] ?? 0; t < end; t++) {
      const id = tokens.id[t] ?? 0;
      a = Math.imul(a ^ id, 0x01000193);
      a ^= a >>> 15;
      b = (Math.imul(b, 0x5bd1e995) + id) | 0;
    }
    numbers[u] = interner.idOf(a, b);
  }
  return numbers;
}

/** The weight of the tokens [from, to). */
export function weightOf({ running }: Side, from: number, to: number): number {
  return (running[to] ?? 0) - (running[from] ?? 0);
}

/** Number of tokens in a unit. */
export function unitLength(side: Side, unit: number): number {
  return (side.unitStart[unit + 1] ?? 0) - (side.unitStart[unit] ?? 0);
}
