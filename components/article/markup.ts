import { type Segment, splitBlocks } from '@/domain/anchoring/segments';
import type { Block } from '@/domain/articles/block';
import type { MarkedClaim } from '@/domain/publishing/pages';
import { levelsOf } from './levels';

/** A claim under some words; `level` is the underline it gets, 0 next to the words. */
export type Layer = { claim: MarkedClaim; level: number; first: boolean };

/** Words without a claim, or words under one or more. */
export type Piece = { words: string; under: null } | MarkedPiece;

/**
 * Words under claims. They link to `under`, the shortest; `around` are the others, outermost first. Every run of a
 * claim has exactly one stop for the Tab key, where it ends: `stops` says that it is these words, `ending` lists
 * the claims that end here beneath shorter ones and so get a link of their own. `first` marks a claim's first words.
 */
export type MarkedPiece = { words: string; under: Layer; around: Layer[]; stops: boolean; ending: Layer[] };

/** A block of the text and the claims that are placed in it first, in reading order. */
export type Row = { block: Block; pieces: Piece[]; claims: MarkedClaim[] };

/** Lays the claims of an article over its text. Pure; work grows with what is returned. */
export function rowsOf(text: string, blocks: readonly Block[], claims: readonly MarkedClaim[]): Row[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const split = splitBlocks(
    blocks,
    claims.map(({ number, places }) => ({ id: number, spans: places.flatMap(({ fragments }) => fragments) })),
  );
  const segments = split.flat();
  const lengths = lengthsIn(segments);
  const layers = new Layers(byNumber, levelsOf(segments, lengths));
  return blocks.map((block, index) => {
    const pieces = (split[index] ?? []).map((segment) => pieceOf(text, segment, lengths, layers));
    return { block, pieces, claims: layers.takePlaced() };
  });
}

function lengthsIn(segments: readonly Segment[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { start, end, ids } of segments) {
    for (const id of ids) lengths.set(id, (lengths.get(id) ?? 0) + end - start);
  }
  return lengths;
}

function pieceOf(
  text: string,
  { start, end, ids, closes }: Segment,
  lengths: ReadonlyMap<number, number>,
  layers: Layers,
): Piece {
  const words = text.slice(start, end);
  const lengthOf = (id: number) => lengths.get(id) ?? 0;
  // Stable: of claims on the very same words the one that the splitter put innermost stays so.
  const longestFirst = layers.of([...ids].sort((a, b) => lengthOf(b) - lengthOf(a)));
  const under = longestFirst.at(-1);
  if (under === undefined) return { words, under: null };
  const around = longestFirst.slice(0, -1);
  const ends = ({ claim }: Layer) => closes.includes(claim.number);
  return { words, under, around, stops: ends(under), ending: around.filter(ends).reverse() };
}

/** Hands out layers in reading order and remembers which claims have been met. */
class Layers {
  private readonly met = new Set<number>();
  private placed: MarkedClaim[] = [];

  constructor(
    private readonly claims: ReadonlyMap<number, MarkedClaim>,
    private readonly levels: ReadonlyMap<number, number>,
  ) {}

  of(numbers: readonly number[]): Layer[] {
    return numbers.flatMap((number) => {
      const claim = this.claims.get(number);
      if (claim === undefined) return [];
      const first = !this.met.has(number);
      this.met.add(number);
      if (first) this.placed.push(claim);
      return [{ claim, level: this.levels.get(number) ?? 0, first }];
    });
  }

  /** The claims first met since the last call. */
  takePlaced(): MarkedClaim[] {
    const placed = this.placed;
    this.placed = [];
    return placed;
  }
}
