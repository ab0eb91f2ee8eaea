import type { Shortcut } from '@/components/shell/shortcuts';
import type { BlockKind } from '@/domain/articles/block';
import type { Part } from '@/domain/imports/part';
import { focusPart, goTo } from './part-list';
import type { PartEditing } from './use-edited-parts';

const KINDS: readonly { key: string; kind: BlockKind; does: string }[] = [
  { key: '1', kind: 'headline', does: 'Make it the headline' },
  { key: 'h', kind: 'heading', does: 'Make it a heading' },
  { key: 'p', kind: 'paragraph', does: 'Make it a paragraph' },
  { key: 'q', kind: 'quote', does: 'Make it a quotation' },
  { key: 'l', kind: 'list-item', does: 'Make it a list item' },
  { key: 'c', kind: 'caption', does: 'Make it a caption' },
];

type Props = {
  /** The part at hand. */
  at: number;
  parts: readonly Part[];
  editing: PartEditing;
  undo: () => void;
  showList: () => void;
};

/** The keys of an import's page. They work on the part that has, or last had, the focus. */
export function partShortcuts({ at, parts, editing, undo, showList }: Props): Shortcut[] {
  const part = parts[at];
  return [
    { keys: ['j'], does: 'Next part', run: () => goTo(1) },
    { keys: ['k'], does: 'Part before', run: () => goTo(-1) },
    { keys: ['x'], does: 'Leave it out, or bring it back', run: () => part && editing.keep(at, !part.kept) },
    ...KINDS.map(({ key, kind, does }) => ({ keys: [key], does, run: () => editing.retype(at, kind) })),
    { keys: ['m'], does: 'Join it to the part before', run: () => editing.join(at) },
    { keys: ['e'], does: 'Edit its words', run: () => edit(at) },
    { keys: ['u'], does: 'Undo', run: undo },
    { keys: ['?'], does: 'Show this list', run: showList },
  ];
}

function edit(at: number): void {
  focusPart(at);
  document.querySelector<HTMLButtonElement>(`[data-part="${at}"] [data-edit]`)?.click();
}
