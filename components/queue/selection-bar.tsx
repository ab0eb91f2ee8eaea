'use client';

import { notSaved } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { may } from '@/domain/accounts/permissions';
import type { QueueRow } from '@/domain/reviews/queue';
import type { Actor } from '@/domain/shared/actor';
import type { TogetherAction, TogetherActions, TogetherAnswer } from './queue-actions';
import type { Done } from './together-done';
import { AddTopic, AskQuestion, TakeOutTopic, WithdrawThem } from './together-forms';
import { claimsCount, doneInWords } from './together-words';

type Props = {
  selected: readonly QueueRow[];
  actor: Actor;
  actions: TogetherActions;
  onNone: () => void;
  onDone: (done: Done) => void;
};

/** How many claims are selected, and what can be done to all of them at once. */
export function SelectionBar({ selected, actor, actions, onNone, onDone }: Props) {
  const taking = useSending(actions.changeTogether);
  if (selected.length === 0) return null;
  const claims = selected.map(({ id, version }) => ({ claimId: id, version }));
  const finish = (action: TogetherAction, { changed, left, done }: TogetherAnswer) => {
    onNone();
    onDone({
      words: doneInWords(action, changed.length),
      left,
      key: changed.length === 0 ? null : done,
    });
  };
  const take = (action: Extract<TogetherAction, { action: 'take' }>) =>
    taking.submit({ claims, ...action }, (answer) => finish(action, answer));
  const form = { selected, send: actions.changeTogether, onDone: finish };
  const problem = notSaved(taking.sent);
  return (
    <section
      aria-label="Selected claims"
      className="sticky bottom-0 z-10 grid gap-2 rounded-t-md border border-edge bg-raised px-3 py-2 shadow-lg"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="mr-2 font-semibold">
          {claimsCount(selected.length)} selected
        </p>
        <Button size="small" onClick={() => take({ action: 'take', take: true })}>
          Take them
        </Button>
        <Button size="small" onClick={() => take({ action: 'take', take: false })}>
          Give them back
        </Button>
        {may(actor.role, 'claim.edit') ? (
          <>
            <AddTopic {...form} />
            <TakeOutTopic {...form} />
          </>
        ) : null}
        {may(actor.role, 'question.edit') ? (
          <AskQuestion {...form} findQuestions={actions.findQuestions} />
        ) : null}
        {may(actor.role, 'claim.edit') ? <WithdrawThem {...form} /> : null}
        <Button size="small" look="bare" onClick={onNone}>
          Select none
        </Button>
      </div>
      {problem === null ? null : (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
    </section>
  );
}
