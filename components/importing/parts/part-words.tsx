'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { inLanguage } from '@/domain/shared/language';

type Props = {
  at: number;
  words: string;
  lang: string;
  /** With the new words, or null to leave them as they are. */
  close: (words: string | null) => void;
};

/** The words of a part, to be written anew. */
export function PartWords({ at, words, lang, close }: Props) {
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close(typed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="grid gap-2">
      <textarea
        ref={field}
        aria-label={`Words of part ${at + 1}`}
        aria-describedby={`part-${at}-help`}
        {...inLanguage(lang)}
        rows={Math.min(12, Math.max(2, Math.ceil(words.length / 60)))}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
        className={`${controlClass} font-serif`}
      />
      <p id={`part-${at}-help`} className="text-sm text-soft">
        A blank line makes two parts of it.
      </p>
      <div className="flex gap-2">
        <Button look="primary" size="small" onClick={() => close(typed)}>
          Done
        </Button>
        <Button size="small" onClick={() => close(null)}>
          Leave it as it was
        </Button>
      </div>
    </div>
  );
}
