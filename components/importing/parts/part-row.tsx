'use client';

import { memo, useState } from 'react';
import { BLOCK_WORDS } from '@/components/authoring/paste-preview';
import { Button } from '@/components/ui/button';
import { BLOCK_KINDS, type BlockKind } from '@/domain/articles/block';
import { LEFT_OUT, type Part } from '@/domain/imports/part';
import { inLanguage } from '@/domain/shared/language';
import { PartWords } from './part-words';
import type { PartEditing } from './use-edited-parts';

type Props = {
  part: Part;
  at: number;
  /** The row that the Tab key leads into, and then to its controls; the others are reached by arrows. */
  current: boolean;
  canJoin: boolean;
  lang: string;
  editing: PartEditing;
};

export const partId = (at: number) => `part-${at}`;

/** One part of what came in: whether it is kept, what it is, its words, and what can be done with it. */
export const PartRow = memo(function PartRow({ part, at, current, canJoin, lang, editing }: Props) {
  const [open, setOpen] = useState(false);
  const { kind, words, kept, why, page } = part;
  const tabIndex = current ? 0 : -1;
  const close = (next: string | null) => {
    setOpen(false);
    if (next !== null && next !== words) editing.reword(at, next);
    document.getElementById(partId(at))?.focus();
  };
  return (
    <li
      id={partId(at)}
      data-part={at}
      data-kept={kept}
      tabIndex={tabIndex}
      aria-label={`Part ${at + 1}, ${kept ? 'kept' : 'left out'}: ${beginning(words)}`}
      className={`grid scroll-my-24 grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-b border-line px-2 py-2 ${current ? 'bg-notice-tint' : ''}`}
    >
      <input
        type="checkbox"
        checked={kept}
        tabIndex={tabIndex}
        aria-label={`Keep: ${beginning(words)}`}
        onChange={({ target }) => editing.keep(at, target.checked)}
        className="mt-2 size-5"
      />
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <select
            value={kind}
            tabIndex={tabIndex}
            aria-label={`Kind of part ${at + 1}`}
            onChange={({ target }) => editing.retype(at, target.value as BlockKind)}
            className="min-h-8 rounded-md border border-edge bg-raised px-2 text-sm"
          >
            {BLOCK_KINDS.map((one) => (
              <option key={one} value={one}>
                {BLOCK_WORDS[one]}
              </option>
            ))}
          </select>
          <Button look="bare" size="small" tabIndex={tabIndex} data-edit="" onClick={() => setOpen(true)}>
            Edit<span className="sr-only"> part {at + 1}</span>
          </Button>
          {canJoin ? (
            <Button look="bare" size="small" tabIndex={tabIndex} onClick={() => editing.join(at)}>
              Join up<span className="sr-only">: part {at + 1} to the one before</span>
            </Button>
          ) : null}
          {page === undefined ? null : <span className="text-sm text-soft">page {page}</span>}
          {kept ? null : (
            <span className="text-sm text-soft italic">
              Left out{why === undefined ? '' : `: ${LEFT_OUT[why].toLowerCase()}`}
            </span>
          )}
        </div>
        {open ? (
          <PartWords at={at} words={words} lang={lang} close={close} />
        ) : (
          <p
            {...inLanguage(lang)}
            className={`font-serif leading-snug break-words ${LOOKS[kind]} ${kept ? '' : 'text-soft line-through'}`}
          >
            {words}
          </p>
        )}
      </div>
    </li>
  );
});

const LOOKS: Record<BlockKind, string> = {
  headline: 'text-2xl font-semibold',
  heading: 'text-lg font-semibold',
  paragraph: '',
  quote: 'border-l-2 border-edge pl-3 italic',
  caption: 'font-sans text-sm',
  'list-item': 'ml-5 list-item list-disc',
};

function beginning(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s+\S*$/, '')}…` : words;
}
