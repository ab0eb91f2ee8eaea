'use client';

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Sent } from './sent';

type Props = {
  id: string;
  /** Names the form for screen readers. */
  label: string;
  pending: boolean;
  sent: Sent | null;
  onSend: () => void;
  onAgain: () => void;
  submit: string;
  /** What the button says while the answer is awaited. */
  submitting?: string;
  /** Buttons beside the submit button. */
  beside?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
};

/**
 * A form of the desk: its fields, what the server said to put right, and one button that cannot be pressed
 * twice. Ctrl+Enter sends from any field. Nothing is emptied or hidden by an answer that is not a success.
 */
export function FormFrame(props: Props) {
  const { id, label, pending, sent, onSend, onAgain, submit, beside, disabled, children } = props;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pending && !disabled) onSend();
  };
  return (
    <form
      id={id}
      aria-label={label}
      tabIndex={-1}
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      className="grid gap-4"
    >
      <Answer formId={id} sent={sent} pending={pending} onAgain={onAgain} />
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={disabled} aria-disabled={pending || undefined}>
          {pending ? (props.submitting ?? 'Saving …') : submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}

type AnswerProps = { formId: string; sent: Sent | null; pending: boolean; onAgain: () => void };

/** What the server answered, when it is not "saved". Comes into focus, so that nobody has to look for it. */
export function Answer({ formId, sent, pending, onAgain }: AnswerProps) {
  const box = useRef<HTMLDivElement>(null);
  const failed = sent !== null && sent.kind !== 'saved' && sent.kind !== 'conflict' && !pending;
  useEffect(() => {
    if (failed && sent) box.current?.focus();
  }, [failed, sent]);
  if (!failed) return null;
  return (
    <div ref={box} tabIndex={-1}>
      {sent.kind === 'refused' ? <Problems formId={formId} sent={sent} /> : null}
      {sent.kind === 'lost' ? (
        <Notice tone="danger" title="No answer came">
          <p>
            The connection was lost, so we cannot say whether it was saved. What you typed is kept. Sending
            again is safe: it is done once.
          </p>
          <Button size="small" className="mt-2" onClick={onAgain}>
            Send again
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}

function Problems({ formId, sent }: { formId: string; sent: Extract<Sent, { kind: 'refused' }> }) {
  return (
    <Notice tone="danger" title="Nothing was saved yet">
      <ul className="list-disc pl-5">
        {sent.problems.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field === null ? message : <ProblemLink formId={formId} field={field} message={message} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type ProblemProps = { formId: string; field: string; message: string };

/** Leads to the field; a part that has no field of its own (`file.mediaType`) leads to the whole. */
function ProblemLink({ formId, field, message }: ProblemProps) {
  return (
    <a
      href={`#${formId}-${field}`}
      onClick={(event) => {
        event.preventDefault();
        fieldOf(formId, field)?.focus();
      }}
    >
      {message}
    </a>
  );
}

function fieldOf(formId: string, field: string): HTMLElement | null {
  const element = document.getElementById(`${formId}-${field}`);
  if (element !== null)
    return element.matches('input, select, textarea, [tabindex]') ? element : element.querySelector('input');
  return field.includes('.') ? fieldOf(formId, field.slice(0, field.lastIndexOf('.'))) : null;
}
