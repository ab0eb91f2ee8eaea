import type { HistoryLine } from '@/domain/ledger/history';
import { instantInWords } from './instant';

/** Lines of the record: when, who, what, why. */
export function ChangeLines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="grid gap-2 text-sm">
      {lines.map(({ seq, at, actor, sentence, reason }) => (
        <li key={seq} className="grid gap-0.5 border-l-2 border-line pl-3">
          <p>{sentence}</p>
          {reason ? <p className="font-serif text-soft">“{reason}”</p> : null}
          <p className="text-soft">
            {actor}, <time dateTime={at}>{instantInWords(at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
