import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimKind, type ClaimStatus } from '@/domain/claims/claim';
import { SLUG_FORM } from '@/domain/shared/slug';

/** As many claims as a page of a search lists. */
export const CLAIMS_ON_PAGE = 20;

/** What the claims that are found are narrowed by; null narrows nothing. */
export type SearchNarrowing = {
  status: ClaimStatus | null;
  kind: ClaimKind | null;
  topic: string | null;
  /** Slugs. */
  source: string | null;
  article: string | null;
  /** When an article was published that the claim stands in: "2026" or "2026-11". */
  when: string | null;
};

export const NO_NARROWING: SearchNarrowing = {
  status: null,
  kind: null,
  topic: null,
  source: null,
  article: null,
  when: null,
};

type Params = Record<string, string | string[] | undefined>;

const TOPIC_LONGEST = 80;
const WHEN_FORM = /^(1[89]|20)\d\d(-(0[1-9]|1[0-2]))?$/;

/** The narrowing that an address asks for. What it does not know (an old link, a typing error) narrows nothing. */
export function narrowingOf(params: Params): SearchNarrowing {
  const one = (name: keyof SearchNarrowing) => [params[name]].flat()[0]?.trim() || null;
  const slug = (name: 'source' | 'article') => where(one(name), (value) => SLUG_FORM.test(value));
  return {
    status: named(one('status'), CLAIM_STATUSES),
    kind: named(one('kind'), CLAIM_KINDS),
    topic: where(one('topic'), (value) => value.length <= TOPIC_LONGEST && !/[\p{Cc}\p{Cs}]/u.test(value)),
    source: slug('source'),
    article: slug('article'),
    when: where(one('when'), (value) => WHEN_FORM.test(value)),
  };
}

export function isNarrowed(narrowing: SearchNarrowing): boolean {
  return Object.values(narrowing).some((value) => value !== null);
}

/** The address of a search with another narrowing or page. */
export function searchAddress(
  query: string,
  narrowing: SearchNarrowing,
  change: Partial<SearchNarrowing> & { page?: number } = {},
): string {
  const { page = 1, ...narrowed } = { ...narrowing, ...change };
  const params = new URLSearchParams(query === '' ? {} : { q: query });
  for (const [name, value] of Object.entries(narrowed)) if (value !== null) params.set(name, value);
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text === '' ? '/search' : `/search?${text}`;
}

/** The days from `from` to before `to` of a year or a month, as the database reads them. */
export function daysOf(when: string): { from: string; to: string } {
  const [year = 0, month] = when.split('-').map(Number);
  const day = (inYear: number, inMonth: number) => `${inYear}-${String(inMonth).padStart(2, '0')}-01`;
  if (month === undefined) return { from: day(year, 1), to: day(year + 1, 1) };
  return { from: day(year, month), to: month === 12 ? day(year + 1, 1) : day(year, month + 1) };
}

function named<Name extends string>(value: string | null, words: Record<Name, string>): Name | null {
  return value !== null && Object.hasOwn(words, value) ? (value as Name) : null;
}

function where(value: string | null, holds: (value: string) => boolean): string | null {
  return value !== null && holds(value) ? value : null;
}
