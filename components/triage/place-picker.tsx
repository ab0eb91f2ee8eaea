'use client';

import { useEffect, useState } from 'react';
import { WordsPanel } from '@/components/picking/words-panel';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Span } from '@/domain/anchoring/spans/span';
import type { TriageItem } from '@/domain/revisions/triage';
import type { TextToPick, TriageActions } from './triage-actions';

type Props = {
  item: TriageItem;
  /** Begin with the words where it was put, to change their ends; else with none. */
  adjust: boolean;
  load: TriageActions['textOf'];
  pending: boolean;
  /** `words` are what the fragments say. */
  onTake: (place: { articleId: string; revisionId: string; fragments: Span[] }, words: string) => void;
  onClose: () => void;
};

/** The article's text for giving the place in hand other words. Enter takes them, Escape leaves. */
export function PlacePicker(props: Props) {
  const { item, load, onClose } = props;
  const { slug } = item.article;
  const [text, setText] = useState<TextToPick | 'loading' | null>('loading');
  useEffect(() => {
    let wanted = true;
    load(slug).then(
      (found) => wanted && setText(found),
      () => wanted && setText(null),
    );
    return () => {
      wanted = false;
    };
  }, [load, slug]);
  if (text === 'loading') return <p role="status">Opening the text …</p>;
  if (text === null) {
    return (
      <Notice tone="danger" title="The text did not come">
        <Button size="small" onClick={onClose}>
          Back
        </Button>
      </Notice>
    );
  }
  const { adjust, pending, onTake } = props;
  return (
    <WordsPanel
      text={text}
      marks={text.claims}
      start={startOf(item, adjust)}
      take="Put the claim on these words"
      pending={pending}
      onTake={(fragments, words) =>
        onTake({ articleId: text.articleId, revisionId: text.revision.id, fragments }, words)
      }
      onClose={onClose}
    />
  );
}

/** With several fragments all are taken already; a single one is selected, so that its end can be moved. */
function startOf({ now, was }: TriageItem, adjust: boolean): { pieces: Span[]; select: Span } {
  const fragments = now?.fragments ?? [];
  const start = fragments[0]?.start ?? was.fragments[0]?.start ?? 0;
  const [only] = fragments;
  if (!adjust || only === undefined) return { pieces: [], select: { start, end: start } };
  return fragments.length > 1
    ? { pieces: fragments, select: { start, end: start } }
    : { pieces: [], select: only };
}
