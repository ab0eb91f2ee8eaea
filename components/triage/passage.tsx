import type { ReactNode } from 'react';
import type { WordsInPlace } from '@/domain/revisions/triage';
import { inLanguage } from '@/domain/shared/language';
import type { PassageRun } from './changed-runs';

/** Which side of the change a passage is on: in the old text words were taken out, in the new one put in. */
type Side = 'was' | 'now';

type Props = {
  id: string;
  title: string;
  words: WordsInPlace;
  runs: PassageRun[];
  side: Side;
  language: string;
  children?: ReactNode;
};

/** A claim's words in their context: the words themselves stand out, and in them what changed. */
export function Passage({ id, title, words, runs, side, language, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2 border-l-2 border-line pl-4">
      <h3 id={id} className="text-sm font-medium text-soft">
        {title}
      </h3>
      <blockquote
        {...inLanguage(language)}
        className="font-serif text-lg leading-relaxed wrap-break-word whitespace-pre-line text-soft"
      >
        {words.before}
        {runs.map((run) => (
          <Run key={run.start} run={run} side={side} />
        ))}
        {words.after}
      </blockquote>
      {children}
    </section>
  );
}

const CHANGES = {
  was: { as: 'del', look: 'bg-removed-tint decoration-removed decoration-1', says: 'Taken out: ' },
  now: {
    as: 'ins',
    look: 'bg-added-tint decoration-added decoration-2 underline-offset-4',
    says: 'New: ',
  },
} as const;

function Run({ run: { text, marked, changed }, side }: { run: PassageRun; side: Side }) {
  const words = marked ? 'text-ink' : '';
  if (!changed) return marked ? <mark className={`bg-notice-tint ${words}`}>{text}</mark> : text;
  const { as: Change, look, says } = CHANGES[side];
  return (
    <Change className={`${look} ${words}`}>
      <span className="sr-only">{says}</span>
      {text}
      <span className="sr-only">. </span>
    </Change>
  );
}
