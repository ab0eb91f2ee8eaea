'use client';

import { useRef } from 'react';
import { rangesOfSpan } from '@/components/picking/range';
import { TextPicker } from '@/components/picking/text-picker';
import type { Picking } from '@/components/picking/use-picking';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { TEXT_BOX } from '../walking/suggestion-text';
import { useInView } from '../walking/use-in-view';

type Props = {
  article: DeskArticleView;
  claims: ClaimInArticle[];
  picking: Picking;
  /** After Enter: back to what is written about the words. */
  onTaken: () => void;
};

/** The article while the words of a suggestion are changed: they are lit, and others can be selected in their stead. */
export function PickingText({ article: { revision, language }, claims, picking, onTaken }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { pieces, selected, point, put, add } = picking;
  const [first] = pieces;
  useInView(
    box,
    (pane) => first && rangesOfSpan(pane, first)[0],
    first === undefined ? null : `${first.start}`,
  );
  return (
    <div
      ref={box}
      className={`${TEXT_BOX} outline-offset-2 outline-focus focus-within:outline-3 [&_[role=textbox]]:mx-auto [&_[role=textbox]]:outline-none`}
    >
      <TextPicker
        text={revision.text}
        blocks={revision.blocks}
        language={language}
        marks={claims}
        pieces={pieces}
        selected={selected}
        onPoint={point}
        onTake={(words) => {
          if (words !== null) put([words]);
          onTaken();
        }}
        onAdd={add}
      />
    </div>
  );
}
