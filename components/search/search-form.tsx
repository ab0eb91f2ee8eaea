import { buttonClass } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { NO_NARROWING, type SearchNarrowing } from '@/domain/publishing/search-narrowing';

type Props = { query?: string; narrowing?: SearchNarrowing };

/** Search over articles, claims and sources; other words keep what claims are narrowed by. A plain GET form. */
export function SearchForm({ query = '', narrowing = NO_NARROWING }: Props) {
  return (
    <search>
      <form action="/search" className="flex max-w-xl flex-wrap items-end gap-2">
        {Object.entries(narrowing).map(([name, value]) =>
          value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="grid min-w-0 grow gap-1">
          <label htmlFor="q" className="text-sm font-medium">
            Search articles, claims and sources
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
