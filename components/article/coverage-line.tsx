import type { Coverage } from '@/domain/publishing/pages';

/** "14 of 17 statements sourced" */
export function CoverageLine({ coverage: { sourced, statements } }: { coverage: Coverage }) {
  if (statements === 0) return null;
  return (
    <p className="text-sm">
      <span className="font-semibold tabular-nums">
        {sourced} of {statements}
      </span>{' '}
      {statements === 1 ? 'statement' : 'statements'} sourced
    </p>
  );
}
