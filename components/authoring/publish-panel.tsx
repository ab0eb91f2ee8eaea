'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';
import { type FormState, idleForm, problemsFor, typed } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import type { DeskArticleView } from '@/domain/articles/desk';

type Saved = FormState<{ version: number }>;
export type PublishAction = (before: Saved, form: FormData) => Promise<Saved>;

type Props = {
  article: DeskArticleView;
  /** A new write key; each of the two forms makes its own of it. */
  startKey: string;
  publish: PublishAction;
  withdraw: PublishAction;
};

/** Publishing and withdrawing, each after a question. */
export function PublishPanel({ article, startKey, publish, withdraw }: Props) {
  const [published, sendPublish, publishing] = useActionState<Saved, FormData>(
    publish,
    idleForm(`${startKey}-p`),
  );
  const [withdrawn, sendWithdraw, withdrawing] = useActionState<Saved, FormData>(
    withdraw,
    idleForm(`${startKey}-w`),
  );
  const message = published.message ?? withdrawn.message;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {article.status === 'published' ? (
        <Confirm trigger="Withdraw" title="Withdraw this article?">
          {(close) => (
            <form action={sendWithdraw} onSubmit={() => close()} className="grid gap-4">
              <p>
                Readers no longer find it, nor the claims that stand in it alone; their addresses answer “not
                found”. Nothing is deleted, and you can publish it again.
              </p>
              <Hidden article={article} state={withdrawn} />
              <TextArea
                name="reason"
                label="Reason"
                hint="Kept in the record."
                required
                defaultValue={typed(withdrawn, 'reason')}
                error={problemsFor(withdrawn, 'reason')[0]}
              />
              <Buttons close={close} pending={withdrawing} submit="Withdraw the article" look="danger" />
            </form>
          )}
        </Confirm>
      ) : (
        <Confirm
          trigger={article.status === 'draft' ? 'Publish' : 'Publish again'}
          title="Publish this article?"
          look="primary"
        >
          {(close) => (
            <form action={sendPublish} onSubmit={() => close()} className="grid gap-4">
              <p>
                Everyone will be able to read “{article.headline}” with its claims, their sources, evidence
                and history. Claims that nobody has checked are shown as not yet checked.
              </p>
              <Hidden article={article} state={published} />
              <Buttons close={close} pending={publishing} submit="Publish the article" look="primary" />
            </form>
          )}
        </Confirm>
      )}
      {message ? <Notice tone="danger" title={message} /> : null}
    </div>
  );
}

function Hidden({ article, state }: { article: DeskArticleView; state: Saved }) {
  return (
    <>
      <input type="hidden" name="key" value={state.key} />
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="version" value={article.version} />
    </>
  );
}

function Buttons(props: { close: () => void; pending: boolean; submit: string; look: 'primary' | 'danger' }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" look={props.look} disabled={props.pending}>
        {props.submit}
      </Button>
      <Button onClick={props.close}>Cancel</Button>
    </div>
  );
}
