'use client';

import { useMemo } from 'react';
import { isBehind } from '@/components/drafting/draft';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useDraft } from '@/components/drafting/use-draft';
import { useSending } from '@/components/drafting/use-sending';
import { leaveFlash } from '@/components/shell/flash';
import { Button } from '@/components/ui/button';
import { controlClass, Field, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { DeskArticleView } from '@/domain/articles/desk';
import { written } from '@/domain/articles/paste';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { inLanguage } from '@/domain/shared/language';
import { ReviseConflict } from './revise-conflict';
import { fieldsAtFirst, type ReadText, type ReviseFields } from './revise-fields';
import { RevisePreview } from './revise-preview';
import { revisedInWords } from './revised-words';
import type { PreviewText, Revise } from './revising-actions';
import { useSettled } from './use-settled';

const NOTATION =
  'A blank line between paragraphs. “# ” begins the headline, “## ” a heading, “> ” a quotation, “- ” a list item and “Caption: ” a picture’s caption.';
const SETTLES_AFTER = 300;
const NO_VERSIONS: ReadonlySet<number> = new Set();

type Props = {
  article: DeskArticleView;
  claims: readonly ClaimInArticle[];
  /** Read from a file or an address; null to edit in place. */
  read: ReadText | null;
  revise: Revise;
  preview: PreviewText;
  navigate: (href: string) => void;
};

/** A new revision: the text on one side, on the other what it does to words and claims. */
export function ReviseForm({ article, claims, read, revise, preview, navigate }: Props) {
  const present = useMemo(() => written(article.revision), [article.revision]);
  const current = useMemo(
    () => ({ fields: fieldsAtFirst(article, read), version: article.version, seq: '0' }),
    [article, read],
  );
  const form = useDraft<ReviseFields>(`revise-${read?.id ?? article.slug}`, current, NO_VERSIONS);
  const { fields, draft, dirty, set } = form;
  const sending = useSending(revise);
  const shown = useSettled(fields.text, SETTLES_AFTER);
  const behind = dirty && isBehind(draft, current);
  const unchanged = fields.text.trim() === present;

  const submit = (version: number, { text, origin, note }: ReviseFields) =>
    sending.submit(
      {
        articleId: article.id,
        version,
        text,
        origin,
        note: note.trim() || null,
        fetchedFrom: read?.fetchedFrom ?? null,
        draftId: read?.from === 'draft' ? read.id : null,
      },
      (revised) => {
        form.discard();
        leaveFlash({ number: null, words: revisedInWords(revised) });
        navigate(`/desk/articles/${article.slug}${revised.open > 0 ? '/triage' : ''}`);
      },
    );
  const keepMine = () => {
    const mine = form.keepMine();
    submit(mine.version, mine.mine);
  };

  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-5 lg:sticky lg:top-4 lg:self-start">
        {form.restored ? (
          <p role="status" className="text-sm text-soft">
            Brought back: what you typed here before and did not save.
          </p>
        ) : null}
        {behind ? (
          <ReviseConflict
            article={article}
            base={draft.base.text}
            pending={sending.pending}
            onKeep={keepMine}
            onDrop={form.discard}
          />
        ) : null}
        <FormFrame
          id="revise"
          label="New revision"
          pending={sending.pending}
          sent={sending.sent}
          onSend={() => submit(draft.version, fields)}
          onAgain={sending.again}
          submit={`Save as revision ${article.revision.number + 1}`}
          disabled={behind || unchanged}
          beside={
            <>
              {dirty ? (
                <Button
                  look="bare"
                  onClick={() => {
                    form.discard();
                    sending.clear();
                  }}
                >
                  Discard what I typed
                </Button>
              ) : null}
              {unchanged ? (
                <p className="text-sm text-soft">The text is that of revision {article.revision.number}.</p>
              ) : null}
            </>
          }
        >
          {sending.sent?.kind === 'conflict' && !behind ? (
            <Notice tone="danger" title="Somebody was first">
              {sending.sent.message} What you wrote is kept.
            </Notice>
          ) : null}
          <Warnings read={read} />
          <Field
            name="text"
            id="revise-text"
            label="Text of the article"
            hint={NOTATION}
            error={problemAt(sending.sent, 'text')}
            control={(tie) => (
              <textarea
                {...tie}
                rows={20}
                value={fields.text}
                {...inLanguage(article.language)}
                onChange={(event) => set({ text: event.target.value })}
                className={`${controlClass} font-serif leading-relaxed lg:h-[calc(100dvh-26rem)] lg:min-h-64`}
              />
            )}
          />
          {fields.text === '' ? null : (
            <div>
              <Button size="small" onClick={() => emptyToPaste(set)}>
                Empty it to paste the new text
              </Button>
            </div>
          )}
          {fields.text === '' ? (
            <div>
              <Button size="small" onClick={() => set({ text: present, origin: 'edited' })}>
                Bring the present text back
              </Button>
            </div>
          ) : null}
          <TextArea
            id="revise-note"
            name="note"
            label="What changed"
            hint="One sentence for readers, beside the date."
            optional
            maxLength={500}
            value={fields.note}
            error={problemAt(sending.sent, 'note')}
            onChange={(event) => set({ note: event.target.value })}
          />
        </FormFrame>
      </div>
      <RevisePreview article={article} claims={claims} text={shown} preview={preview} />
    </div>
  );
}

/** The emptied field is where one goes on. */
function emptyToPaste(set: (change: Partial<ReviseFields>) => void): void {
  set({ text: '', origin: 'paste' });
  document.getElementById('revise-text')?.focus();
}

/** What the reading of the file or page has to say. */
function Warnings({ read }: { read: ReadText | null }) {
  if (read === null || read.warnings.length === 0) return null;
  return (
    <Notice title="Look at these first">
      <ul className="list-disc pl-5">
        {read.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  );
}
