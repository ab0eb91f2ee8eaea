import { type Day, isDay } from '@/domain/shared/day';
import { SLUG_FORM } from '@/domain/shared/slug';

/** Where a list of articles, newest first, goes on: behind this day and address. */
export type ArticleCursor = { day: Day; slug: string };

/** As it stands in an address: `2022-11-25/mothers-meeting`. */
export const writeCursor = ({ publishedOn, slug }: { publishedOn: Day; slug: string }) =>
  `${publishedOn}/${slug}`;

/** Null for what cannot be read: the list then begins anew. */
export function readCursor(cursor: string | null): ArticleCursor | null {
  const [day = '', slug = ''] = (cursor ?? '').split('/');
  return isDay(day) && SLUG_FORM.test(slug) ? { day, slug } : null;
}
