import { describe, expect, it } from 'vitest';
import { RISK_REASONS, type RiskFacts, riskOf, riskSentence } from './risk';

const named = {
  id: 'a1',
  viaId: null,
  stance: 'asserts',
  source: { slug: 'shoigu', kind: 'person' },
} as const satisfies RiskFacts['attributions'][number];
const unnamed = { ...named, id: 'a2', source: { slug: 'observers', kind: 'unnamed' } } as const;
const ownVoice = { ...named, id: 'a3', source: { slug: 'itself', kind: 'own_voice' } } as const;
const published = { slug: 'meeting', status: 'published' } as const;
const draft = { slug: 'toll', status: 'draft' } as const;

/** Nothing speaks for urgency. */
const calm: RiskFacts = {
  kind: 'event',
  status: 'unreviewed',
  articles: [draft],
  attributions: [named],
  evidence: [{}],
};

const CASES: { name: string; facts: Partial<RiskFacts>; reasons: string }[] = [
  { name: 'a quiet draft', facts: {}, reasons: '' },
  { name: 'stale in a draft', facts: { status: 'stale' }, reasons: '' },
  { name: 'published', facts: { articles: [published] }, reasons: 'published' },
  {
    name: 'stale and published',
    facts: { articles: [published], status: 'stale' },
    reasons: 'stale-in-public published',
  },
  { name: 'withdrawn article', facts: { articles: [{ slug: 'x', status: 'withdrawn' }] }, reasons: '' },
  { name: 'a figure', facts: { kind: 'figure' }, reasons: 'figure' },
  { name: 'an identity', facts: { kind: 'identity' }, reasons: 'identity' },
  {
    name: 'opposed',
    facts: { attributions: [named, { ...named, id: 'a9', stance: 'denies' }] },
    reasons: 'opposed',
  },
  { name: 'unnamed only', facts: { attributions: [unnamed] }, reasons: 'unnamed-only' },
  {
    name: 'unnamed, relayed by somebody named',
    facts: { attributions: [{ ...unnamed, viaId: 'a1' }, named] },
    reasons: 'unnamed-only',
  },
  { name: 'unnamed and named', facts: { attributions: [unnamed, named] }, reasons: '' },
  { name: 'no source', facts: { attributions: [] }, reasons: 'no-source' },
  { name: 'the article itself', facts: { attributions: [ownVoice] }, reasons: '' },
  { name: 'no evidence', facts: { evidence: [] }, reasons: 'no-evidence' },
  {
    name: 'two articles',
    facts: { articles: [draft, { ...draft, slug: 'b' }] },
    reasons: 'several-articles',
  },
];

describe('riskOf', () => {
  it.each(CASES)('$name: $reasons', ({ facts, reasons }) => {
    const found = riskOf({ ...calm, ...facts });
    expect(found.reasons.join(' ')).toBe(reasons);
    expect(found.risk > 0).toBe(reasons !== '');
  });

  it('is 100 when everything comes together, and says why, heaviest first', () => {
    const worst = riskOf({
      kind: 'figure',
      status: 'stale',
      articles: [published, draft],
      attributions: [unnamed, { ...unnamed, id: 'a4', stance: 'denies' }],
      evidence: [],
    });
    expect(worst.risk).toBe(100);
    const weights = worst.reasons.map((reason) => RISK_REASONS[reason].weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('ranks what readers see without a verdict above all that a draft can have', () => {
    const { risk: inPublic } = riskOf({ ...calm, articles: [published], status: 'stale' });
    const { risk: inDraft } = riskOf({ ...calm, kind: 'figure', attributions: [unnamed], evidence: [] });
    expect(inPublic).toBeGreaterThan(inDraft);
  });
});

describe('riskSentence', () => {
  it('has a sentence for a known code and none for another', () => {
    expect(riskSentence('opposed')).toContain('denies');
    expect(riskSentence('toString')).toBeNull();
  });
});
