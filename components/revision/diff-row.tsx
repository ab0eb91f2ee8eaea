import type { BlockKind } from '@/domain/articles/block';
import type { MarkedRun } from '@/domain/revisions/diff/marked-runs';
import type { DiffRow } from '@/domain/revisions/diff/row';
import { inLanguage } from '@/domain/shared/language';
import { labelOf } from './block-words';
import { DiffWords } from './diff-words';
import { piecesOf, type View } from './pieces';
import type { Shared } from './shared';

type Props = Shared & { row: DiffRow; runs: readonly MarkedRun[]; single: boolean };

/** A row of a diff: its words in one text and, hidden until that is chosen, on both sides. `single`: in one text only. */
export function DiffRowView({ row, runs, single, texts, claims, language, labels }: Props) {
  const label = labelOf(row);
  const cell = (view: View, kind: BlockKind | undefined, name: string | null) => (
    <div className={`diff-cell diff-${view}`}>
      {kind === undefined ? null : (
        <>
          {name === null ? null : <span className="sr-only">{name}: </span>}
          <p className={kind} {...inLanguage(language)}>
            <DiffWords
              pieces={piecesOf(runs, texts, view)}
              claims={claims}
              spoken={view === 'inline' && row.kind !== 'added' && row.kind !== 'removed'}
            />
          </p>
        </>
      )}
    </div>
  );
  const [was, is] = [row.before[0]?.kind, row.after[0]?.kind];
  return (
    <div className="diff-row" data-change={row.kind === 'unchanged' ? undefined : row.kind}>
      {label === null ? null : <p className="diff-label">{label}</p>}
      {cell('inline', is ?? was, null)}
      {single ? null : cell('before', was, labels[0])}
      {single ? null : cell('after', is, labels[1])}
    </div>
  );
}
