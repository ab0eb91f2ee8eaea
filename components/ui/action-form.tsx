'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { Button, type ButtonLook } from './button';
import type { FormState } from './form-state';
import { Notice } from './notice';

export type FormAction<Value> = (before: FormState<Value>, form: FormData) => Promise<FormState<Value>>;

type Props<Value> = {
  action: FormAction<Value>;
  start: FormState<Value>;
  /** Names the form for screen readers. */
  label: string;
  submit: string;
  look?: ButtonLook;
  size?: 'normal' | 'small';
  /** What is said after a save. */
  saved?: (value: Value) => ReactNode;
  className?: string;
  /** What the ids of the fields begin with, where a page has several forms of a kind. */
  prefix?: string;
  /** The fields; they show `state.values` and `state.problems`. */
  children?: (state: FormState<Value>) => ReactNode;
};

/**
 * A form around a server action; works before and without JavaScript. Carries the write key, says what came of it,
 * and takes the reader there.
 */
export function ActionForm<Value>(props: Props<Value>) {
  const { action, start, label, submit, look = 'primary', size = 'normal', saved, children } = props;
  const [state, send, pending] = useActionState<FormState<Value>, FormData>(
    action,
    start as Awaited<FormState<Value>>,
  );
  return (
    <form action={send} aria-label={label} noValidate className={props.className ?? 'grid gap-4'}>
      <input type="hidden" name="key" value={state.key} />
      {pending ? null : <Result state={state} saved={saved} prefix={props.prefix ?? 'field'} />}
      {children?.(state)}
      <div>
        <Button type="submit" look={look} size={size} aria-disabled={pending || undefined}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

type ResultProps<Value> = { state: FormState<Value>; saved: Props<Value>['saved']; prefix: string };

function Result<Value>({ state, saved, prefix }: ResultProps<Value>) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') here.current?.focus();
  }, [state]);
  if (state.status === 'idle') return null;
  return (
    <div ref={here} tabIndex={-1} className="outline-none">
      {state.status === 'saved' ? (
        <Notice tone="success">{state.value === null ? 'Saved.' : (saved?.(state.value) ?? 'Saved.')}</Notice>
      ) : (
        <Notice tone="danger" title={state.message ?? 'Not saved.'}>
          <Problems state={state} prefix={prefix} />
        </Notice>
      )}
    </div>
  );
}

function Problems({ state, prefix }: { state: FormState<unknown>; prefix: string }) {
  const named = state.problems.filter(({ field }) => field !== null);
  if (named.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {named.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <a href={`#${prefix}-${field}`}>{message}</a>
        </li>
      ))}
    </ul>
  );
}
