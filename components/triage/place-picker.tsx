'use client';

import { useEffect, useState } from 'react';
import { PickedWords } from '@/components/authoring/picked-words';
import { PickingHelp } from '@/components/authoring/picking-help';
import { selectSpan } from '@/components/authoring/range';
import { TextPicker } from '@/components/authoring/text-picker';
import { usePicking } from '@/components/authoring/use-picking';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Span } from '@/domain/anchoring/span';
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
  return <Picker {...props} text={text} />;
}

function Picker({ item, adjust, text, pending, onTake, onClose }: Props & { text: TextToPick }) {
  const [start] = useState(() => startOf(item, adjust));
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
    if (fragments.length > 0) {
      onTake({ articleId: text.articleId, revisionId: text.revision.id, fragments }, words);
    }
  }, [taking, fragments, words, text, onTake]);
  useEscape(onClose);
  return (
    <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_16rem] xl:gap-8">
      <div className="max-h-[60vh] overflow-y-auto rounded-md border border-edge bg-raised p-4 outline-offset-2 outline-focus focus-within:outline-3 lg:p-6 [&_[role=textbox]]:outline-none">
        <TextPicker
          text={text.text}
          blocks={text.blocks}
          language={text.language}
          marks={text.claims}
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
            {pending ? 'Saving …' : 'Put the claim on these words'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </div>
    </div>
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

function useEscape(leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"]')) leave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [leave]);
}
