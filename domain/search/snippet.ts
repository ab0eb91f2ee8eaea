/** A passage as plain text; `marks` are runs of it in UTF-16 units, in order. */
export type Snippet = { text: string; marks: { start: number; end: number }[] };

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

const BEFORE = 80;
const LONGEST = 280;

/** A long snippet as what stands around its first mark, cut between words. */
export function shortened({ text, marks }: Snippet): Snippet {
  if (text.length <= LONGEST) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const end = text.length - from <= LONGEST ? text.length : cutBefore(text, from + LONGEST, from);
  const lead = from === 0 ? '' : '… ';
  return {
    text: lead + text.slice(from, end) + (end === text.length ? '' : ' …'),
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= end)
      .map((mark) => ({ start: mark.start - from + lead.length, end: mark.end - from + lead.length })),
  };
}

function cutBefore(text: string, at: number, from: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > from ? space : at;
}
