'use client';

import { useActionState, useDeferredValue, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass, Field } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { ParticularsFields } from './particulars-fields';
import { PastePreview } from './paste-preview';

const PASTE_HELP =
  'Leave a blank line between paragraphs. The first line is the headline; “## ” begins a heading, “> ” a quotation, “- ” a list item and “Caption: ” a picture’s caption.';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** A new article out of pasted text, with a preview of the blocks it will have. */
export function PasteForm({ action, initial }: { action: Action; initial: FormState }) {
  const [state, send, pending] = useActionState(action, initial);
  const [text, setText] = useState(typed(state, 'text'));
  const shown = useDeferredValue(text);
  return (
    <form action={send} className="grid gap-10 lg:grid-cols-2">
      <div className="grid content-start gap-5">
        {state.message ? <Notice tone="danger" title={state.message} /> : null}
        <input type="hidden" name="key" value={state.key} />
        <Field
          name="text"
          label="Text of the article"
          hint={PASTE_HELP}
          error={problemsFor(state, 'text')[0]}
          control={(tie) => (
            <textarea
              {...tie}
              required
              rows={16}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className={`${controlClass} font-serif`}
            />
          )}
        />
        <ParticularsFields state={state} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={pending}>
            {pending ? 'Saving…' : 'Save as a draft'}
          </Button>
          <p className="text-sm text-soft">Readers see nothing of it until you publish it.</p>
        </div>
      </div>
      <PastePreview text={shown} />
    </form>
  );
}
