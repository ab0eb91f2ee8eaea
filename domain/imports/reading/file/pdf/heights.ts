import type { Piece } from './piece';

/** How much smaller raised words are, and how far beside the words that they belong to they may stand, in sizes of those. */
const SMALLER = 0.88;
const BESIDE = 0.6;
/** How far their base line is off, in the same sizes. */
const OFF_LEAST = 0.1;
const OFF_MOST = 0.75;

/** The pieces with those that are raised or lowered marked, and put on the base line of the words beside them. */
export function withHeights(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let base: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const of = [base, next].find((one) => one !== undefined && isBeside(piece, one, found.at(-1)));
    if (of === undefined) {
      base = piece;
      found.push(piece);
    } else found.push({ ...piece, y: of.y, height: piece.y < of.y ? 'raised' : 'lowered' });
  }
  return found;
}

function isBeside(piece: Piece, of: Piece, before: Piece | undefined): boolean {
  if (piece.size > of.size * SMALLER) return false;
  const off = Math.abs(piece.y - of.y) / of.size;
  if (off < OFF_LEAST || off > OFF_MOST) return false;
  const edges = [of.right, before?.right ?? of.right].map((right) => piece.x - right);
  const gaps = piece.isRtl ? [of.x - piece.right] : [...edges, of.x - piece.right];
  return gaps.some((gap) => Math.abs(gap) < of.size * BESIDE);
}
