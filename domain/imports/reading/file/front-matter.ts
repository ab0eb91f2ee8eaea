import { parse } from 'yaml';
import { pageAddress } from '../../address';
import { NO_PARTICULARS, type Particulars } from '../../part';
import { readableWords } from '../../readable-words';
import { languageTag } from '../page/particulars/metadata';
import { dayFrom } from '../page/particulars/published';

const FRONT = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The particulars that stand as YAML between two lines of hyphens at the head of a Markdown file, and the rest. */
export function frontMatterOf(source: string): { particulars: Particulars; body: string } {
  const found = FRONT.exec(source);
  const fields = found?.[1] === undefined ? null : fieldsOf(found[1]);
  if (found === null || fields === null) return { particulars: NO_PARTICULARS, body: source };
  const text = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((field) => field !== undefined && field !== null);
    return (
      readableWords(
        [value]
          .flat()
          .map(String)
          .join(', ')
          .replace(/^undefined$/, ''),
      ) || null
    );
  };
  const particulars = {
    headline: text('headline', 'title'),
    byline: text('byline', 'author', 'authors'),
    outlet: text('outlet', 'publication', 'publisher'),
    publishedOn: dayFrom(text('published', 'date', 'published_on', 'pubdate')),
    modifiedOn: dayFrom(text('modified', 'updated', 'lastmod')),
    canonicalUrl: pageAddress(text('canonical', 'canonical_url', 'url', 'link')),
    language: languageTag(text('language', 'lang')),
    summary: text('summary', 'description'),
  };
  return { particulars, body: source.slice(found[0].length) };
}

/** All values as they are written: days stay text. Null for what is no YAML mapping. */
function fieldsOf(yaml: string): { [name: string]: unknown } | null {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return null;
  }
}
