import { defaultTreeAdapter, parseFragment } from 'parse5';
import { pageAddress } from '../../address';
import type { Particulars } from '../../part';
import { foldedWords, readableWords } from '../../readable-words';
import { type LinkedData, linkedDataIn } from './json-ld';
import { dayFrom } from './published';

/** What a page says about its article, and all the headlines that it gives it. */
export type Metadata = { particulars: Particulars; headlines: string[]; articleBody: string | null };

/**
 * Read from JSON-LD first, then OpenGraph and other meta elements, then what stands on the page. `url` is where the
 * page was fetched from, null for a file.
 */
export function metadataOf(document: Document, url: string | null): Metadata {
  const linked = linkedDataIn(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? '',
    ),
  );
  const meta = metaOf(document);
  const outlet = words(linked?.outlet) ?? words(meta('og:site_name', 'application-name', 'dc.publisher'));
  const headlines = [
    linked?.headline,
    meta('og:title', 'twitter:title', 'dc.title'),
    titleOf(document, outlet),
  ]
    .map(words)
    .filter((headline) => headline !== null);
  return {
    headlines,
    articleBody: linked?.body ?? null,
    particulars: {
      headline: headlines[0] ?? null,
      byline: bylineOf(document, linked, meta),
      outlet: outlet ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, '')),
      publishedOn: publishedIn(document, linked, meta),
      modifiedOn:
        dayFrom(linked?.modified) ??
        dayFrom(meta('article:modified_time', 'og:updated_time', 'last-modified')),
      canonicalUrl: canonicalOf(document, linked, meta, url),
      language: languageOf(document, linked, meta),
      summary: words(linked?.summary) ?? words(meta('og:description', 'description', 'twitter:description')),
    },
  };
}

type Meta = (...names: string[]) => string | null;

/** The content of the first meta element with one of these names, in the order of the names. */
function metaOf(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content.trim() !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

function bylineOf(document: Document, linked: LinkedData | null, meta: Meta): string | null {
  const [marked] = document.querySelectorAll('[itemprop="author"], [rel="author"], .byline, .author');
  const named = [
    linked?.byline,
    meta('author', 'parsely-author', 'dc.creator', 'article:author'),
    marked?.textContent,
  ];
  const byline = named
    .map(words)
    .find((name) => name !== null && !/^https?:/i.test(name) && name.length <= 200);
  return byline?.replace(/^by\s+/i, '') ?? null;
}

function publishedIn(document: Document, linked: LinkedData | null, meta: Meta): string | null {
  const named = meta(
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'publish-date',
  );
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime], time[datetime]')];
  const written = [linked?.published, named, ...times.map((time) => time.getAttribute('datetime'))];
  return written.map(dayFrom).find((day) => day !== null) ?? null;
}

function canonicalOf(
  document: Document,
  linked: LinkedData | null,
  meta: Meta,
  url: string | null,
): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const told = [link, meta('og:url'), linked?.url].map((address) => pageAddress(address, url));
  return told.find((address) => address !== null) ?? pageAddress(url);
}

function languageOf(document: Document, linked: LinkedData | null, meta: Meta): string | null {
  const told = [
    document.documentElement?.getAttribute('lang'),
    linked?.language,
    meta('content-language', 'og:locale'),
  ];
  return told.map(languageTag).find((tag) => tag !== null) ?? null;
}

/** The BCP 47 tag in its usual form: en_gb is en-GB. Null for what is none. */
export function languageTag(written: string | null | undefined): string | null {
  const tag =
    written
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The page's title without the outlet's name at its end or beginning. */
function titleOf(document: Document, outlet: string | null): string | null {
  const title = words(document.querySelector('title')?.textContent);
  if (title === null || outlet === null) return title;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const rest = parts.filter((part) => foldedWords(part) !== foldedWords(outlet));
  return rest.length > 0 && rest.length < parts.length ? rest.join(' – ') : title;
}

/** Readable words or null; references like &amp; that stand in data where none belong are read as what they mean. */
function words(written: string | null | undefined): string | null {
  if (!written) return null;
  const plain = /&(#x?[\da-f]+|[a-z]+);/i.test(written) ? withoutReferences(written) : written;
  return readableWords(plain) || null;
}

function withoutReferences(written: string): string {
  const [first] = parseFragment(written.replaceAll('<', '&lt;')).childNodes;
  return first !== undefined && defaultTreeAdapter.isTextNode(first) ? first.value : written;
}
