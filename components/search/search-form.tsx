import { buttonClass } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import type { SourcePage } from '@/domain/publishing/pages';

type Props = { query?: string; source?: Pick<SourcePage, 'slug' | 'name'> | null };

/** Search over articles, claims and sources, or in the claims of one source; a plain GET form. */
export function SearchForm({ query = '', source = null }: Props) {
  return (
    <search>
      <form action="/search" className="flex max-w-xl flex-wrap items-end gap-2">
        {source === null ? null : <input type="hidden" name="source" value={source.slug} />}
        <div className="grid min-w-0 grow gap-1">
          <label htmlFor="q" className="text-sm font-medium">
            {source === null
              ? 'Search articles, claims and sources'
              : `Words in the claims of ${source.name}`}
          </label>
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={200}
            className={controlClass}
          />
        </div>
        <button type="submit" className={buttonClass('primary')}>
          Search
        </button>
      </form>
    </search>
  );
}
