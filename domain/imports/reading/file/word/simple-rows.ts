import { childOf, elementsIn, hasWithin, type Xml } from '../shared/xml';

/** What makes a cell more than a few words in a row: lists, headings and titles by their style, cells that go on below. */
const SAYS_MORE = new Set(['w:numPr', 'w:pStyle', 'w:vMerge', 'w:tbl']);
const SPACE: Xml = {
  name: 'w:r',
  attributes: {},
  children: [{ name: 'w:t', attributes: {}, children: [' '] }],
};
const EMPTY: Xml = { name: 'w:tc', attributes: {}, children: [] };

/**
 * A row of a table whose cells have one plain paragraph each, with all of their words in the first of two cells: it is read as one
 * block anyway (rows.ts), and mammoth takes long over each cell.
 */
export function inTwoCells(row: Xml): Xml {
  const cells = elementsIn(row).filter(({ name }) => name === 'w:tc');
  if (cells.length < 3 || !cells.every(isPlain)) return row;
  const runs = cells.flatMap((cell) => {
    const words = elementsIn(childOf(cell, 'w:p')).filter(({ name }) => name !== 'w:pPr');
    return words.length === 0 ? [] : [SPACE, ...words];
  });
  const paragraph = { name: 'w:p', attributes: {}, children: runs.slice(1) };
  return { ...row, children: [{ ...EMPTY, children: [paragraph] }, EMPTY] };
}

function isPlain(cell: Xml): boolean {
  const blocks = elementsIn(cell).filter(({ name }) => name !== 'w:tcPr');
  const isOne = blocks.length < 2 && blocks.every(({ name }) => name === 'w:p');
  return isOne && !hasWithin(cell, ({ name }) => SAYS_MORE.has(name));
}
