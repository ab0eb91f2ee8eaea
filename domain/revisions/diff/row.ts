import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';

/** The words of one revision: NFC text, and blocks that ascend, do not overlap and have "\n\n" between them. */
export type Wording = { text: string; blocks: readonly Block[] };

/** Words that stayed (the same in both texts), went or came; spans are UTF-16 units of the text they are in. */
export type Run =
  | { kind: 'kept'; before: Span; after: Span }
  | { kind: 'removed'; before: Span; after: null }
  | { kind: 'added'; before: null; after: Span };

/**
 * Blocks that belong together. Most rows have one block on each side; where paragraphs were joined or split there
 * are several on one side, and the white space between them is in the runs. The runs cover everything from the first
 * block to the last, in order on both sides.
 */
export type DiffRow = {
  kind: 'unchanged' | 'changed' | 'moved' | 'removed' | 'added';
  before: readonly Block[];
  after: readonly Block[];
  runs: Run[];
  /** Where a moved row stood before, as seen from where it stands now. */
  movedFrom: 'above' | 'below' | null;
};
