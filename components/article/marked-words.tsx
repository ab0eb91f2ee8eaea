import type { ReactNode } from 'react';
import type { Filters } from './filters';
import type { MarkNode, TextNode } from './markup';

type Props = { nodes: readonly TextNode[]; filters: Filters };

/**
 * Words of a block. A claim has one link for each run of it, where the run ends: its last words, or, when these are another
 * claim’s too, an icon alone (links do not nest); all else of it is a line. Lean, since a long article has thousands of these:
 * marks.css adds the icon, and for the ear the status; aid/pieces.ts finds out which marks go on in which.
 */
export function Words({ nodes, filters }: Props) {
  let place = 0;
  return nodes.map((node) => {
    if (typeof node === 'string') {
      place += node.length;
      return node;
    }
    const key = place++;
    return <Mark key={key} mark={node} filters={filters} />;
  });
}

function Mark({ mark, filters }: { mark: MarkNode; filters: Filters }): ReactNode {
  const { claim, level, ends, nodes } = mark;
  const classes = filters.markClassesOf(claim);
  const className = level === 0 ? classes : `${classes} l${level}`;
  const href = `#${claim.number}`;
  const last = nodes.at(-1);
  if (ends && nodes.length === 1 && typeof last === 'string') {
    return (
      <a className={className} href={href}>
        {last}
      </a>
    );
  }
  const isNamed = typeof last === 'string' && SAYABLE.test(last);
  return (
    <u className={className}>
      <Words nodes={ends && isNamed ? nodes.slice(0, -1) : nodes} filters={filters} />
      {ends ? (
        <a className={isNamed ? 'n' : 'n z'} href={href}>
          {isNamed ? last : 'claim'}
        </a>
      ) : null}
    </u>
  );
}

/** A link needs a name; a full stop is none. */
const SAYABLE = /[\p{L}\p{N}]/u;
