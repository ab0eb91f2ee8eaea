import { usualSize } from './measures';
import type { Piece } from './piece';

/** A first letter as high as two lines or more. */
const LARGE = 1.8;

/** The pieces with each large first letter put back in front of the word that it begins. */
export function withInitials(pieces: readonly Piece[]): Piece[] {
  const usual = usualSize(pieces);
  let found = [...pieces];
  for (const initial of pieces) {
    if (initial.size < LARGE * usual || !/^["“„«']?\p{L}$/u.test(initial.words.trim())) continue;
    const beside = found.filter((piece) => isBeside(piece, initial));
    const [first] = [...beside].sort((a, b) => a.y - b.y || a.x - b.x);
    if (first === undefined) continue;
    found = found.flatMap((piece) => {
      if (piece === initial) return [];
      const words = piece === first ? initial.words.trim() + piece.words.trimStart() : piece.words;
      return [beside.includes(piece) ? { ...piece, words, x: initial.x } : piece];
    });
  }
  return found;
}

/** Begins a line right behind the letter, somewhere along its height. */
function isBeside({ x, y, size }: Piece, initial: Piece): boolean {
  if (size * LARGE > initial.size) return false;
  const isBehind = x > initial.x && x - initial.right < size && x > initial.right - size;
  return isBehind && y > initial.y - initial.size && y < initial.y + size * 0.3;
}
