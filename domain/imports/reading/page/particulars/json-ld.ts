import { foldedWords } from '../../../readable-words';

/** What structured data on a page says about the article (schema.org). All values as written, null where absent. */
export type LinkedData = {
  headline: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  modified: string | null;
  url: string | null;
  language: string | null;
  summary: string | null;
  body: string | null;
  isFree: boolean | null;
};

type Thing = { [name: string]: unknown };

const ARTICLE =
  /(Article|BlogPosting|LiveBlogPosting|Report|OpinionNews|AnalysisNews|BackgroundNews|ReviewNews)/;
/** Outlets nest their data in lists and graphs; further down stands what other pages say. */
const DEEPEST = 6;

/** What tells which of several articles is the page's: its addresses, and what it gives as its headline, folded. */
export type OwnMarks = { addresses: readonly string[]; headlines: readonly string[] };

/**
 * The article in these scripts that has the page's address, else its headline, else no address of its own, else the first.
 * Broken scripts are skipped, as search engines do.
 */
export function linkedDataIn(scripts: readonly string[], own: OwnMarks): LinkedData | null {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0));
  const article = ownAmong(things.filter(isArticle), own);
  if (article === undefined) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const told = (value: unknown) => resolved(value, byId);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    byline: namesOf(article.author ?? article.creator, told),
    outlet: namesOf(article.publisher, told) ?? namesOf(article.sourceOrganization, told),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage) ?? textOf(asThing(article.inLanguage)?.alternateName),
    summary: textOf(article.description),
    body: textOf(article.articleBody),
    isFree: freeOf(article),
  };
}

function ownAmong(articles: readonly Thing[], { addresses, headlines }: OwnMarks): Thing | undefined {
  const pathOf = (address: string | null) =>
    address?.replace(/^https?:\/\/(www\.|m\.|amp\.)?/, '').replace(/[?#].*$|\/$/g, '');
  const own = new Set(addresses.map(pathOf));
  const addressesOf = ({ url, mainEntityOfPage, '@id': id }: Thing) =>
    [textOf(url), addressOf(mainEntityOfPage), textOf(id)].flatMap((address) => address ?? []);
  const isAtHome = (thing: Thing) => addressesOf(thing).some((address) => own.has(pathOf(address)));
  const isTitled = (thing: Thing) =>
    headlines.includes(foldedWords(textOf(thing.headline) ?? textOf(thing.name) ?? ''));
  return (
    articles.find(isAtHome) ??
    articles.find(isTitled) ??
    articles.find((thing) => addressesOf(thing).length === 0) ??
    articles[0]
  );
}

/** False where the publisher says that the text stands behind a wall; null where it says nothing. */
function freeOf({ isAccessibleForFree: told }: Thing): boolean | null {
  if (typeof told === 'boolean') return told;
  return typeof told === 'string' ? !/^\s*(false|no|https?:\/\/schema.org\/False)\s*$/i.test(told) : null;
}

function parsed(script: string): unknown {
  try {
    // Some systems wrap it into a comment or leave raw line breaks in texts.
    return JSON.parse(
      script.replace(/^\s*(<!--|\/\/<!\[CDATA\[)|(-->|\/\/\]\]>)\s*$/g, '').replace(/[\r\n\t]/g, ' '),
    );
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  const thing = asThing(value);
  if (thing === null) return [];
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function resolved(value: unknown, byId: ReadonlyMap<unknown, Thing>): unknown {
  const thing = asThing(value);
  return thing !== null && thing.name === undefined ? (byId.get(thing['@id']) ?? thing) : value;
}

/** "A. First, B. Second" out of a text, a thing with a name, or a list of either. */
function namesOf(value: unknown, told: (value: unknown) => unknown): string | null {
  const names = [value].flat().flatMap((one) => {
    const known = told(one);
    return textOf(asThing(known)?.name) ?? textOf(known) ?? [];
  });
  const written = [...new Set(names)].filter((name) => !/^https?:/i.test(name));
  return written.length > 0 ? written.join(', ') : null;
}

function addressOf(value: unknown): string | null {
  return textOf(value) ?? textOf(asThing(value)?.['@id']) ?? textOf(asThing(value)?.url);
}

function asThing(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}

function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
