import { isNoteMark } from '../../page/note-mark';
import { lowered, raised } from '../../page/raised';

/** Words that look alike, of a paragraph of a document. */
export type Run = { words: string; isBold: boolean; height?: 'raised' | 'lowered' };

/** Runs as HTML: raised and lowered signs as such, typed marks of notes left out, bold words marked. */
export function runsHtml(runs: readonly Run[]): string {
  let before = '';
  let html = '';
  for (const { words, isBold, height } of together(runs)) {
    const shown = height === 'raised' ? above(words, before) : height === 'lowered' ? lowered(words) : words;
    before += shown;
    if (shown !== '') html += isBold ? `<strong>${escaped(shown)}</strong>` : escaped(shown);
  }
  return html;
}

/** A power may be in several runs: `−` and `6`. */
function together(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.height === run.height && last.isBold === run.isBold) {
      joined[joined.length - 1] = { ...last, words: last.words + run.words };
    } else joined.push(run);
  }
  return joined;
}

function above(words: string, before: string): string {
  return before !== '' && isNoteMark(words, before) ? '' : raised(words);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
