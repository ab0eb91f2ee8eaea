'use client';

import { type ClipboardEvent, useActionState, useDeferredValue, useRef, useState } from 'react';
import { ParticularsFields } from '@/components/authoring/particulars-fields';
import { PastePreview } from '@/components/authoring/paste-preview';
import { Button } from '@/components/ui/button';
import { controlClass, Field } from '@/components/ui/field';
import { type FormState, problemsFor, typed } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { useReady } from '@/components/ui/use-ready';
import { looksLikeMarkdown, looksLikePage } from '@/domain/imports/pasted-form';
import { ImportProgress } from './import-progress';
import { ImportRefusal } from './import-refusal';
import { insertWords, richPaste } from './rich-paste';
import { useGuessedLanguage } from './use-guessed-language';
import { useImport } from './use-import';
import { useKeptForm } from './use-kept-form';

const PASTE_HELP =
  'Leave a blank line between paragraphs. The first line is the headline; “## ” begins a heading, “> ” a quotation, “- ” a list item and “Caption: ” a picture’s caption.';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type Props = { action: Action; initial: FormState; onRead: (id: string) => void };

/**
 * A new article out of pasted text, with a preview of the blocks it will have. What is pasted with its formatting
 * comes in with its headings, quotations and captions.
 */
export function PasteForm({ action, initial, onRead }: Props) {
  const [state, send, pending] = useActionState(action, initial);
  const [text, setText] = useState(typed(state, 'text'));
  const [rich, setRich] = useState(false);
  const shown = useDeferredValue(text);
  const ready = useReady();
  const bringing = useImport(onRead);
  const form = useRef<HTMLFormElement>(null);
  const language = useGuessedLanguage(form, shown);
  useKeptForm('new-article', form, state.status === 'refused');

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const words = richPaste(event.clipboardData);
    setRich(words !== null);
    if (words === null) return;
    event.preventDefault();
    insertWords(event.currentTarget, words);
  };
  const readParts = () =>
    bringing.send({ way: 'paste', text, as: looksLikeMarkdown(text) ? 'markdown' : 'plain' });
  return (
    <form ref={form} action={send} className="grid gap-10 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-5">
        {state.message ? <Notice tone="danger" title={state.message} /> : null}
        <ImportRefusal answer={bringing.answer} />
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
              onPaste={paste}
              className={`${controlClass} font-serif`}
            />
          )}
        />
        <p role="status" className="text-sm text-soft empty:hidden">
          {rich ? 'Headings, quotations, lists and captions were taken over from what you pasted.' : ''}
        </p>
        {bringing.pending ? <ImportProgress stages={bringing.stages} cancel={bringing.cancel} /> : null}
        <p role="status" className="text-sm text-soft empty:hidden">
          {language}
        </p>
        <ParticularsFields state={state} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={pending}>
            {pending ? 'Saving…' : 'Save as a draft'}
          </Button>
          <Button onClick={readParts} disabled={!ready || bringing.pending || text.trim() === ''}>
            Go through its parts first
          </Button>
          <p className="text-sm text-soft">Readers see nothing of it until you publish it.</p>
        </div>
      </div>
      {looksLikePage(shown) ? <PageSource /> : <PastePreview text={shown} />}
    </form>
  );
}

function PageSource() {
  return (
    <div className="min-w-0">
      <Notice title="This is the source code of a page">
        <p>“Go through its parts first” finds the article in it.</p>
      </Notice>
    </div>
  );
}
