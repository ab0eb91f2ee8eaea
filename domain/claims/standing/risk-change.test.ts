import { describe, expect, it } from 'vitest';
import { riskOf } from './risk';
import { riskWith } from './risk-change';

const attributions: Parameters<typeof riskOf>[0]['attributions'] = [];
const published = [{ slug: 'a', status: 'published' as const }];
const draft = [{ slug: 'a', status: 'draft' as const }];
const facts = { kind: 'figure' as const, attributions, evidence: [] };

describe('riskWith', () => {
  it('comes to what riskOf() says of the changed claim', () => {
    const stale = riskOf({ ...facts, status: 'stale', articles: published });
    expect(riskWith(stale.reasons, { 'stale-in-public': false })).toEqual(
      riskOf({ ...facts, status: 'verified', articles: published }),
    );
    expect(riskWith(stale.reasons, { 'stale-in-public': false, published: false })).toEqual(
      riskOf({ ...facts, status: 'stale', articles: draft }),
    );
    const unseen = riskOf({ ...facts, status: 'stale', articles: draft });
    expect(riskWith(unseen.reasons, { 'stale-in-public': true, published: true })).toEqual(stale);
  });

  it('drops codes that are no longer in the table', () => {
    expect(riskWith(['figure', 'of-old'], {})).toEqual({ risk: 10, reasons: ['figure'] });
  });
});
