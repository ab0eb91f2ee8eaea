import { Moment } from '@/components/ui/time';
import type { HistoryLine } from '@/domain/ledger/history';

/** What was known when: the record of the claim in plain words, oldest first. */
export function History({ history }: { history: readonly HistoryLine[] }) {
  return (
    <ol className="grid max-w-3xl gap-3">
      {history.map(({ seq, at, actor, sentence, reason }) => (
        <li key={seq} className="grid gap-x-6 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <p className="text-sm text-soft sm:pt-0.5">
            <Moment at={at} />
          </p>
          <p className="wrap-anywhere">
            {sentence} {reason === null ? null : <q className="font-serif">{reason}</q>}{' '}
            <span className="text-sm text-soft">{actor}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
