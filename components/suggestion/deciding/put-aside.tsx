'use client';

import { Answer } from '@/components/drafting/form-frame';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import type { PutAside as Aside } from '@/domain/suggestions/desk/desk';
import type { SuggestionActions } from './suggestion-actions';

type Props = {
  articleId: string;
  aside: readonly Aside[];
  bringBack: SuggestionActions['bringBack'];
  deciding: boolean;
  say: (words: string) => void;
};

/** What was decided against, so that it can be proposed again. It stays aside in later revisions. */
export function PutAside({ articleId, aside, bringBack, deciding, say }: Props) {
  const sending = useSending(bringBack);
  if (aside.length === 0) return null;
  return (
    <details className="border-t border-line pt-4">
      <summary className="font-medium">Put aside ({aside.length})</summary>
      <Answer formId="aside" sent={sending.sent} pending={sending.pending} onAgain={sending.again} />
      <ul className="mt-3 grid gap-3">
        {aside.map(({ fingerprint, statement, by, outcome, number }) => (
          <li key={fingerprint} className="flex flex-wrap items-baseline justify-between gap-2">
            <span className="min-w-0 flex-1 basis-64 font-serif wrap-break-word">{statement}</span>
            <span className="text-sm text-soft">
              {outcome === 'dismissed'
                ? `Dismissed by ${by}`
                : `Became claim ${number}, which no longer stands here`}
            </span>
            {deciding ? (
              <Button
                size="small"
                aria-disabled={sending.pending || undefined}
                onClick={() => sending.submit({ articleId, fingerprint }, () => say('It is proposed again.'))}
              >
                Bring back<span className="sr-only">: {statement.slice(0, 60)}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
