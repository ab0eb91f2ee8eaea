import type { KeyboardEvent } from 'react';
import type { Span } from '@/domain/anchoring/spans/span';
import { type PieceEnd, stepped, wordAt } from './piece-ends';

type Props = {
  text: string;
  language: string;
  pieces: readonly Span[];
  index: number;
  onChange: (pieces: Span[]) => void;
};

/** Where a piece begins and ends; the arrow keys move each of the two word by word. */
export function PieceEnds(props: Props) {
  return (
    <>
      <End {...props} end="start" label="Begins with" />
      <End {...props} end="end" label="Ends with" />
    </>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

function End({
  text,
  language,
  pieces,
  index,
  onChange,
  end,
  label,
}: Props & { end: PieceEnd; label: string }) {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const move = (by: 1 | -1) => {
    const next = stepped(text, pieces, { index, end, by, language });
    if (next !== null) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(by);
  };
  return (
    <div className="flex min-w-0 items-center gap-1">
      <span className="text-soft">{label}</span>
      <Arrow end={end} by={-1} onMove={move} />
      <span
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={piece[end]}
        aria-valuemin={0}
        aria-valuemax={text.length}
        aria-valuetext={wordAt(text, piece, end, language)}
        onKeyDown={onKeyDown}
        className="min-w-0 rounded-sm border border-edge bg-raised px-2 py-1 font-serif wrap-break-word"
      >
        {wordAt(text, piece, end, language)}
      </span>
      <Arrow end={end} by={1} onMove={move} />
    </div>
  );
}

type ArrowProps = { end: PieceEnd; by: 1 | -1; onMove: (by: 1 | -1) => void };

/** For a finger or the mouse: by keyboard the field beside it does the same. */
function Arrow({ end, by, onMove }: ArrowProps) {
  const what = end === 'start' ? 'Begin' : 'End';
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${what} one word ${by === 1 ? 'later' : 'earlier'}`}
      onClick={() => onMove(by)}
      className="min-h-8 min-w-8 rounded-md border border-edge bg-raised pointer-coarse:min-h-11 pointer-coarse:min-w-11 hover:bg-sunken"
    >
      <span aria-hidden="true">{by === 1 ? '→' : '←'}</span>
    </button>
  );
}
