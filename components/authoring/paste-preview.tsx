import { PickerBlock } from '@/components/picking/picker-block';
import type { Block, BlockKind } from '@/domain/articles/block';
import { parsePaste } from '@/domain/articles/paste';
import { repeatsIn } from '@/domain/imports/reading/file/plain';

export const BLOCK_WORDS: Record<BlockKind, string> = {
  headline: 'Headline',
  heading: 'Heading',
  paragraph: 'Paragraph',
  quote: 'Quotation',
  caption: 'Caption',
  'list-item': 'List item',
};

/** How pasted text will be read: each block with its kind beside it, or what is wrong with it. */
export function PastePreview({ text }: { text: string }) {
  const parsed = text.trim() === '' ? null : parsePaste(text);
  return (
    <section aria-labelledby="preview-title" className="min-w-0 border-line lg:border-l lg:pl-10">
      <h2 id="preview-title" className="font-serif text-xl">
        Preview
      </h2>
      {parsed === null ? <p className="mt-2 text-soft">Paste the text to see how it will be read.</p> : null}
      {parsed !== null && !parsed.ok ? <p className="mt-2 text-danger">{parsed.message}</p> : null}
      {parsed?.ok ? <Repeats count={repeatsIn(text)} /> : null}
      {parsed?.ok ? <TextPreview text={parsed.text} blocks={parsed.blocks} /> : null}
    </section>
  );
}

/** Pages copied as text often say a picture's caption twice. What is pasted is saved as it is, unless the editor asks. */
function Repeats({ count }: { count: number }) {
  return (
    <p role="status" className="mt-2 text-sm text-soft empty:hidden">
      {count === 0
        ? ''
        : `${count === 1 ? 'One part says' : `${count} parts say`} again what stands before it. “Go through its parts first” leaves ${count === 1 ? 'it' : 'them'} out.`}
    </p>
  );
}

/** A text as it will be saved, the kind of each block beside it. */
export function TextPreview({ text, blocks }: { text: string; blocks: readonly Block[] }) {
  return (
    <ol className="mt-4 font-serif leading-relaxed">
      {blocks.map((block) => (
        <li key={block.start} className="grid grid-cols-[5.5rem_1fr] items-baseline gap-3">
          <span className="font-sans text-xs text-soft">{BLOCK_WORDS[block.kind]}</span>
          <PickerBlock
            block={block}
            text={text}
            segments={[{ start: block.start, end: block.end, ids: [], opens: [], closes: [] }]}
            statuses={NONE}
          />
        </li>
      ))}
    </ol>
  );
}

const NONE = new Map<number, never>();
