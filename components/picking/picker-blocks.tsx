'use client';

import { useMemo } from 'react';
import { splitBlocks } from '@/domain/anchoring/spans/segments';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { PickerBlock } from './picker-block';

type Props = {
  text: string;
  blocks: readonly Block[];
  /** Claims that stand on it, marked as they stand today. */
  claims: readonly Pick<ClaimInArticle, 'number' | 'spans' | 'status'>[];
};

/** A text block by block, with the words of claims marked. */
export function PickerBlocks({ text, blocks, claims }: Props) {
  const segments = useMemo(
    () =>
      splitBlocks(
        blocks,
        claims.map(({ number, spans }) => ({ id: number, spans })),
      ),
    [blocks, claims],
  );
  const statuses = useMemo(() => new Map(claims.map(({ number, status }) => [number, status])), [claims]);
  return blocks.map((block, index) => (
    <PickerBlock
      key={block.start}
      block={block}
      text={text}
      segments={segments[index] ?? []}
      statuses={statuses}
    />
  ));
}
