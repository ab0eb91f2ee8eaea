'use client';

import { useEffect, useRef, useState } from 'react';
import { newWriteKey } from '@/components/drafting/write-key';
import type { FetchStage } from '@/domain/imports/fetch/progress';
import { type ImportAnswer, sendImport } from './import-answer';
import { withStage } from './stage-words';

export type Import = {
  pending: boolean;
  /** What has happened so far, while it is pending. */
  stages: FetchStage[];
  /** Why it did not work; null before and after. */
  answer: Exclude<ImportAnswer, { kind: 'done' }> | null;
  send: (fields: Record<string, string | File | null>) => void;
  cancel: () => void;
};

/** Sends an article to be read, and follows the stages of it. `onDone` gets the id of the import. */
export function useImport(onDone: (id: string) => void): Import {
  const [stages, setStages] = useState<FetchStage[] | null>(null);
  const [answer, setAnswer] = useState<Import['answer']>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send: Import['send'] = async (fields) => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setAnswer(null);
    setStages([]);
    const onLine = (stage: FetchStage) => setStages((before) => withStage(before ?? [], stage));
    const result = await sendImport(formOf(fields), { onLine, signal: control.signal });
    running.current = null;
    if (result.kind === 'done' && !control.signal.aborted) return onDone(result.id);
    setStages(null);
    if (!control.signal.aborted && result.kind !== 'done') setAnswer(result);
  };
  return {
    pending: stages !== null,
    stages: stages ?? [],
    answer,
    send,
    cancel: () => running.current?.abort(),
  };
}

function formOf(fields: Record<string, string | File | null>): FormData {
  const form = new FormData();
  form.set('key', newWriteKey());
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.set(name, value);
  return form;
}
