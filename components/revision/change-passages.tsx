import { inLanguage } from '@/domain/shared/language';
import './diff.css';
import type { Passage, Passages } from '@/domain/revisions/diff/passages';
import { labelOf } from './block-words';
import { DiffWords } from './diff-words';

type Props = { passages: Passages; language: string };

/** The changed passages of one change, word by word; what stayed is left out, and said to be. Works without JavaScript. */
export function ChangePassages({ passages: { passages, left, after }, language }: Props) {
  return (
    <div className="diff">
      <div className="diff-rows">
        {passages.map((passage) => (
          <PassageView
            key={`${passage.before[0]?.start ?? ''}-${passage.after[0]?.start ?? ''}`}
            passage={passage}
            language={language}
          />
        ))}
        {left > 0 ? <Skipped>{paragraphs(left, 'more changed')}</Skipped> : <Unchanged count={after} />}
      </div>
    </div>
  );
}

function PassageView({ passage, language }: { passage: Passage; language: string }) {
  const { kind, before, after, skipped, words } = passage;
  const label = labelOf(passage);
  const block = after[0]?.kind ?? before[0]?.kind;
  const pieces = words.map((run) => ({ ...run, claims: [], ending: [] }));
  return (
    <>
      <Unchanged count={skipped} />
      <div className="diff-row" data-change={kind}>
        {label === null ? null : <p className="diff-label">{label}</p>}
        <div className="diff-cell">
          <p className={block} {...inLanguage(language)}>
            <DiffWords pieces={pieces} claims={{}} spoken={kind !== 'added' && kind !== 'removed'} />
          </p>
        </div>
      </div>
    </>
  );
}

function Unchanged({ count }: { count: number }) {
  return count === 0 ? null : <Skipped>{paragraphs(count, 'unchanged')}</Skipped>;
}

function Skipped({ children }: { children: string }) {
  return <p className="diff-skipped">{children}</p>;
}

function paragraphs(count: number, what: string): string {
  return count === 1 ? `1 paragraph ${what}` : `${count} paragraphs ${what}`;
}
