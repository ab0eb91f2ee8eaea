import Form from 'next/form';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { ARTICLE_STATES, type ArticleFilter } from '@/domain/articles/desk';

/** Finds articles by their words and state; a plain form, so that an address keeps what was asked. */
export function ArticleFilters({ filter: { words, state } }: { filter: ArticleFilter }) {
  return (
    <Form
      action="/desk/articles"
      role="search"
      className="grid max-w-2xl items-end gap-2 sm:grid-cols-[minmax(0,1fr)_10rem_auto]"
    >
      <label className="grid gap-1">
        <span className="font-medium">Search by headline or outlet</span>
        <input key={words} type="search" name="q" defaultValue={words} className={controlClass} />
      </label>
      <label className="grid gap-1">
        <span className="font-medium">State</span>
        <select key={state} name="state" defaultValue={state ?? ''} className={controlClass}>
          <option value="">All</option>
          {Object.entries(ARTICLE_STATES).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Search</Button>
    </Form>
  );
}
