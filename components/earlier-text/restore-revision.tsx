'use client';

import { useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { revisedInWords } from '@/components/revising/revised-words';
import type { Restore } from '@/components/revising/revising-actions';
import { leaveFlash } from '@/components/shell/flash';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { RevisionRow } from '@/domain/revisions/revision';

type Props = {
  article: { id: string; slug: string; version: number; published: boolean };
  row: Pick<RevisionRow, 'number'>;
  /** The number that the next revision gets. */
  next: number;
  restore: Restore;
  navigate: (href: string) => void;
};

/** Brings an older text back, after saying what that does. */
export function RestoreRevision(props: Props) {
  const { number } = props.row;
  return (
    <Confirm trigger="Restore" title={`Restore revision ${number}?`} look="quiet">
      {(close) => <RestoreForm {...props} close={close} />}
    </Confirm>
  );
}

function RestoreForm({
  article,
  row: { number },
  next,
  restore,
  navigate,
  close,
}: Props & { close: () => void }) {
  const [note, setNote] = useState('');
  const sending = useSending(restore);
  const submit = () =>
    sending.submit(
      { articleId: article.id, version: article.version, number, note: note.trim() || null },
      (revised) => {
        leaveFlash({ number: null, words: revisedInWords(revised) });
        close();
        navigate(`/desk/articles/${article.slug}${revised.open > 0 ? '/triage' : ''}`);
      },
    );
  return (
    <FormFrame
      id={`restore-${number}`}
      label={`Restore revision ${number}`}
      pending={sending.pending}
      sent={sending.sent}
      onSend={submit}
      onAgain={sending.again}
      submit="Restore it"
      beside={<Button onClick={close}>Cancel</Button>}
    >
      {sending.sent?.kind === 'conflict' ? (
        <Notice tone="danger" title="Somebody saved the article meanwhile">
          Nothing was restored. Look at the list as it is now, and send again if it is still what you want.
        </Notice>
      ) : null}
      <p>
        Its text is saved again as revision {next} and becomes the present one. Claims go back to the words on
        which they stood then; the others are carried over, or put before you. Nothing is deleted: the
        revisions in between stay in this list.
        {article.published ? ' Readers see the restored text at once.' : null}
      </p>
      <TextArea
        id={`restore-${number}-note`}
        name="note"
        label="What changed"
        hint="One sentence for readers, beside the date."
        optional
        maxLength={500}
        value={note}
        error={problemAt(sending.sent, 'note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormFrame>
  );
}
