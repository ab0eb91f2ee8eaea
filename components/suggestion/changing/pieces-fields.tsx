import { PickingHelp } from '@/components/picking/picking-help';
import { withPiece } from '@/components/picking/pieces';
import type { Picking } from '@/components/picking/use-picking';
import { Button } from '@/components/ui/button';
import type { Span } from '@/domain/anchoring/spans/span';
import { PieceEnds } from './piece-ends-field';

type Props = {
  /** Of the whole revision. */
  text: string;
  language: string;
  picking: Picking;
  /** The words as they were found. */
  found: readonly Span[];
  /** In how many places they stand. */
  places: number;
};

/** The words that a claim is to stand on: each end is moved word by word, or other words are selected in the text. */
export function PiecesFields({ text, language, picking, found, places }: Props) {
  const { pieces, selected, put, drop } = picking;
  const changed = JSON.stringify(pieces) !== JSON.stringify(found);
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium">Words it stands on</legend>
      {pieces.map((piece, index) => (
        // Not by its start, which moves while the focus is in it.
        <div
          key={found[index]?.start ?? -1 - index}
          role="group"
          aria-label={pieces.length === 1 ? 'The words' : `Piece ${index + 1} of ${pieces.length}`}
          className="grid gap-2 border-l-2 border-stale pl-3"
        >
          <p className="font-serif wrap-break-word">{text.slice(piece.start, piece.end)}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
            <PieceEnds text={text} language={language} pieces={pieces} index={index} onChange={put} />
            {pieces.length > 1 ? (
              <Button size="small" look="bare" onClick={() => drop(piece.start)}>
                Drop <span className="sr-only">piece {index + 1}</span>
              </Button>
            ) : null}
          </div>
        </div>
      ))}
      {selected === null ? null : (
        <div className="grid gap-2 border-l-2 border-link pl-3">
          <p className="text-sm text-soft">Selected in the text</p>
          <p className="font-serif wrap-break-word">{text.slice(selected.start, selected.end)}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => put([selected])}>
              Stand on these instead
            </Button>
            <Button size="small" onClick={() => put(withPiece(pieces, selected))}>
              Add as a piece
            </Button>
          </div>
        </div>
      )}
      <PickingHelp take="puts the claim on them" />
      {changed ? (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          {places > 1 ? <span>Where the same words stand again, they change too.</span> : null}
          <Button size="small" look="bare" onClick={() => put(found)}>
            As it was found
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
