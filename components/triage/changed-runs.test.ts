import { describe, expect, it } from 'vitest';
import type { WordsInPlace } from '@/domain/revisions/triage';
import { changedRuns, type PassageRun, plainRuns } from './changed-runs';

function passage(...parts: (string | { between: string })[]): WordsInPlace {
  return {
    revision: { id: 'r', number: 1 },
    fragments: [],
    before: 'Elsewhere, ',
    parts: parts.map((part) =>
      typeof part === 'string' ? { text: part, marked: true } : { text: part.between, marked: false },
    ),
    after: ' and so on.',
  };
}

/** Changed words in square brackets, those between fragments in round ones. */
function shown(runs: PassageRun[]): string {
  return runs
    .map(({ text, marked, changed }) => (marked ? mark(text, changed) : `(${mark(text, changed)})`))
    .join('');
}
const mark = (text: string, changed: boolean) => (changed ? `[${text}]` : text);

describe('changedRuns', () => {
  it('marks the words that differ on either side', () => {
    const { was, now } = changedRuns(
      passage('The toll on Tuesday was twelve people in all.'),
      passage('The toll on Tuesday was fourteen people in all.'),
    );
    expect(shown(was)).toBe('The toll on Tuesday was [twelve] people in all.');
    expect(shown(now)).toBe('The toll on Tuesday was [fourteen] people in all.');
  });

  it('cuts at the fragments too, and marks what changed between them', () => {
    const { was, now } = changedRuns(
      passage('The ferry sank', { between: ', said the captain of it, ' }, 'with forty on board.'),
      passage('The ferry sank', { between: ', said the owner of it, ' }, 'with forty on board.'),
    );
    expect(shown(was)).toBe('The ferry sank(, said the )([captain])( of it, )with forty on board.');
    expect(shown(now)).toBe('The ferry sank(, said the )([owner])( of it, )with forty on board.');
  });

  it('marks everything where nothing is alike', () => {
    const { was, now } = changedRuns(passage('Rain.'), passage('Parliament rose at noon.'));
    expect(was.every(({ changed }) => changed)).toBe(true);
    expect(now.every(({ changed }) => changed)).toBe(true);
  });

  it('marks nothing where nothing is compared', () => {
    expect(plainRuns(passage('Rain fell.'))).toEqual([
      { start: 0, text: 'Rain fell.', marked: true, changed: false },
    ]);
  });
});
