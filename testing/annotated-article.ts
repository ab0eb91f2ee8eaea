import type { Block } from '@/domain/articles/block';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { MarkedClaim } from '@/domain/publishing/pages';

/** A claim on the given runs of a text; everything that does not matter to the test is plain. */
export function claimOn(
  number: number,
  runs: [number, number][],
  more: Partial<MarkedClaim> = {},
): MarkedClaim {
  const status: ClaimStatus = 'disputed';
  return {
    id: `id-${number}`,
    number,
    statement: `Statement ${number}.`,
    kind: 'event',
    topics: [],
    status,
    figure: null,
    attributions: [],
    evidence: [],
    lastReview: null,
    places: [{ id: `place-${number}`, fragments: runs.map(([start, end]) => ({ start, end })) }],
    ...more,
  };
}

/** Paragraphs with the separator between them, as a revision has them. */
export function paragraphs(...texts: string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ kind: 'paragraph', start, end: start + text.length });
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}
