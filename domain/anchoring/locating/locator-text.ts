import { CommonWords } from '@/domain/shared/sequences/common-words';
import { densest, type Run } from '../alignment/densest';
import { WordIndex } from '../alignment/word-index';
import type { QuoteSelector } from '../spans/selector';
import { isFact } from '../text/facts';
import { COMPOSED, kindOf, LETTER } from '../text/folding';
import { Lexicon } from '../text/lexicon';
import { type Tokens, tokenise } from '../text/tokens';
import { baseWeight, runningWeights, weighWords } from '../text/weights';
import type { Candidate, QuoteWords } from './candidate';
import { CONTEXT_SLACK, CONTEXT_STRETCH, Context } from './context';
import { BUCKET, Votes } from './votes';

/** Words put between those of a quote count in part against it; nobody knows whether they came from elsewhere. */
const PUT_IN = 0.4;
/** Places of a verbatim quote looked at closely: a word that stands oftener cannot be told apart by context alone. */
const MOST_VERBATIM = 256;

/** A text prepared for finding quotes in it. Reading is linear in the text; a quote costs what its rare words cost. */
export class LocatorText {
  readonly tokens: Tokens;
  private readonly lexicon = new Lexicon(1024);
  private readonly index: WordIndex;
  private readonly known: number;
  private weights: Float32Array;
  /** Words with numbers up to this one have their weight. */
  private weighed: number;
  private readonly common = new CommonWords();
  private readonly running: Float64Array;
  private readonly votes: Votes;
  private readonly context: Context;

  constructor(readonly text: string) {
    this.tokens = tokenise(text, [{ from: 0, to: text.length, core: null }], this.lexicon);
    this.known = this.lexicon.size;
    this.weighed = this.known;
    this.weights = weighWords(this.lexicon, this.tokens);
    this.index = new WordIndex(this.tokens, this.known);
    this.running = runningWeights(this.tokens, this.weights);
    this.votes = new Votes(this.tokens, this.index, this.known);
    this.context = new Context(this.tokens, this.common);
  }

  /** Reads a quote in the words of this text; a word cut in two at the far ends of the context is left out. */
  read({ prefix, exact, suffix }: QuoteSelector): QuoteWords {
    const text = prefix + exact + suffix;
    const start = prefix.length;
    const end = start + exact.length;
    let from = 0;
    while (from < start && isInWord(text, from)) from++;
    let to = text.length;
    while (to > end && isInWord(text, to - 1)) to--;
    const stretches = [
      [from, start],
      [start, end],
      [end, to],
    ].map(([low = 0, high = 0]) => ({ from: low, to: high, core: null }));
    const tokens = tokenise(text, stretches, this.lexicon);
    const weights = this.weightsOfAll();
    let first = 0;
    while (first < tokens.count && (tokens.start[first] ?? 0) < start) first++;
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < end) last++;
    return { tokens, from: first, to: last, weight: sum(tokens, weights, first, last), weights };
  }

  /** Words of this text weigh what they weigh here; words that only quotes have, what their length says. */
  private weightsOfAll(): Float32Array {
    const { size, length } = this.lexicon;
    if (size >= this.weights.length) {
      const larger = new Float32Array(2 * size + 2);
      larger.set(this.weights);
      this.weights = larger;
    }
    for (; this.weighed < size; this.weighed++)
      this.weights[this.weighed + 1] = baseWeight(length[this.weighed + 1] ?? 0);
    return this.weights;
  }

  /** Every place of the quote word for word, in order. */
  verbatim(quote: QuoteWords): Candidate[] {
    const { tokens, from, to } = quote;
    const rarest = this.rarest(quote);
    if (rarest === null) return [];
    const found: Candidate[] = [];
    for (const place of this.index.places(tokens.id[rarest] ?? 0)) {
      const low = place - (rarest - from);
      const high = low + (to - from) - 1;
      if (low < 0 || high >= this.tokens.count || !this.stands(quote, low)) continue;
      found.push({
        low,
        high,
        cover: 1,
        likeness: 1,
        otherFacts: false,
        ...this.context.at(quote, low, high),
      });
      if (found.length >= MOST_VERBATIM) break;
    }
    return found;
  }

  private rarest({ tokens, from, to }: QuoteWords): number | null {
    let rarest: number | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const id = tokens.id[i] ?? 0;
      const count = id > this.known ? 0 : this.index.count(id);
      if (count === 0) return null;
      if (count < fewest) {
        fewest = count;
        rarest = i;
      }
    }
    return rarest;
  }

  private stands({ tokens, from, to }: QuoteWords, low: number): boolean {
    for (let i = from; i < to; i++) if (this.tokens.id[low + i - from] !== tokens.id[i]) return false;
    return true;
  }

  /** Every place that the quote may be at: word for word, and those most like it. */
  places(quote: QuoteWords): Candidate[] {
    const verbatim = this.verbatim(quote);
    if (verbatim.some(({ held }) => held === 2)) return verbatim;
    const apart = (place: Candidate) =>
      verbatim.every(({ low, high }) => low > place.high || place.low > high);
    return [...verbatim, ...this.alike(quote).filter(apart)];
  }

  /** The places that hold most of the quote's words, closest first. */
  alike(quote: QuoteWords): Candidate[] {
    const candidates: Candidate[] = [];
    for (const start of this.votes.placesFor(quote)) {
      const candidate = this.measure(quote, start);
      if (
        candidate !== null &&
        !candidates.some(({ low, high }) => low <= candidate.high && candidate.low <= high)
      ) {
        candidates.push(candidate);
      }
    }
    return candidates.sort((a, b) => b.likeness - a.likeness);
  }

  /** Aligns prefix, quote and suffix together around a voted place: the context says where the quote ends. */
  private measure(quote: QuoteWords, start: number): Candidate | null {
    const { tokens, from, to, weights } = quote;
    const reach = CONTEXT_STRETCH * from + CONTEXT_SLACK + BUCKET;
    const after = CONTEXT_STRETCH * (tokens.count - to) + CONTEXT_SLACK + 2 * BUCKET;
    const length = to - from;
    const window = {
      ids: this.tokens.id,
      from: Math.max(0, start - reach),
      to: Math.min(this.tokens.count, start + length + (length >> 1) + after),
    };
    const link = new Int32Array(tokens.count).fill(-1);
    this.common.align({ ids: tokens.id, from: 0, to: tokens.count }, window, weights, (i, j) => {
      link[i] = j;
    });
    return this.candidateFrom(quote, link);
  }

  private candidateFrom(quote: QuoteWords, link: Int32Array): Candidate | null {
    const runs = this.runsOf(quote, link);
    if (runs.length === 0) return null;
    const { cluster } = densest(runs, quote.weight, this.running);
    if (cluster === null) return null;
    const { first, last, weight: found } = cluster;
    const low = this.leftEnd(quote, link, first);
    const high = this.rightEnd(quote, link, last);
    const likeness = (2 * found) / (quote.weight + sum(this.tokens, quote.weights, low, high + 1));
    const otherFacts = this.hasOtherFacts(quote, link, low, high);
    return {
      low,
      high,
      cover: found / quote.weight,
      likeness,
      otherFacts,
      ...this.context.at(quote, low, high),
    };
  }

  /** Whether a number or a name of the quote is not in its place there, or another one is. */
  private hasOtherFacts(
    { tokens, from, to }: QuoteWords,
    link: Int32Array,
    low: number,
    high: number,
  ): boolean {
    const kept = new Set<number>();
    for (let i = from; i < to; i++) {
      const j = link[i] ?? -1;
      if (j >= low && j <= high) kept.add(j);
      else if (isFact(tokens, i, i === from)) return true;
    }
    for (let j = low; j <= high; j++) if (!kept.has(j) && isFact(this.tokens, j, j === low)) return true;
    return false;
  }

  private runsOf({ tokens, from, to, weights }: QuoteWords, link: Int32Array): Run[] {
    const runs: Run[] = [];
    let last: Run | undefined;
    for (let i = from; i < to; i++) {
      const j = link[i] ?? -1;
      if (j < 0) continue;
      const weight = weights[tokens.id[i] ?? 0] ?? 0;
      if (last !== undefined && last.last === i - 1 && last.high === j - 1) {
        last.last = i;
        last.high = j;
        last.weight += weight;
        continue;
      }
      const between = last === undefined ? 0 : (this.running[j] ?? 0) - (this.running[last.high + 1] ?? 0);
      last = { first: i, last: i, low: j, high: j, weight, gap: between * PUT_IN };
      runs.push(last);
    }
    return runs;
  }

  /** Where first words were replaced, the quote begins behind the last word of its prefix, if that is near. */
  private leftEnd({ from }: QuoteWords, link: Int32Array, first: number): number {
    const low = link[first] ?? 0;
    if (first === from) return low;
    let i = from - 1;
    while (i >= 0 && (link[i] ?? -1) < 0) i--;
    const start = i < 0 ? -1 : (link[i] ?? -1) + 1;
    const missing = first - from;
    return i === from - 1 && start >= 0 && low - start <= missing * 2 + 2
      ? start
      : Math.max(low - missing, i < 0 ? low : start);
  }

  private rightEnd({ tokens, to }: QuoteWords, link: Int32Array, last: number): number {
    const high = link[last] ?? 0;
    if (last === to - 1) return high;
    let i = to;
    while (i < tokens.count && (link[i] ?? -1) < 0) i++;
    const end = i >= tokens.count ? -1 : (link[i] ?? 0) - 1;
    const missing = to - 1 - last;
    return i === to && end >= 0 && end - high <= missing * 2 + 2
      ? end
      : Math.min(high + missing, end < 0 ? high : end);
  }
}

function isInWord(text: string, at: number): boolean {
  return [LETTER, COMPOSED].includes(kindOf(text.charCodeAt(at)));
}

function sum(tokens: Tokens, weights: Float32Array, from: number, to: number): number {
  let total = 0;
  for (let t = from; t < to; t++) total += weights[tokens.id[t] ?? 0] ?? 0;
  return total;
}
