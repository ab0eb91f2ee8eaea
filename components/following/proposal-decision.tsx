'use client';

import Link from 'next/link';
import { useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import { revisedInWords } from '@/components/revising/revised-words';
import type { DecideProposal } from '@/components/revising/revising-actions';
import { leaveFlash } from '@/components/shell/flash';
import { Button, buttonClass } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

const DISMISSED = 'The text that was found is dismissed. The same text is not proposed again.';

type Props = {
  proposalId: string;
  article: { slug: string; version: number };
  /** The number that it gets as a revision. */
  next: number;
  decide: DecideProposal;
  navigate: (href: string) => void;
};

/** Takes a text that was found as the next revision, or dismisses it. */
export function ProposalDecision({ proposalId, article: { slug, version }, next, decide, navigate }: Props) {
  const [note, setNote] = useState('');
  const sending = useSending(decide);
  const submit = (decision: 'accept' | 'dismiss') =>
    sending.submit({ proposalId, version, decision, note: note.trim() || null }, ({ revised }) => {
      const words = revised === null ? DISMISSED : revisedInWords(revised);
      leaveFlash({ number: null, words });
      navigate(`/desk/articles/${slug}${revised !== null && revised.open > 0 ? '/triage' : ''}`);
    });
  const id = `proposal-${proposalId}`;
  return (
    <FormFrame
      id={id}
      label="Decide about the text that was found"
      pending={sending.pending}
      sent={sending.sent}
      onSend={() => submit('accept')}
      onAgain={sending.again}
      submit={`Save it as revision ${next}`}
      beside={
        <>
          <Link
            href={`/desk/articles/${slug}/revise?proposal=${proposalId}`}
            className={buttonClass('quiet')}
          >
            Correct before accepting
          </Link>
          <Button aria-disabled={sending.pending || undefined} onClick={() => submit('dismiss')}>
            Dismiss it
          </Button>
        </>
      }
    >
      {sending.sent?.kind === 'conflict' ? (
        <Notice tone="danger" title="Somebody was first">
          {sending.sent.message} What stands here now is the new state.
        </Notice>
      ) : null}
      <TextArea
        id={`${id}-note`}
        name="note"
        label="What changed"
        hint="One sentence for readers, beside the date."
        optional
        rows={2}
        maxLength={500}
        value={note}
        error={problemAt(sending.sent, 'note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormFrame>
  );
}
