import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimKind, type ClaimStatus } from '@/domain/claims/claim';
import { searchTerms } from '@/domain/search/terms';
import { SLUG_FORM } from '@/domain/shared/slug';
import type { QueueFilter } from './queue';

/** Search parameters as a page gets them. */
export type Params = Record<string, string | string[] | undefined>;

export const NO_FILTER: QueueFilter = {
  words: null,
  status: null,
  kind: null,
  topic: null,
  article: null,
  source: null,
  taken: null,
  unsure: false,
};

const TOPIC_LONGEST = 80;

/** The filter that an address asks for. What it does not know (an old link, a typing error) narrows nothing. */
export function filterOf(params: Params): QueueFilter {
  return {
    words: wordsOf(one(params.words)),
    status: statusOf(one(params.status)),
    kind: oneOf(one(params.kind), CLAIM_KINDS),
    topic: topicOf(one(params.topic)),
    article: slugOrNull(one(params.article)),
    source: slugOrNull(one(params.source)),
    taken: takenOf(one(params.taken), one(params.mine)),
    unsure: one(params.unsure) === '1',
  };
}

/** The search part of an address that keeps the filter: `?kind=figure&taken=me`, or nothing without one. */
export function filterQuery(filter: QueueFilter, more: Record<string, string | null> = {}): string {
  const parts = { ...filter, unsure: filter.unsure ? '1' : null, ...more };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== null && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The one form of an address, however its search part was written. */
export function tidyQuery(query: string): string {
  return filterQuery(filterOf(Object.fromEntries(new URLSearchParams(query))));
}

export function isNarrowed(filter: QueueFilter): boolean {
  return filterQuery(filter) !== '';
}

function statusOf(value: string | null): ClaimStatus | 'all' | null {
  return value === 'all' ? 'all' : oneOf(value, CLAIM_STATUSES);
}

/** Addresses of before said `mine=1`. */
function takenOf(value: string | null, mine: string | null): QueueFilter['taken'] {
  if (value === 'me' || value === 'nobody') return value;
  return mine === '1' ? 'me' : null;
}

function oneOf<Name extends ClaimKind | ClaimStatus>(
  value: string | null,
  words: Record<Name, string>,
): Name | null {
  return value !== null && Object.hasOwn(words, value) ? (value as Name) : null;
}

/** As they are asked for, so that an address has one form. */
function wordsOf(value: string | null): string | null {
  return searchTerms(value ?? '').words || null;
}

function topicOf(value: string | null): string | null {
  const topic = value?.trim() ?? '';
  return topic === '' || topic.length > TOPIC_LONGEST || topic.includes('\0') ? null : topic;
}

function slugOrNull(value: string | null): string | null {
  return value !== null && SLUG_FORM.test(value) ? value : null;
}

function one(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
