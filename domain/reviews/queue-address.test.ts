import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_KINDS, CLAIM_STATUSES } from '@/domain/claims/claim';
import { filterOf, filterQuery, isNarrowed, NO_FILTER, type Params } from './queue-address';

const cases: { address: string; params: Params; filter: Partial<typeof NO_FILTER> }[] = [
  { address: 'nothing', params: {}, filter: {} },
  { address: 'empty fields of a plain form', params: { status: '', kind: '', topic: '' }, filter: {} },
  {
    address: 'words',
    params: { words: ' Zürich  "two\u0000 boats" ' },
    filter: { words: 'Zürich  "two  boats"' },
  },
  { address: 'words of nothing but spaces', params: { words: '  ' }, filter: {} },
  { address: 'a status', params: { status: 'stale' }, filter: { status: 'stale' } },
  { address: 'every status', params: { status: 'all' }, filter: { status: 'all' } },
  { address: 'a status that there is not', params: { status: 'toString' }, filter: {} },
  { address: 'a kind', params: { kind: 'figure' }, filter: { kind: 'figure' } },
  { address: 'a topic with a space', params: { topic: ' war dead ' }, filter: { topic: 'war dead' } },
  { address: 'a topic that no database takes', params: { topic: 'a\0b' }, filter: {} },
  { address: 'a slug', params: { article: 'mothers-meeting' }, filter: { article: 'mothers-meeting' } },
  { address: 'what is no slug', params: { article: '../etc' }, filter: {} },
  { address: 'a name given twice', params: { kind: ['event', 'figure'] }, filter: { kind: 'event' } },
  { address: 'what I took', params: { taken: 'me' }, filter: { taken: 'me' } },
  { address: 'what nobody took', params: { taken: 'nobody' }, filter: { taken: 'nobody' } },
  { address: 'what somebody took', params: { taken: 'u-1' }, filter: {} },
  { address: 'mine, as it was asked for once', params: { mine: '1' }, filter: { taken: 'me' } },
  { address: 'bounds that are unsure', params: { unsure: '1' }, filter: { unsure: true } },
];

test.each(cases)('the filter of $address', ({ params, filter }) => {
  expect(filterOf(params)).toEqual({ ...NO_FILTER, ...filter });
});

test('every filter survives its address', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const filters = fc.record({
    words: fc.option(fc.constantFrom('boats', '"two boats" -harbour', 'a&b=c', 'é+%20', '100 %')),
    status: fc.constantFrom(null, 'all' as const, ...(Object.keys(CLAIM_STATUSES) as ['stale'])),
    kind: fc.constantFrom(null, ...(Object.keys(CLAIM_KINDS) as ['figure'])),
    topic: fc.option(fc.constantFrom('casualties', 'war dead', 'a&b=c', 'é+%20')),
    article: fc.option(slug),
    source: fc.option(slug),
    taken: fc.constantFrom(null, 'me' as const, 'nobody' as const),
    unsure: fc.boolean(),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(filterQuery(filter)));
      expect(filterOf(params)).toEqual(filter);
    }),
  );
});

test('an address without a filter has no search part', () => {
  expect(filterQuery(NO_FILTER)).toBe('');
  expect(isNarrowed(NO_FILTER)).toBe(false);
  expect(filterQuery(NO_FILTER, { after: 'abc' })).toBe('?after=abc');
});
