import { Button } from '@/components/ui/button';
import { selectSpan } from './range';
import type { Picking } from './use-picking';

/** The words picked so far, and how to pick more. `text` is the article's text. */
export function PickedWords({ text, picking }: { text: string; picking: Picking }) {
  const { pieces, selected, fragments, add, drop, clear } = picking;
  if (fragments.length === 0) {
    return (
      <p className="text-soft">
        Nothing picked yet. Select words in the text with the mouse, a finger or the keyboard.
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {pieces.map(({ start, end }) => (
          <li key={start} className="flex items-start justify-between gap-2 border-l-2 border-stale pl-3">
            <span className="min-w-0 font-serif wrap-break-word">{text.slice(start, end)}</span>
            <span className="flex shrink-0 gap-1">
              <Button
                size="small"
                look="bare"
                onClick={() => {
                  drop(start);
                  const root = document.getElementById('article-text');
                  if (root !== null) selectSpan(root, { start, end });
                }}
              >
                Change <span className="sr-only">“{text.slice(start, end).slice(0, 40)}”</span>
              </Button>
              <Button size="small" look="bare" onClick={() => drop(start)}>
                Drop <span className="sr-only">“{text.slice(start, end).slice(0, 40)}”</span>
              </Button>
            </span>
          </li>
        ))}
        {selected ? (
          <li className="border-l-2 border-link pl-3">
            <span className="font-serif wrap-break-word">{text.slice(selected.start, selected.end)}</span>
          </li>
        ) : null}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={selected === null} onClick={() => selected && add(selected)}>
          Add another piece
        </Button>
        <Button size="small" look="bare" onClick={clear}>
          Start over
        </Button>
      </div>
    </div>
  );
}
