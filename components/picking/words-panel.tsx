'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { PickedWords } from './picked-words';
import { PickingHelp } from './picking-help';
import { selectSpan } from './range';
import { TextPicker } from './text-picker';
import { usePicking } from './use-picking';

type Props = {
  text: { text: string; blocks: Block[]; language: string };
  marks: ClaimInArticle[];
  /** What to begin with: pieces that are taken already, and what is selected; an empty span is the caret. */
  start: { pieces: Span[]; select: Span };
  /** What the button says that takes the words. */
  take: string;
  pending: boolean;
  /** `words` are what the fragments say. */
  onTake: (fragments: Span[], words: string) => void;
  onClose: () => void;
};

/** A text for putting one place on words of it: beside it what is picked so far. Enter takes the words, Escape leaves. */
export function WordsPanel({ text, marks, start: given, take, pending, onTake, onClose }: Props) {
  const [start] = useState(given);
  const picking = usePicking(text.text, start.pieces);
  const [taking, setTaking] = useState(false);
  const { fragments, words } = picking;
  useEffect(() => {
    const root = document.getElementById('article-text');
    if (root !== null) selectSpan(root, start.select);
  }, [start]);
  // Enter comes before the selection it acts on has been taken in: the words are sent in the next render.
  useEffect(() => {
    if (!taking) return;
    setTaking(false);
    if (fragments.length > 0) onTake(fragments, words);
  }, [taking, fragments, words, onTake]);
  useEscape(onClose);
  return (
    <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_16rem] xl:gap-8">
      <div className="max-h-[60vh] overflow-y-auto rounded-md border border-edge bg-raised p-4 outline-offset-2 outline-focus focus-within:outline-3 lg:p-6 [&_[role=textbox]]:outline-none">
        <TextPicker
          text={text.text}
          blocks={text.blocks}
          language={text.language}
          marks={marks}
          pieces={picking.pieces}
          selected={picking.selected}
          onPoint={picking.point}
          onTake={() => setTaking(true)}
          onAdd={picking.add}
        />
      </div>
      <div className="grid content-start gap-4">
        <PickingHelp take="takes them" />
        <PickedWords text={text.text} picking={picking} />
        <div className="flex flex-wrap gap-3">
          <Button
            look="primary"
            disabled={fragments.length === 0}
            aria-disabled={pending || undefined}
            onClick={() => setTaking(true)}
          >
            {pending ? 'Saving …' : take}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </div>
    </div>
  );
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"]')) leave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [leave]);
}
