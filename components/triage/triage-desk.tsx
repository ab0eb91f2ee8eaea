'use client';

import { useEffect, useState } from 'react';
import { Key } from '@/components/shell/key';
import { ShortcutList } from '@/components/shell/shortcut-list';
import type { Shortcut } from '@/components/shell/shortcuts';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { DecisionMade } from '@/domain/revisions/decision';
import type { TriageItem } from '@/domain/revisions/triage';
import { PlacePicker } from './place-picker';
import { SuccessorForm } from './successor-form';
import type { TriageActions } from './triage-actions';
import { TriageAnswer } from './triage-answer';
import { TriageButtons } from './triage-buttons';
import { TriageItemHead, TriageWords } from './triage-item';
import { TriageList } from './triage-list';
import { madeInWords } from './triage-words';
import { type Triage, useTriage } from './use-triage';

type Props = {
  items: readonly TriageItem[];
  /** One's decisions that stand and can be taken back, newest first. */
  made: readonly DecisionMade[];
  /** The list goes over several articles. */
  articles: boolean;
  /** May this person decide; others read. */
  editing: boolean;
  actions: TriageActions;
};

/** The places that wait for a decision: one in hand, the others in a list, everything by keyboard. */
export function TriageDesk({ items, made, articles, editing, actions }: Props) {
  const triage = useTriage(items, made, actions);
  const { item, picking, turn } = triage;
  useEffect(() => {
    if (turn > 0) document.getElementById('triage-item')?.focus();
  }, [turn]);
  return (
    <div className="grid gap-5">
      <TriageBar triage={triage} editing={editing} />
      {picking === 'succeed' ? null : <TriageAnswer triage={triage} />}
      {item === null ? (
        <div id="triage-item" tabIndex={-1}>
          <Empty title="Nothing to decide">
            Every place of a claim is where somebody vouches for it, or its words did not change.
          </Empty>
        </div>
      ) : (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
          <article aria-labelledby="triage-item" className="grid min-w-0 content-start gap-5">
            <TriageItemHead item={item} place={triage.place} count={items.length} articles={articles} />
            <TriageWords item={item} language={item.article.language} />
            {editing && picking === null ? <TriageButtons item={item} triage={triage} /> : null}
            {editing && picking === 'succeed' ? (
              <SuccessorForm
                key={item.occurrenceId}
                item={item}
                actions={actions}
                triage={triage}
                onClose={() => triage.go(item.occurrenceId)}
              />
            ) : null}
            {editing && (picking === 'adjust' || picking === 'elsewhere') ? (
              <PlacePicker
                key={`${item.occurrenceId} ${picking}`}
                item={item}
                adjust={picking === 'adjust'}
                load={actions.textOf}
                pending={triage.sending.pending}
                onTake={(place, words) => triage.decide({ kind: 'move', ...place }, words)}
                onClose={() => triage.go(item.occurrenceId)}
              />
            ) : null}
          </article>
          <TriageList items={items} at={item.occurrenceId} articles={articles} onGo={triage.go} />
        </div>
      )}
    </div>
  );
}

/** What was done last, the way back from it, and the keys. */
function TriageBar({ triage, editing }: { triage: Triage; editing: boolean }) {
  const [listOpen, setListOpen] = useState(false);
  const { undo, undoable, said, sending } = triage;
  const shortcuts: Shortcut[] = [
    ...(editing ? DECISIONS.map(({ mark, ...rest }) => ({ ...rest, run: () => press(mark) })) : []),
    { keys: ['j', 'n'], does: 'Next place', run: () => triage.step(1) },
    { keys: ['p'], does: 'Previous place', run: () => triage.step(-1) },
    ...(editing ? [{ keys: ['u'], does: 'Undo the last decision', run: undo }] : []),
    { keys: ['?'], does: 'Show this list', run: () => setListOpen(true) },
  ];
  useShortcuts(shortcuts);
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="font-medium empty:-mr-3">
          {said}
        </p>
        {editing && undoable !== null ? (
          <Button size="small" aria-disabled={sending.pending || undefined} onClick={undo}>
            Undo
            <span className={said === '' ? '' : 'sr-only'}> that {madeInWords(undoable)}</span>
            <span aria-hidden="true" className="pointer-coarse:hidden">
              <Key name="u" />
            </span>
          </Button>
        ) : null}
      </div>
      <ShortcutList
        lines={editing ? [...shortcuts, ...IN_THE_TEXT] : shortcuts}
        open={listOpen}
        onOpenChange={setListOpen}
      />
    </div>
  );
}

/** Each presses the button that is marked so, where there is one: what cannot be decided has no button. */
const DECISIONS = [
  { keys: ['k'], does: 'Keep it where it was put', mark: 'keep' },
  { keys: ['c'], does: 'Say what the claim is now', mark: 'succeed' },
  { keys: ['s'], does: 'Say that it is the same claim in other words', mark: 'other-words' },
  { keys: ['a'], does: 'Adjust the words in the text', mark: 'adjust' },
  { keys: ['e'], does: 'Select other words for it', mark: 'elsewhere' },
  { keys: ['o'], does: 'Take the other possible place', mark: 'other' },
  { keys: ['g'], does: 'Say that it is gone', mark: 'gone' },
];

const IN_THE_TEXT = [
  { keys: ['Shift', '→'], does: 'In the text: select more' },
  { keys: ['s', 'd'], does: 'In the text: move the start back or on by a word' },
  { keys: ['k', 'l'], does: 'In the text: move the end back or on by a word' },
  { keys: ['+'], does: 'In the text: keep the words as a piece and select more' },
  { keys: ['Enter'], does: 'In the text: take the words' },
  { keys: ['Esc'], does: 'In the text: leave it as it was' },
];

function press(mark: string): void {
  document
    .querySelector<HTMLElement>(`[data-press="${mark}"], [data-press-within="${mark}"] button`)
    ?.click();
}
