import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimKind, type ClaimStatus } from '@/domain/claims/claim';
import type { Facets, FacetValue } from '@/domain/publishing/pages';

/** What claims can be narrowed by, in the order of the page. */
export const FACET_WORDS: Record<keyof Facets, string> = {
  status: 'Status',
  kind: 'Kind',
  topic: 'Topic',
  source: 'Source',
  article: 'Article',
  when: 'Published',
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A value in words: those of a status, a kind or a month; else as it comes. */
export function valueWords(facet: keyof Facets, { value, words }: Omit<FacetValue, 'count'>): string {
  if (facet === 'status') return CLAIM_STATUSES[value as ClaimStatus] ?? words;
  if (facet === 'kind') return CLAIM_KINDS[value as ClaimKind] ?? words;
  if (facet === 'when' && value.length === 7) return MONTH.format(new Date(`${value}-01`));
  return words;
}
