import type { WordIndex } from '../alignment/word-index';
import type { Tokens } from '../text/tokens';
import type { QuoteWords } from './candidate';

/** A word that stands in more places than this does not say where a quote is. */
const MOST_PLACES = 64;
/** Unless the word after it is the same, too: scripts without spaces have few words that are rare alone. */
const MOST_BEFORE = 4096;
/** Votes are counted in buckets of so many words, two neighbouring buckets together. */
const BUCKET_SHIFT = 3;
export const BUCKET = 1 << BUCKET_SHIFT;
const HARDLY = 1e-6;
/** A quote may begin beyond the last word by the length of its prefix. */
const BEYOND = 16;
/** A place with less than this share of the votes of the best one is not looked at. */
const FEW_VOTES = 0.4;
/** Places looked at closely. */
const MOST_CANDIDATES = 6;

/** Where in a text a quote may be, by the rare words of it and of its context. */
export class Votes {
  private readonly votes: Float32Array;

  /** Words with numbers above `known` do not stand in the text. */
  constructor(
    private readonly side: Tokens,
    private readonly index: WordIndex,
    private readonly known: number,
  ) {
    this.votes = new Float32Array((side.count >> BUCKET_SHIFT) + BEYOND);
  }

  /** Each rare word of quote and context votes for where the quote would begin if the word stood in it. */
  placesFor({ tokens, from, weights }: QuoteWords): number[] {
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
    const before = places.filter((place) => this.side.id[place + 1] === next);
    return before.length <= MOST_PLACES ? before : [];
  }
}
