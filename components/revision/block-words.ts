import type { BlockKind } from '@/domain/articles/block';
import type { DiffRow } from '@/domain/revisions/diff/row';

const NAMES: Record<BlockKind, string> = {
  headline: 'the headline',
  heading: 'a heading',
  paragraph: 'a paragraph',
  quote: 'a quotation',
  caption: 'a caption',
  'list-item': 'a list item',
};

type Changed = Pick<DiffRow, 'kind' | 'before' | 'after' | 'movedFrom'>;

/** What happened to a row as a whole, beside its words: “Added”, “Moved up”, “Now a heading”; null: nothing. */
export function labelOf({ kind, before, after, movedFrom }: Changed): string | null {
  if (kind === 'added') return 'Added';
  if (kind === 'removed') return 'Removed';
  const labels = [
    movedFrom === 'above' ? 'Moved down' : movedFrom === 'below' ? 'Moved up' : null,
    before.length > after.length ? 'Joined' : before.length < after.length ? 'Split' : null,
    kindChange(before[0]?.kind, after[0]?.kind),
  ].filter((label) => label !== null);
  return labels.length === 0 ? null : labels.join(' · ');
}

function kindChange(was: BlockKind | undefined, is: BlockKind | undefined): string | null {
  return was === is || is === undefined ? null : `Now ${NAMES[is]}`;
}
