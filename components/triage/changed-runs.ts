import type { Span } from '@/domain/anchoring/spans/span';
import { diffWords } from '@/domain/revisions/diff/diff';
import type { Wording } from '@/domain/revisions/diff/row';
import type { WordsInPlace } from '@/domain/revisions/triage';

/** A run of a passage, from `start` units into it: whether the claim stands on it, and whether the other passage lacks it. */
export type PassageRun = { start: number; text: string; marked: boolean; changed: boolean };

/**
 * Old and new words of a claim with what differs between them. Only the words themselves are compared: what stands around
 * them is cut off somewhere, and at the cut everything would differ.
 */
export function changedRuns(was: WordsInPlace, now: WordsInPlace): { was: PassageRun[]; now: PassageRun[] } {
  const runs = diffWords(wordingOf(was), wordingOf(now)).flatMap((row) => row.runs);
  return {
    was: runsOf(
      was,
      runs.flatMap((run) => (run.kind === 'removed' ? [run.before] : [])),
    ),
    now: runsOf(
      now,
      runs.flatMap((run) => (run.kind === 'added' ? [run.after] : [])),
    ),
  };
}

/** The words with nothing to compare them with. */
export function plainRuns(words: WordsInPlace): PassageRun[] {
  return runsOf(words, []);
}

function wordingOf({ parts }: WordsInPlace): Wording {
  const text = parts.map((part) => part.text).join('');
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

/** The parts cut where a change begins or ends. `changes` ascend and do not overlap. */
function runsOf({ parts }: WordsInPlace, changes: readonly Span[]): PassageRun[] {
  const runs: PassageRun[] = [];
  let from = 0;
  for (const { text, marked } of parts) {
    const to = from + text.length;
    const cuts = changes.flatMap(({ start, end }) => [start, end]).filter((cut) => from < cut && cut < to);
    const stops = [from, ...cuts, to];
    for (const [index, end] of stops.slice(1).entries()) {
      const start = stops[index] ?? from;
      if (start === end) continue;
      const changed = changes.some((change) => change.start <= start && end <= change.end);
      runs.push({ start, text: text.slice(start - from, end - from), marked, changed });
    }
    from = to;
  }
  return runs;
}
