import { createElement } from 'react';
import type { Segment } from '@/domain/anchoring/spans/segments';
import type { Block, BlockKind } from '@/domain/articles/block';
import type { ClaimStatus } from '@/domain/claims/claim';

const LOOKS: Record<BlockKind, { tag: 'h2' | 'h3' | 'p' | 'blockquote'; look: string }> = {
  headline: { tag: 'h2', look: 'mb-4 text-3xl leading-tight font-semibold' },
  heading: { tag: 'h3', look: 'mt-8 mb-2 text-xl font-semibold' },
  paragraph: { tag: 'p', look: 'my-4' },
  quote: { tag: 'blockquote', look: 'my-4 border-l-2 border-edge pl-4 italic' },
  caption: { tag: 'p', look: 'my-4 border-l-2 border-line pl-4 font-sans text-sm text-soft' },
  'list-item': { tag: 'p', look: 'my-2 ml-5 list-item list-disc' },
};

/**
 * One block of the text being picked from. Its text nodes are exactly the block's text: what marks a claim is
 * drawn by styles alone.
 */
export function PickerBlock({
  block,
  text,
  segments,
  statuses,
}: {
  block: Block;
  text: string;
  segments: Segment[];
  statuses: ReadonlyMap<number, ClaimStatus>;
}) {
  const { tag, look } = LOOKS[block.kind];
  const runs = segments.map(({ start, end, ids }) => {
    const words = text.slice(start, end);
    const innermost = ids.at(-1);
    if (innermost === undefined) return words;
    return (
      <span key={start} data-status={statuses.get(innermost)} className="picker-mark">
        {words}
      </span>
    );
  });
  return createElement(tag, { 'data-start': block.start, className: look }, runs);
}
