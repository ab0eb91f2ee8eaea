import type { Snippet } from './pages';

/** Private-use characters that the database puts around what matched; taken out of the text before. */
export const MARK_OPENS = '\ue000';
export const MARK_CLOSES = '\ue001';

/** A text with mark characters as plain text and runs; an unclosed run ends with the text. */
export function snippetOf(marked: string): Snippet {
  const snippet: Snippet = { text: '', marks: [] };
  for (const [index, piece] of marked.split(MARK_OPENS).entries()) {
    const [inside = '', ...outside] = piece.split(MARK_CLOSES);
    const start = snippet.text.length;
    snippet.text += inside + outside.join('');
    if (index > 0 && inside !== '') snippet.marks.push({ start, end: start + inside.length });
  }
  return snippet;
}
