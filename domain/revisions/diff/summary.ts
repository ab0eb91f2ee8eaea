import type { DiffRow, Wording } from './row';

/** How much an edit changed: words that came and went, and paragraphs (or other blocks) by what happened to them. */
export type DiffSummary = {
  wordsAdded: number;
  wordsRemoved: number;
  changed: number;
  added: number;
  removed: number;
  moved: number;
};

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Counts what an edit did. */
export function summaryOf(before: Wording, after: Wording, rows: readonly DiffRow[]): DiffSummary {
  const summary = { wordsAdded: 0, wordsRemoved: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { kind, runs } of rows) {
    if (kind !== 'unchanged') summary[kind]++;
    for (const run of runs) {
      if (run.kind === 'removed') summary.wordsRemoved += countWords(before.text, run.before);
      else if (run.kind === 'added') summary.wordsAdded += countWords(after.text, run.after);
    }
  }
  return summary;
}

function countWords(text: string, { start, end }: { start: number; end: number }): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text.slice(start, end))) if (isWordLike) count++;
  return count;
}

/** “3 paragraphs changed, 1 moved; 12 words added, 4 removed”, or “The words are the same”. */
export function summaryInWords({ wordsAdded, wordsRemoved, ...blocks }: DiffSummary): string {
  const parts = [
    listed([
      [blocks.changed, 'paragraph', 'changed'],
      [blocks.moved, 'paragraph', 'moved'],
      [blocks.added, 'paragraph', 'added'],
      [blocks.removed, 'paragraph', 'removed'],
    ]),
    listed([
      [wordsAdded, 'word', 'added'],
      [wordsRemoved, 'word', 'removed'],
    ]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'The words are the same' : parts.join('; ');
}

/** The noun stands with the first number only. */
function listed(counts: [number, string, string][]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun, what], index) =>
      index === 0 ? `${count} ${noun}${count === 1 ? '' : 's'} ${what}` : `${count} ${what}`,
    )
    .join(', ');
}
