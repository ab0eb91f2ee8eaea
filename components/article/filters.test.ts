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

  it('gives entries and marks short classes that the selectors match', () => {
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

  it('leaves kind and topic to the list and the script where there are thousands of marks', () => {
    const many = new Filters(Array.from({ length: 501 }, () => claims).flat());
    expect(claims.map((claim) => many.markClassesOf(claim))).toEqual(['sd', 'sd', 'sv']);
    expect(claims.map((claim) => filters.markClassesOf(claim))).toEqual(['sd f t0 t1', 'sd e', 'sv e t0']);
    const rules = filterRules(many, { hasMarks: false });
    expect(rules).toContain('}.panel:has(#status-0:checked)~.article-text u:not(.sv)');
    expect(rules).toContain('[data-told]>.panel:has(#kind-0:checked)~.article-text u:not(.f)');
    expect(rules).toContain('.panel:has(#kind-0:checked)~.entries .entry:not(.f)');
  });

  it('reaches marks of the headline where it has some', () => {
    expect(filterRules(filters, { hasMarks: true })).toContain(
      '.article-head:has(+.panel #kind-0:checked) u:not(.f)',
    );
    expect(filterRules(filters, { hasMarks: false })).not.toContain('.article-head');
  });

  it('writes no topic into the rules, whatever it is called', () => {
    const evil = new Filters([{ status: 'opinion', kind: 'event', topics: ['}</style><script>'] }]);
    expect(filterRules(evil, { hasMarks: true })).not.toContain('script');
  });
});

it('has no rules where nothing can be chosen', () => {
  expect(filterRules(new Filters([]), { hasMarks: false })).toBe('');
});
