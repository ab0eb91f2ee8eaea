import type { MatchedSentences } from '@/domain/anchoring/matched-sentences';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { pairBlocks } from './block-pairs';
import { inReadingOrder, type Paired } from './reading-order';
import type { DiffRow, Run, Wording } from './row';
import { sentencePairs } from './sentence-pairs';
import { wordRuns } from './word-runs';

/**
 * What an edit did, word by word, in the reading order of the new text; what was removed stands where it was. Every block of
 * either side is in exactly one row, so that each text can be put together again from the runs. Sentences are aligned as
 * anchoring does it, so that the cost grows about linearly with the texts.
 */
export function diffWords(before: Wording, after: Wording): DiffRow[] {
  const sentences = sentencePairs(before, after);
  const pairs = pairBlocks(before, after, sentences);
  const rows: DiffRow[] = [];
  for (const pair of inReadingOrder(before.blocks, after.blocks, pairs))
    rows.push(rowOf(before, after, sentences, pair));
  return rows;
}

function rowOf(
  before: Wording,
  after: Wording,
  sentences: readonly MatchedSentences[],
  { pair, movedFrom }: Paired,
): DiffRow {
  const [from, to] = [before.blocks.slice(...pair.before), after.blocks.slice(...pair.after)];
  const [old, fresh] = [extent(from), extent(to)];
  const row = { before: from, after: to, movedFrom };
  if (old === null) return { ...row, kind: 'added', runs: fresh === null ? [] : [added(fresh)] };
  if (fresh === null) return { ...row, kind: 'removed', runs: [removed(old)] };
  const runs = wordRuns(
    { text: before.text, span: old },
    { text: after.text, span: fresh },
    sentences.slice(...pair.sentences),
  );
  const same = runs.every(({ kind }) => kind === 'kept') && kindsOf(from) === kindsOf(to);
  return { ...row, kind: movedFrom !== null ? 'moved' : same ? 'unchanged' : 'changed', runs };
}

function extent(blocks: readonly Block[]): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function kindsOf(blocks: readonly Block[]): string {
  return blocks.map(({ kind }) => kind).join();
}

function removed(before: Span): Run {
  return { kind: 'removed', before, after: null };
}

function added(after: Span): Run {
  return { kind: 'added', before: null, after };
}
