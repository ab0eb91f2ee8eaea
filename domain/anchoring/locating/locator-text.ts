import { CommonWords, type Words } from '@/domain/shared/sequences/common-words';
import { densest, type Run } from '../alignment/densest';
import { WordIndex } from '../alignment/word-index';
import type { QuoteSelector } from '../spans/selector';
import { isFact } from '../text/facts';
import { COMPOSED, kindOf, LETTER } from '../text/folding';
import { Lexicon } from '../text/lexicon';
import { type Tokens, tokenise } from '../text/tokens';
import { runningWeights, weighWords } from '../text/weights';

/** A quote with its context, in words: prefix [0, from), quote [from, to), suffix [to, count). */
export type QuoteWords = { tokens: Tokens; from: number; to: number; weight: number; weights: Float32Array };

/** A place that the quote may be at: new tokens [low, high]. */
export type Candidate = {
  low: number;
  high: number;
  /** Share of the quote's weight found there, and likeness of both (Dice). */
  cover: number;
  likeness: number;
  /** Share of the context's weight that stands before and after; null on a side where none was given. */
  before: number | null;
  after: number | null;
  /** On so many sides, 0 to 2, the words right beside the quote stand right beside it. */
  held: number;
  /** It differs from the quote in a number or a name. */
  otherFacts: boolean;
};

/** Context is looked for in twice its length, and so much more: a word or two may have come in. */
const CONTEXT_STRETCH = 2;
const CONTEXT_SLACK = 4;
/** A word that stands in more places than this does not say where a quote is. */
const MOST_PLACES = 64;
/** Unless the word after it is the same, too: scripts without spaces have few words that are rare alone. */
const MOST_BEFORE = 4096;
/** Votes are counted in buckets of so many words, two neighbouring buckets together. */
const BUCKET_SHIFT = 3;
const BUCKET = 1 << BUCKET_SHIFT;
const HARDLY = 1e-6;
const MOST_BUCKETS_BEYOND = 4;
/** So many words off, a word of the context counts half. */
const NEAR_WORDS = 8;
/** Words put between those of a quote count in part against it; nobody knows whether they came from elsewhere. */
const PUT_IN = 0.4;
/** A side is held by words right beside the quote that weigh as much as a common word. */
const HELD_WEIGHT = 8;
/** A place with less than this share of the votes of the best one is not looked at. */
const FEW_VOTES = 0.4;
/** Places looked at closely. */
const MOST_CANDIDATES = 6;
/** Places of a verbatim quote looked at closely: a word that stands oftener cannot be told apart by context alone. */
const MOST_VERBATIM = 256;

/** A text prepared for finding quotes in it. Reading is linear in the text; a quote costs what its rare words cost. */
export class LocatorText {
  readonly tokens: Tokens;
  private readonly lexicon = new Lexicon(1024);
  private readonly index: WordIndex;
  private readonly known: number;
  private readonly weights: Float32Array;
  private readonly common = new CommonWords();
  private readonly running: Float64Array;
  private readonly votes: Float32Array;

  constructor(readonly text: string) {
    this.tokens = tokenise(text, [{ from: 0, to: text.length, core: null }], this.lexicon);
    this.known = this.lexicon.size;
    this.weights = weighWords(this.lexicon, this.tokens);
    this.index = new WordIndex(this.tokens, this.known);
    this.running = runningWeights(this.tokens, this.weights);
    this.votes = new Float32Array((this.tokens.count >> BUCKET_SHIFT) + MOST_BUCKETS_BEYOND);
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
    const weights = this.lexicon.size === this.known ? this.weights : weighWords(this.lexicon, tokens);
    let first = 0;
    while (first < tokens.count && (tokens.start[first] ?? 0) < start) first++;
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < end) last++;
    const own = this.weightsFor(weights);
    return { tokens, from: first, to: last, weight: sum(tokens, own, first, last), weights: own };
  }

  /** Words of this text weigh what they weigh here; words it does not have, what their length says. */
  private weightsFor(weights: Float32Array): Float32Array {
    if (weights === this.weights) return weights;
    const merged = weights.slice();
    merged.set(this.weights);
    return merged;
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
        ...this.contextAt(quote, low, high),
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

  private contextAt(
    quote: QuoteWords,
    low: number,
    high: number,
  ): Pick<Candidate, 'before' | 'after' | 'held'> {
    const { tokens, from, to, weights } = quote;
    const left = CONTEXT_STRETCH * from + CONTEXT_SLACK;
    const right = CONTEXT_STRETCH * (tokens.count - to) + CONTEXT_SLACK;
    const before = { ids: this.tokens.id, from: Math.max(0, low - left), to: low };
    const after = { ids: this.tokens.id, from: high + 1, to: Math.min(this.tokens.count, high + 1 + right) };
    return {
      before: this.share({ ids: tokens.id, from: 0, to: from }, before, weights, from - 1),
      after: this.share({ ids: tokens.id, from: to, to: tokens.count }, after, weights, to),
      held: Number(this.isHeld(quote, from - 1, low - 1, -1)) + Number(this.isHeld(quote, to, high + 1, 1)),
    };
  }

  /** Whether the words around the quote from `from` on, away from it, are those of the text from `beside` on, as far as is enough. */
  private isHeld({ tokens, weights }: QuoteWords, from: number, beside: number, step: 1 | -1): boolean {
    let weight = 0;
    let j = beside;
    for (let i = from; i >= 0 && i < tokens.count && weight < HELD_WEIGHT; i += step, j += step) {
      if (tokens.id[i] !== this.tokens.id[j]) return false;
      weight += weights[tokens.id[i] ?? 0] ?? 0;
    }
    return weight > 0 && (weight >= HELD_WEIGHT || j < 0 || j >= this.tokens.count);
  }

  /** The share of the weight of `wanted` that stands in `there`, in order; words close to the quote count most. */
  private share(wanted: Words, there: Words, weights: Float32Array, nearest: number): number | null {
    const closeness = (i: number) => NEAR_WORDS / (NEAR_WORDS + Math.abs(i - nearest));
    let total = 0;
    for (let i = wanted.from; i < wanted.to; i++) total += (weights[wanted.ids[i] ?? 0] ?? 0) * closeness(i);
    if (total === 0) return null;
    let found = 0;
    this.common.align(wanted, there, weights, (i) => {
      found += (weights[wanted.ids[i] ?? 0] ?? 0) * closeness(i);
    });
    return found / total;
  }

  /** The places that hold most of the quote's words, closest first. */
  alike(quote: QuoteWords): Candidate[] {
    const candidates: Candidate[] = [];
    for (const start of this.votedPlaces(quote)) {
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

  /** Each rare word of quote and context votes for where the quote would begin if the word stood in it. */
  private votedPlaces({ tokens, from, weights }: QuoteWords): number[] {
    const { votes } = this;
    const touched: number[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const weight = weights[tokens.id[i] ?? 0] ?? 0;
      const places = this.tellingPlaces(tokens, i);
      for (let k = 0; k < places.length; k++) {
        const bucket = Math.max(0, ((places[k] ?? 0) - (i - from)) >> BUCKET_SHIFT);
        if (votes[bucket] === 0) touched.push(bucket);
        votes[bucket] = (votes[bucket] ?? 0) + weight;
      }
    }
    const best = this.mostVoted(touched);
    for (const bucket of touched) votes[bucket] = 0;
    return best;
  }

  private mostVoted(touched: readonly number[]): number[] {
    const { votes } = this;
    const best: { start: number; votes: number }[] = [];
    let least = 0;
    for (const bucket of touched) {
      const own = (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
      if (own <= least) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.votes ?? 0) < own) at--;
      best.splice(at, 0, { start: bucket << BUCKET_SHIFT, votes: own });
      if (best.length > MOST_CANDIDATES) best.pop();
      least = Math.max(
        (best[0]?.votes ?? 0) * FEW_VOTES,
        best.length < MOST_CANDIDATES ? 0 : (best.at(-1)?.votes ?? 0),
      );
    }
    return best.filter((place) => place.votes > least * (1 - HARDLY)).map(({ start }) => start);
  }

  /** Where a word stands, if it is rare; if not, where it stands before the same word as in the quote. */
  private tellingPlaces({ id, count }: Tokens, i: number): ArrayLike<number> {
    const word = id[i] ?? 0;
    if (word > this.known) return [];
    const places = this.index.places(word);
    if (places.length <= MOST_PLACES) return places;
    const next = id[i + 1] ?? 0;
    if (places.length > MOST_BEFORE || i + 1 >= count || next > this.known) return [];
    const before = places.filter((place) => this.tokens.id[place + 1] === next);
    return before.length <= MOST_PLACES ? before : [];
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
      ...this.contextAt(quote, low, high),
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
