import { describe, expect, it } from 'vitest';
import { type Filtered, Filters, filterRules } from './filters';

const claims: Filtered[] = [
  { status: 'disputed', kind: 'figure', topics: ['casualties', 'Élysée'] },
  { status: 'disputed', kind: 'event', topics: [] },
  { status: 'verified', kind: 'event', topics: ['casualties'] },
];

describe('Filters', () => {
  const filters = new Filters(claims);
  const choices = filters.groups.map(({ name, options }) => [
    name,
    ...options.map(({ label, count }) => `${label} ${count}`),
  ]);

  it('offers what at least one claim answers to, with counts', () => {
    expect(choices).toEqual([
      ['status', 'Verified 1', 'Disputed 2'],
      ['kind', 'Figure 1', 'Event 2'],
      ['topic', 'Casualties 2', 'Élysée 1'],
    ]);
  });

  it('gives marks short classes that the selectors match', () => {
    expect(claims.map((claim) => filters.classesOf(claim))).toEqual(['sd f t0 t1', 'sd e', 'sv e t0']);
    expect(filters.groups.flatMap(({ options }) => options.map(({ selector }) => selector))).toEqual([
      '.sv',
      '.sd',
      '.f',
      '.e',
      '.t0',
      '.t1',
    ]);
  });

  it('writes no topic into the rules, whatever it is called', () => {
    const evil = new Filters([{ status: 'opinion', kind: 'event', topics: ['}</style><script>'] }]);
    expect(filterRules(evil.groups)).not.toContain('script');
  });
});

it('has no rules where nothing can be chosen', () => {
  expect(filterRules(new Filters([]).groups)).toBe('');
});
