'use client';

import { useRef, useState, useTransition } from 'react';
import type { Send, Sent } from './sent';
import { newWriteKey } from './write-key';

export type Sending<Input extends object, Value> = {
  pending: boolean;
  sent: Sent<Value> | null;
  submit: (input: Input, onSaved?: (value: Value) => void) => void;
  /** The same thing again with the same key, after no answer came. */
  again: () => void;
  clear: () => void;
};

/**
 * Sends a write once at a time. The key belongs to the content: what is sent again unchanged carries the key
 * it had, so that it is done once however often the answer is lost; other content and the next write get a new one.
 */
export function useSending<Input extends object, Value = unknown>(
  send: Send<Input, Value>,
): Sending<Input, Value> {
  const [pending, start] = useTransition();
  const [sent, setSent] = useState<Sent<Value> | null>(null);
  const last = useRef<{ content: string; key: string; repeat: () => void } | null>(null);

  const submit = (input: Input, onSaved?: (value: Value) => void) => {
    if (pending) return;
    const content = fingerprint(input);
    const key = last.current?.content === content ? last.current.key : newWriteKey();
    last.current = { content, key, repeat: () => submit(input, onSaved) };
    start(async () => {
      const answer = await answerOf(send({ ...input, key }));
      if (answer.kind === 'saved') last.current = null;
      start(() => {
        setSent(answer);
        if (answer.kind === 'saved') onSaved?.(answer.value);
      });
    });
  };

  return { pending, sent, submit, again: () => last.current?.repeat(), clear: () => setSent(null) };
}

async function answerOf<Value>(promise: Promise<Sent<Value>>): Promise<Sent<Value>> {
  try {
    return await promise;
  } catch (error) {
    // Next's own signals (a redirect, a not-found) travel as errors with such a digest.
    if (digestOf(error).startsWith('NEXT_')) throw error;
    return { kind: 'lost' };
  }
}

function digestOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : '';
}

function fingerprint(input: object): string {
  return JSON.stringify(input, (_name, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}
