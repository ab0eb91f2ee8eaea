import type { ReactNode } from 'react';
import type { Filters } from './filters';
import type { MarkNode, TextNode } from './markup';

type Props = { nodes: readonly TextNode[]; filters: Filters };

/**
 * Words of a block. A mark that holds nothing but the last words of its claim is the link to the card; around other
 * marks it is a line, and the link stands at its end (links do not nest). Lean, since a long article has thousands of these:
 * marks.css adds the icon, and for the ear number and status; aid/pieces.ts finds out which marks go on in which.
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
  const line = level === 0 ? '' : ` l${level}`;
  const className = `mark ${filters.classesOf(claim)}${line}`;
  const words = <Words nodes={nodes} filters={filters} />;
  const href = `#${claim.number}`;
  if (!ends) return <u className={className}>{words}</u>;
  if (nodes.every((node) => typeof node === 'string')) {
    return (
      <a className={className} href={href}>
        {words}
      </a>
    );
  }
  return (
    <u className={className}>
      {words}
      <a className="note" href={href}>
        claim
      </a>
    </u>
  );
}
