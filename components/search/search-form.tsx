import { buttonClass } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';

/** Search over articles, claims and sources; a plain GET form. */
export function SearchForm({
  query = '',
  label = 'Search articles, claims and sources',
}: {
  query?: string;
  label?: string;
}) {
  return (
    <search>
      <form action="/search" className="flex max-w-xl flex-wrap items-end gap-2">
        <div className="grid min-w-0 grow gap-1">
          <label htmlFor="q" className="text-sm font-medium">
            {label}
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
