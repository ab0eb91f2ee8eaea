import type { CommonWords, Words } from '@/domain/shared/sequences/common-words';
import type { Tokens } from '../text/tokens';
import type { Candidate, QuoteWords } from './candidate';

/** Context is looked for in twice its length, and so much more: a word or two may have come in. */
export const CONTEXT_STRETCH = 2;
export const CONTEXT_SLACK = 4;
/** So many words off, a word of the context counts half. */
const NEAR_WORDS = 8;
/** A side is held by words right beside the quote that weigh as much as a common word. */
const HELD_WEIGHT = 8;

/** How much of what was quoted around a quote stands around a place in a text. */
export class Context {
  constructor(
    private readonly side: Tokens,
    private readonly common: CommonWords,
  ) {}

  /** What is found around new tokens [low, high]. */
  at(quote: QuoteWords, low: number, high: number): Pick<Candidate, 'before' | 'after' | 'held'> {
    const { tokens, from, to, weights } = quote;
    const left = CONTEXT_STRETCH * from + CONTEXT_SLACK;
    const right = CONTEXT_STRETCH * (tokens.count - to) + CONTEXT_SLACK;
    const before = { ids: this.side.id, from: Math.max(0, low - left), to: low };
    const after = { ids: this.side.id, from: high + 1, to: Math.min(this.side.count, high + 1 + right) };
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
      if (tokens.id[i] !== this.side.id[j]) return false;
      weight += weights[tokens.id[i] ?? 0] ?? 0;
    }
    return weight > 0 && (weight >= HELD_WEIGHT || j < 0 || j >= this.side.count);
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
}
