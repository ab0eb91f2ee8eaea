import { expect, test } from 'vitest';
import { CLAIM_STATUSES } from '@/domain/claims/claim';
import { QUEUE_TABS, tabCount } from './queue-tab';

const exact = (value: number) => ({ value, capped: false });
const statuses = {
  unreviewed: { value: 500, capped: true },
  stale: exact(2),
  inconclusive: exact(3),
  verified: exact(4),
  disputed: exact(5),
  opinion: exact(0),
};

test.each([
  ['Waiting for review', { value: 502, capped: true }],
  ['Not yet checked', { value: 500, capped: true }],
  ['Being re-checked', exact(2)],
  ['Inconclusive', exact(3)],
  ['Verified', exact(4)],
  ['Disputed', exact(5)],
  ['Opinion', exact(0)],
  ['Every status', { value: 514, capped: true }],
])('%s holds', (words, count) => {
  const tab = QUEUE_TABS.find((each) => each.words === words);
  expect(tab && tabCount(tab, statuses)).toEqual(count);
});

test('every status has a tab of its own', () => {
  const single = QUEUE_TABS.flatMap(({ status, holds }) => (holds.length === 1 ? [status] : []));
  expect(single.toSorted()).toEqual(Object.keys(CLAIM_STATUSES).toSorted());
});
