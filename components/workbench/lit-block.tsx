import type { BlockKind } from '@/domain/articles/block';
import type { LitBlock, LitRun } from './lit-text';

const LOOKS: Record<BlockKind, string> = {
  headline: 'text-2xl font-semibold leading-tight',
  heading: 'mt-2 text-xl font-semibold',
  paragraph: '',
  quote: 'border-l-2 border-line pl-4',
  caption: 'text-sm text-soft',
  'list-item': 'ml-5 list-item list-disc',
};

/** The words of an article; `place` is the one of the claim's places that is looked at. */
export function LitText({ blocks, place }: { blocks: readonly LitBlock[]; place: number }) {
  return (
    <div className="mx-auto grid max-w-measure gap-3 font-serif leading-relaxed">
      {blocks.map(({ kind, start, runs }) => (
        <p key={start} className={LOOKS[kind]}>
          {runs.map((run) => (
            <Run key={run.start} run={run} looked={run.place === place} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ run: { text, place, others, opens }, looked }: { run: LitRun; looked: boolean }) {
  if (place !== null) {
    return (
      <mark
        data-opens={opens ? place : undefined}
        className={`bg-opinion-tint text-ink underline decoration-2 underline-offset-4 ${looked ? 'decoration-accent outline-2 outline-offset-2 outline-accent' : 'decoration-edge'}`}
      >
        {opens ? <span className="sr-only">This claim: </span> : null}
        {text}
      </mark>
    );
  }
  if (others.length === 0) return text;
  return <span className="underline decoration-line decoration-1 underline-offset-4">{text}</span>;
}
