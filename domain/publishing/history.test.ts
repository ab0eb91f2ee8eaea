import { expect, it } from 'vitest';
import { TOLD_ACTIONS } from '@/domain/reviews/history';
import { PUBLIC_ACTIONS } from './history';

it('keeps the newsroom’s own business from readers, and nothing else of what is told', () => {
  const internal = TOLD_ACTIONS.filter((action) => !(action in PUBLIC_ACTIONS));
  expect(internal.sort()).toEqual(['article.withdrawn', 'claim.assigned']);
});

it('shows the reasons of what was judged or taken back, and no other', () => {
  const reasons = Object.entries(PUBLIC_ACTIONS).flatMap(([action, shown]) => (shown ? [action] : []));
  expect(reasons.sort()).toEqual(['claim.withdrawn', 'evidence.withdrawn', 'review.given']);
});
