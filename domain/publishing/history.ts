import type { ToldAction } from '@/domain/reviews/history';

/**
 * The whitelist: what of the record readers are told. Assignment is the newsroom's own business, and so is whatever
 * a later room writes until it is put here. Where the value is true, the entry's reason is shown too.
 */
export const PUBLIC_ACTIONS: Partial<Record<ToldAction, boolean>> = {
  'claim.created': false,
  'claim.edited': false,
  'claim.placed': false,
  'claim.span-adjusted': false,
  'claim.past-span-adjusted': false,
  'claim.occurrence-removed': false,
  'claim.place-kept': false,
  'claim.marked-gone': false,
  'claim.other-words-kept': false,
  'claim.succeeded': false,
  'claim.carried': false,
  'claim.words-rechecked': false,
  'claim.withdrawn': true,
  'claim.restored': false,
  'claim.undone': false,
  'claim.source-moved': false,
  'evidence.added': false,
  'evidence.withdrawn': true,
  'attribution.checked': false,
  'review.given': true,
  'article.published': false,
};
