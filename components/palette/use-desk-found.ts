'use client';

import { useEffect, useState } from 'react';
import { type DeskFound, NOTHING_FOUND } from '@/domain/desk/found';

export type Answer = { text: string; found: DeskFound } | { text: string; failed: string };

/** Milliseconds of rest after a key before the desk is asked. */
const REST = 120;

const SIGNED_OUT = 'You are signed out. Sign in in another tab, then type again.';
const FAILED = 'The desk does not answer. Type again in a moment.';

/** What the desk finds for a text, once the typing rests; the answer to an earlier text is never taken for a later one's. */
export function useDeskFound(address: string, text: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ text: '', found: NOTHING_FOUND });
  useEffect(() => {
    if (text === '') {
      setAnswer({ text, found: NOTHING_FOUND });
      return;
    }
    const stop = new AbortController();
    const rest = setTimeout(async () => {
      const answered = await ask(address, text, stop.signal);
      if (!stop.signal.aborted) setAnswer(answered);
    }, REST);
    return () => {
      clearTimeout(rest);
      stop.abort();
    };
  }, [address, text]);
  return answer;
}

async function ask(address: string, text: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`${address}?q=${encodeURIComponent(text)}`, { signal });
    if (response.status === 401) return { text, failed: SIGNED_OUT };
    return response.ok ? { text, found: await response.json() } : { text, failed: FAILED };
  } catch {
    return { text, failed: FAILED };
  }
}
