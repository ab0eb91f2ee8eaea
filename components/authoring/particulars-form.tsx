'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import type { DeskArticleView } from '@/domain/articles/desk';
import { ParticularsFields } from './particulars-fields';

type Action = (
  previous: FormState<{ version: number }>,
  form: FormData,
) => Promise<FormState<{ version: number }>>;

/** The particulars of an article that is here already. The headline belongs to the text and is not among them. */
export function ParticularsForm({
  article,
  action,
  initial,
}: {
  article: DeskArticleView;
  action: Action;
  initial: FormState<{ version: number }>;
}) {
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} className="grid max-w-measure gap-5">
      {state.status === 'saved' ? <Notice tone="success" title="Saved." /> : null}
      {state.conflict ? <Conflict article={article} /> : null}
      {state.message && !state.conflict ? <Notice tone="danger" title={state.message} /> : null}
      <input type="hidden" name="key" value={state.key} />
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="version" value={article.version} />
      <ParticularsFields key={state.key} state={state} saved={article} />
      <div>
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? 'Saving…' : state.conflict ? 'Save mine over it' : 'Save'}
        </Button>
      </div>
    </form>
  );
}

/** What a colleague saved meanwhile, to compare with what stands in the fields. */
function Conflict({ article }: { article: DeskArticleView }) {
  const saved = [
    ['Outlet', article.outlet],
    ['Published on', article.publishedOn],
    ['Byline', article.byline],
    ['Address', article.canonicalUrl],
    ['Language', article.language],
    ['Summary', article.summary],
  ] as const;
  return (
    <Notice
      tone="danger"
      title="Someone saved this article while you were writing. Nothing of yours is lost."
    >
      <p>Your text stands in the fields below. Now saved is:</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {saved.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value ?? 'nothing'}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
