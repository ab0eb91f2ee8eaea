import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { Day } from '@/domain/shared/day';
import { pageAddress } from '../../../address';
import type { Particulars } from '../../../part';
import { foldedWords, readableWords } from '../../../readable-words';
import { documentOf } from '../document';
import { wordsOf } from '../elements';
import { bylineFrom } from './byline';
import { type LinkedData, linkedDataIn } from './json-ld';
import { dayFrom, isPlausible } from './published';
import { titleWithout } from './title';

/** What a page says about its article, and all the headlines that it gives it. `isFree`: see json-ld.ts. */
export type Metadata = {
  particulars: Particulars;
  headlines: string[];
  articleBody: string | null;
  isFree: boolean | null;
};

/** Where the page was fetched from, null for a file, and the last day on which it can have been published. */
export type Fetched = { url: string | null; latest: Day | null };

/** Read from JSON-LD first, then OpenGraph and other meta elements, then what stands on the page. */
export function metadataOf(document: Document, { url, latest }: Fetched): Metadata {
  const meta = metaOf(document);
  const shown = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent ?? '');
  const titles = [meta(...TITLES), document.querySelector('title')?.textContent];
  const linked = linkedDataIn(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? '',
    ),
    {
      addresses: [url, canonicalLink(document), meta('og:url')].flatMap(
        (address) => pageAddress(address, url) ?? [],
      ),
      headlines: [...titles, ...shown].map((title) => foldedWords(title ?? '')).filter(Boolean),
    },
  );
  const outlet = words(linked?.outlet) ?? words(meta('og:site_name', 'application-name', 'dc.publisher'));
  const headlines = [linked?.headline, ...titles]
    .map(words)
    .flatMap((headline) => (headline === null ? [] : titleWithout(headline, outlet, shown)));
  const language = languageOf(document, linked, meta);
  const days = { language, latest };
  return {
    headlines,
    articleBody: linked?.body ?? null,
    isFree: linked?.isFree ?? freeIn(meta),
    particulars: {
      headline: headlines[0] ?? null,
      byline: bylineOf(document, linked, meta, outlet),
      outlet: outlet ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, '')),
      publishedOn: publishedIn(document, linked, meta, days),
      modifiedOn: dayAmong(
        [linked?.modified, meta('article:modified_time', 'og:updated_time', 'last-modified')],
        days,
      ),
      canonicalUrl: canonicalOf(document, linked, meta, url),
      language,
      summary: words(linked?.summary) ?? words(meta('og:description', 'description', 'twitter:description')),
    },
  };
}

const TITLES = [
  'dc:title',
  'dcterms:title',
  'dc.title',
  'og:title',
  'twitter:title',
  'parsely-title',
  'title',
];

/** Content that a subscription opens is told in these names too. */
function freeIn(meta: Meta): boolean | null {
  const tier = meta('article:content_tier', 'cxense:content_tier')?.toLowerCase();
  return tier === undefined ? null : tier === 'free';
}

type Meta = (...names: string[]) => string | null;

/** The content of the first meta element with one of these names, in the order of the names. */
function metaOf(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // One element may give several properties their value.
      for (const name of element.getAttribute(attribute)?.trim().toLowerCase().split(/\s+/) ?? [])
        if (name && content.trim() !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

function bylineOf(
  document: Document,
  linked: LinkedData | null,
  meta: Meta,
  outlet: string | null,
): string | null {
  const marked = document.querySelectorAll(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author, [class*="byline"]',
  );
  const named = [
    linked?.byline,
    meta('author', 'parsely-author', 'dc.creator', 'sailthru.author', 'article:author'),
    ...[...marked].slice(0, MARKED_MOST).map(shownWords),
  ];
  const bylines = named
    .map(words)
    .flatMap((written) => (written === null ? [] : (bylineFrom(written) ?? [])));
  // The house that publishes it is no person, where a person is named as well.
  return bylines.find((name) => foldedWords(name) !== foldedWords(outlet ?? '')) ?? bylines[0] ?? null;
}

/** A page of teasers has a byline for each. */
const MARKED_MOST = 5;
const shownWords = (element: Element) => wordsOf(element.childNodes);

type Days = { language: string | null; latest: Day | null };

function publishedIn(document: Document, linked: LinkedData | null, meta: Meta, days: Days): string | null {
  const named = NAMES_OF_DAY.map((name) => meta(name));
  const times = [...document.querySelectorAll('article time, main time, time')].flatMap((time) => [
    time.getAttribute('datetime'),
    time.textContent,
  ]);
  const marked = [...document.querySelectorAll('[itemprop="datePublished"]')].flatMap((element) => [
    element.getAttribute('content') ?? element.getAttribute('datetime'),
    element.textContent,
  ]);
  return dayAmong([linked?.published, ...named, ...marked, ...times], days) ?? shownDay(document, days);
}

const NAMES_OF_DAY = [
  ...['article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date', 'dc.date'],
  ...[
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'pubdate',
    'publish-date',
    'publishdate',
    'cxenseparse:recs:publishtime',
  ],
];

/** The first of several witnesses that can be right. */
function dayAmong(written: readonly (string | null | undefined)[], { language, latest }: Days): Day | null {
  const days = written.map((one) => dayFrom(one, language));
  return days.find((day) => day !== null && isPlausible(day, latest)) ?? null;
}

const DATED =
  /(^|[\s_-])(date|time|timestamp|published|pubdate|posted|dateline|datum|fecha|byline|meta)([\s_-]|$)/i;
/** A sentence with a date in it is longer. */
const DATE_LONGEST = 120;

/** A day that stands in words where pages put it, near the top. */
function shownDay(document: Document, days: Days): Day | null {
  const places = [...document.querySelectorAll('[class], [id]')].filter((element) =>
    DATED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`),
  );
  const short = places
    .slice(0, PLACES_MOST)
    .map(({ textContent }) => textContent ?? '')
    .filter((words) => words.trim().length <= DATE_LONGEST);
  return dayAmong(short, days);
}

const PLACES_MOST = 40;

const canonicalLink = (document: Document) =>
  document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;

function canonicalOf(
  document: Document,
  linked: LinkedData | null,
  meta: Meta,
  url: string | null,
): string | null {
  const told = [canonicalLink(document), meta('og:url'), linked?.url].map((address) =>
    pageAddress(address, url),
  );
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

/** Readable words or null; markup and references that stand in data where none belong are read as what they mean. */
function words(written: string | null | undefined): string | null {
  if (!written) return null;
  const plain = /&(#x?[\da-f]+|[a-z]+);/i.test(written) ? withoutReferences(written) : written;
  return readableWords(/<\/?[a-z][^<>]*>/i.test(plain) ? withoutTags(plain) : plain) || null;
}

function withoutReferences(written: string): string {
  const [first] = parseFragment(written.replaceAll('<', '&lt;')).childNodes;
  return first !== undefined && defaultTreeAdapter.isTextNode(first) ? first.value : written;
}

const withoutTags = (written: string) => wordsOf(documentOf(written).body.childNodes);
