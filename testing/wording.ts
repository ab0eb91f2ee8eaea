import { BLOCK_SEPARATOR, type Block, type BlockKind } from '@/domain/articles/block';
import type { DiffRow, Wording } from '@/domain/revisions/diff/row';

const KINDS: Record<string, BlockKind> = {
  '# ': 'headline',
  '## ': 'heading',
  '> ': 'quote',
  '- ': 'list-item',
};

/** A wording from lines, one block each: “# ” headline, “## ” heading, “> ” quote, “- ” list item, else a paragraph. */
export function wording(...lines: readonly string[]): Wording {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const marker = Object.keys(KINDS).find((known) => line.startsWith(known)) ?? '';
    if (text !== '') text += BLOCK_SEPARATOR;
    const start = text.length;
    text += line.slice(marker.length);
    blocks.push({ kind: KINDS[marker] ?? 'paragraph', start, end: text.length });
  }
  return { text, blocks };
}

const SIGNS = { unchanged: '=', changed: '~', moved: '>', removed: '-', added: '+' };

/** A row in one line: “~ kept [-went-]{+came+}”; a moved one says from where. */
export function written(before: Wording, after: Wording, { kind, runs, movedFrom }: DiffRow): string {
  const words = runs.map((run) => {
    if (run.kind === 'removed') return `[-${before.text.slice(run.before.start, run.before.end)}-]`;
    const added = after.text.slice(run.after.start, run.after.end);
    return run.kind === 'added' ? `{+${added}+}` : added;
  });
  return `${SIGNS[kind]} ${movedFrom === null ? '' : `(${movedFrom}) `}${words.join('')}`.replaceAll(
    '\n\n',
    '¶',
  );
}
