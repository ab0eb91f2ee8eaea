/** The parts a text is made of, in reading order. */
export const BLOCK_KINDS = ['headline', 'heading', 'paragraph', 'quote', 'caption', 'list-item'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run [start, end) of the revision's text in UTF-16 units. Blocks do not overlap; "\n\n" stands between. */
export type Block = { kind: BlockKind; start: number; end: number };

export const BLOCK_SEPARATOR = '\n\n';
