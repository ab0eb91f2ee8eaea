import { type Mark, splitBlocks } from '@/domain/anchoring/spans/segments';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';

/** A run of words under a claim, a suggestion (its fingerprint), both, or none. */
export type TextRun = {
  start: number;
  text: string;
  status: ClaimStatus | null;
  suggestion: string | null;
  /** The first run of this suggestion’s place. */
  opens: boolean;
};

export type TextBlock = Pick<Block, 'kind' | 'start'> & { runs: TextRun[] };

/** Suggestions are marks below zero, so that they never meet the numbers of claims. */
const markOf = (index: number) => -1 - index;

/** The text in blocks and runs, with the claims that stand there and what is proposed. */
export function markedText(
  text: string,
  blocks: readonly Block[],
  claims: readonly ClaimInArticle[],
  suggestions: readonly DeskSuggestion[],
): TextBlock[] {
  const marks: Mark[] = [
    ...claims.map(({ number, spans }) => ({ id: number, spans })),
    ...suggestions.flatMap(({ places }, index) =>
      places.map((spans: readonly Span[]) => ({ id: markOf(index), spans })),
    ),
  ];
  const statuses = new Map(claims.map(({ number, status }) => [number, status]));
  return splitBlocks(blocks, marks).map((segments, index) => ({
    kind: blocks[index]?.kind ?? 'paragraph',
    start: blocks[index]?.start ?? 0,
    runs: segments.map(({ start, end, ids, opens }) => {
      // The innermost is what a person points at.
      const mark = ids.findLast((id) => id < 0);
      const claim = ids.findLast((id) => id >= 0);
      return {
        start,
        text: text.slice(start, end),
        status: claim === undefined ? null : (statuses.get(claim) ?? null),
        suggestion: mark === undefined ? null : (suggestions[-1 - mark]?.fingerprint ?? null),
        opens: mark !== undefined && opens.includes(mark),
      };
    }),
  }));
}
