import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import type { QueueFilter } from '@/domain/reviews/queue';
import { filterQuery } from '@/domain/reviews/queue-address';
import { without } from '@/domain/reviews/queue-narrowing';

/** The words that claims are searched for; sent by Enter or the button, never while one types. */
export function WordsField({ filter }: { filter: QueueFilter }) {
  return (
    <div className="col-span-full flex max-w-2xl flex-wrap items-end gap-2">
      <label className="grid min-w-48 grow gap-0.5 text-sm">
        <span className="text-soft">Words in the claim, its topics or sources, or its number</span>
        <input
          type="search"
          name="words"
          defaultValue={filter.words ?? ''}
          maxLength={200}
          className={controlClass}
        />
      </label>
      <Button type="submit">Search</Button>
      {filter.words === null ? null : (
        <Link href={`/desk/queue${filterQuery(without(filter, 'words'))}`} className="py-2">
          Clear the words
        </Link>
      )}
    </div>
  );
}
