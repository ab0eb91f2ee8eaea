'use client';

import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Block, BlockKind } from '@/domain/articles/block';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { inLanguage } from '@/domain/shared/language';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { markedText, type TextBlock, type TextRun } from './marked-text';
import { useInView } from './use-in-view';

const LOOKS: Record<BlockKind, string> = {
  headline: 'text-2xl font-semibold leading-tight',
  heading: 'mt-2 text-xl font-semibold',
  paragraph: '',
  quote: 'border-l-2 border-line pl-4',
  caption: 'border-l-2 border-line pl-4 font-sans text-sm text-soft',
  'list-item': 'ml-5 list-item list-disc',
};

/** A box that scrolls takes the focus, so that the arrow keys can move it. */
const SCROLLS_BY_KEYS = { tabIndex: 0 };

/** Of the text, whether it is read or picked from. */
export const TEXT_BOX =
  'max-h-[38vh] overflow-y-auto rounded-md border border-line bg-raised p-4 lg:max-h-none lg:p-6';

type Props = {
  headline: string;
  language: string;
  text: string;
  blocks: readonly Block[];
  claims: readonly ClaimInArticle[];
  suggestions: readonly DeskSuggestion[];
  /** Fingerprint of the suggestion that is looked at: its words are brought into view. */
  atHand: string | null;
  onPoint: (fingerprint: string) => void;
};

/** The article beside its suggestions. It scrolls by itself: the list stays where the person is working. */
export function SuggestionText(props: Props) {
  const { headline, language, text, blocks, claims, suggestions, atHand, onPoint } = props;
  const box = useRef<HTMLElement>(null);
  const marked = useMemo(
    () => markedText(text, blocks, claims, suggestions),
    [text, blocks, claims, suggestions],
  );
  useInView(box, (pane) => atHand && pane.querySelector(`[data-suggestion="${CSS.escape(atHand)}"]`), atHand);
  usePointing(box, onPoint);
  return (
    <section ref={box} {...SCROLLS_BY_KEYS} aria-label={`Text: ${headline}`} className={TEXT_BOX}>
      <div
        {...inLanguage(language)}
        className="mx-auto grid max-w-measure gap-3 font-serif text-lg leading-relaxed"
      >
        {marked.map((block) => (
          <MarkedBlock
            key={block.start}
            block={block}
            atHand={block.runs.some((run) => run.suggestion === atHand) ? atHand : null}
          />
        ))}
      </div>
    </section>
  );
}

const MarkedBlock = memo(function MarkedBlock({
  block,
  atHand,
}: {
  block: TextBlock;
  atHand: string | null;
}) {
  return (
    <p className={LOOKS[block.kind]}>
      {block.runs.map((run) => (
        <Run key={run.start} run={run} atHand={run.suggestion !== null && run.suggestion === atHand} />
      ))}
    </p>
  );
});

function Run({ run: { text, status, suggestion, opens }, atHand }: { run: TextRun; atHand: boolean }) {
  const words =
    status === null ? (
      text
    ) : (
      <span data-status={status} className="picker-mark">
        {text}
      </span>
    );
  if (suggestion === null) return words;
  return (
    <mark
      data-suggestion={suggestion}
      data-opens={opens || undefined}
      data-at-hand={atHand || undefined}
      className="suggested text-ink"
    >
      {opens ? <span className="sr-only">{atHand ? 'Suggestion at hand: ' : 'Suggestion: '}</span> : null}
      {words}
    </mark>
  );
}

/** A click on proposed words takes their suggestion in hand. By keyboard the list does the same. */
function usePointing(box: RefObject<HTMLElement | null>, onPoint: (fingerprint: string) => void): void {
  const latest = useRef(onPoint);
  useEffect(() => {
    latest.current = onPoint;
  });
  useEffect(() => {
    const pane = box.current;
    const point = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-suggestion]') : null;
      if (mark?.dataset.suggestion !== undefined) latest.current(mark.dataset.suggestion);
    };
    pane?.addEventListener('click', point);
    return () => pane?.removeEventListener('click', point);
  }, [box]);
}
