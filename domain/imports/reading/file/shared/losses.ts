/** What stood in a document and is not among its parts, each told to the editor once. */
export const LOSSES = {
  hidden: 'The document holds hidden text, which was left out.',
  placeholder: 'The document holds words in the style of placeholders, which were left out.',
  struck: 'The document holds struck words, which were left out.',
  drawing:
    'The document holds a chart, a diagram or a drawing whose words could not be read. Type in what belongs to the article.',
  object:
    'The document holds an object of another program, such as a sheet or an old formula, that could not be read. Type in what belongs to the article.',
  document:
    'The document holds another document that could not be read. Copy what belongs to the article from it.',
  sign: 'The document holds signs of a special font that could not be read. Compare it with the parts.',
} as const;
export type Loss = keyof typeof LOSSES;

/** Elements whose words stand in another file of the archive, or in none. */
export const LOST_ELEMENTS: ReadonlyMap<string, Loss> = new Map(
  Object.entries({
    chart: 'drawing',
    relIds: 'drawing',
    lockedCanvas: 'drawing',
    OLEObject: 'object',
    'w:altChunk': 'document',
    'w:subDoc': 'document',
  } as const),
);

/** What mammoth says that it could not read; null for what loses no words. */
export function lossIn(message: string): Loss | null {
  return message.startsWith('A w:sym element') ? 'sign' : null;
}
