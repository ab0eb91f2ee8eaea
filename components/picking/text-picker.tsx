'use client';

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { inLanguage } from '@/domain/shared/language';
import { PickerBlocks } from './picker-blocks';
import { useReadableOnly } from './readable-only';
import { useMovingEnds } from './use-moving-ends';
import { usePaintedSpans } from './use-painted-spans';
import { type Pointed, useTextSelection } from './use-text-selection';

type Props = {
  text: string;
  blocks: Block[];
  language: string;
  marks: ClaimInArticle[];
  /** Pieces already taken, and the words now selected. */
  pieces: readonly Span[];
  selected: Span | null;
  onPoint: (pointed: Pointed) => void;
  /** Enter: take what is selected (null: nothing is) and go on. */
  onTake: (words: Span | null) => void;
  /** Plus: take it as one piece and select more. */
  onAdd: (words: Span) => void;
};

const NO_SPANS: readonly Span[] = [];

/** The text for picking words; drawn anew if a change got into it all the same. */
export function TextPicker(props: Props) {
  const [drawing, setDrawing] = useState(0);
  const drawAnew = useCallback(() => setDrawing((count) => count + 1), []);
  return <PickerText key={drawing} onSlipped={drawAnew} {...props} />;
}

/**
 * The article's text for selecting any run of it: part of a word's sentence, across paragraphs, several pieces.
 * It is an editable element that refuses changes, which gives every browser's own selection by mouse, touch
 * and keyboard, and a caret that screen readers follow.
 */
function PickerText(props: Props & { onSlipped: () => void }) {
  const { text, blocks, language, marks, pieces, selected, onPoint, onTake, onAdd, onSlipped } = props;
  const root = useRef<HTMLDivElement>(null);
  const one = useMemo(() => (selected === null ? NO_SPANS : [selected]), [selected]);
  const look = useTextSelection(root, text, onPoint);
  const ends = useMovingEnds(root, text);
  useReadableOnly(root, onSlipped);
  usePaintedSpans(root, 'picked', one);
  usePaintedSpans(root, 'piece', pieces);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pointed = look();
    if (ends.press(event.key, pointed)) event.preventDefault();
    if (event.key !== 'Enter' && event.key !== '+') return;
    event.preventDefault();
    if (pointed !== null) onPoint(pointed);
    const words = pointed !== null && 'words' in pointed ? pointed.words : null;
    if (event.key === 'Enter') onTake(words);
    else if (words !== null) onAdd(words);
  };

  return (
    <>
      <div
        ref={root}
        id="article-text"
        role="textbox"
        tabIndex={0}
        aria-label="Text of the article"
        aria-describedby="picking-help"
        aria-multiline="true"
        aria-readonly="true"
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        inputMode="none"
        {...inLanguage(language)}
        onKeyDown={onKeyDown}
        className="max-w-measure font-serif text-lg leading-relaxed"
      >
        <PickerBlocks text={text} blocks={blocks} claims={marks} />
      </div>
      <p role="status" className="sr-only">
        {ends.said}
      </p>
    </>
  );
}
