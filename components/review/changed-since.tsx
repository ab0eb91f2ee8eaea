import type { Changed } from '@/domain/reviews/since-verdict';
import { wordRuns } from '@/domain/revisions/diff/word-runs';

/** What changed since the verdict: what was judged struck out, what stands there now underlined. */
export function ChangedSince({ changes }: { changes: readonly Changed[] }) {
  return (
    <dl className="grid gap-2">
      {changes.map((change) => (
        <div key={`${change.label} ${change.before} ${change.after}`}>
          <dt className="text-sm text-soft">{change.label}</dt>
          <dd className="wrap-break-word">
            <Words {...change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ before, after }: Changed) {
  if (before === '') return <Added words={after} />;
  if (after === '') return <Removed words={before} />;
  const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });
  const [old, fresh] = [whole(before), whole(after)];
  const runs = wordRuns(old, fresh, [{ before: old.span, after: fresh.span, weight: 1 }]);
  return runs.map((run) => {
    if (run.kind === 'removed')
      return <Removed key={`-${run.before.start}`} words={before.slice(run.before.start, run.before.end)} />;
    const words = after.slice(run.after.start, run.after.end);
    return run.kind === 'added' ? <Added key={`+${run.after.start}`} words={words} /> : words;
  });
}

function Removed({ words }: { words: string }) {
  return (
    <del className="text-soft decoration-danger">
      <span className="sr-only"> [was: </span>
      {words}
      <span className="sr-only">] </span>
    </del>
  );
}

function Added({ words }: { words: string }) {
  return (
    <ins className="font-medium decoration-2 underline-offset-2">
      <span className="sr-only"> [is now: </span>
      {words}
      <span className="sr-only">] </span>
    </ins>
  );
}
