/** Words in a cell with more than one paragraph: a cell of figures has fewer, a column of text has more. */
const CELL_LONGEST = 120;
const NO_CELL_OF_A_ROW = 'table, ul, ol, h1, h2, h3, h4, h5, h6';

/**
 * Takes the paragraphs out of the cells of tables that hold facts, so that a row is read as one block with its cells in order.
 * Rows of tables that only lay out text stay as they are. Changes the document.
 */
export function unwrapCells(root: Element): void {
  for (const row of root.querySelectorAll('tr')) {
    const cells = [...row.children];
    if (cells.length > 1 && cells.every(isShort)) for (const cell of cells) unwrap(cell);
  }
}

function isShort(cell: Element): boolean {
  if (cell.querySelector(NO_CELL_OF_A_ROW) !== null) return false;
  const paragraphs = cell.querySelectorAll('p').length;
  return paragraphs < 2 || (cell.textContent ?? '').length <= CELL_LONGEST;
}

function unwrap(cell: Element): void {
  for (const paragraph of cell.querySelectorAll('p')) {
    paragraph.replaceWith(' ', ...paragraph.childNodes);
  }
}
