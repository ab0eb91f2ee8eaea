import { CORE_LENGTH, type Lexicon } from './lexicon';
import type { Tokens } from './tokens';

/** A mark says little: most sentences share their full stop. */
const MARK_WEIGHT = 0.25;
/** An ideograph is about half a word. */
const IDEOGRAPH_WEIGHT = 1.5;
/** Words of up to three letters are mostly grammar and weigh half; beyond twelve letters nothing is added. */
const GRAMMAR_LENGTH = 3;
const LONG_WORD = 12;
/** Each doubling of how often a word stands in the texts takes off an eighth of its weight once over. */
const RARITY = 1 / 8;
const CORE_WEIGHT = 60;

/** How much each word says about which sentence this is, by id: long and rare words most. */
export function weighWords(lexicon: Lexicon, ...texts: Tokens[]): Float32Array {
  const seen = new Int32Array(lexicon.size + 1);
  for (const { id, count } of texts) {
    for (let i = 0; i < count; i++) seen[id[i] ?? 0] = (seen[id[i] ?? 0] ?? 0) + 1;
  }
  const weights = new Float32Array(lexicon.size + 1);
  for (let id = 1; id <= lexicon.size; id++) {
    const base = baseWeight(lexicon.length[id] ?? 0);
    weights[id] = base / (1 + RARITY * Math.log2(Math.max(1, (seen[id] ?? 0) / texts.length)));
  }
  return weights;
}

/** What a word of this folded length weighs that stands once, as `Lexicon.length` gives it. */
export function baseWeight(length: number): number {
  if (length === CORE_LENGTH) return CORE_WEIGHT;
  if (length === 0) return MARK_WEIGHT;
  if (length === 1) return IDEOGRAPH_WEIGHT;
  return (Math.min(length, LONG_WORD) + 1) * (length <= GRAMMAR_LENGTH ? 0.5 : 1);
}

/** The weight of all words before each token, and of all at the end: two look-ups weigh any stretch. */
export function runningWeights({ count, id }: Tokens, weights: Float32Array): Float64Array {
  const running = new Float64Array(count + 1);
  let sum = 0;
  for (let t = 0; t < count; t++) {
    sum += weights[id[t] ?? 0] ?? 0;
    running[t + 1] = sum;
  }
  return running;
}

/** The weight of each unit. */
export function weighUnits({ units, unitStart }: Tokens, running: Float64Array): Float32Array {
  const sums = new Float32Array(units);
  for (let u = 0; u < units; u++)
    sums[u] = (running[unitStart[u + 1] ?? 0] ?? 0) - (running[unitStart[u] ?? 0] ?? 0);
  return sums;
}
