import { areOpposed, originsOf } from '../attribution';
import type { ClaimFacts } from '../facts';

/**
 * What makes a claim urgent, heaviest first, and how much each weighs. Together they come to 100: a figure in
 * several published articles that lost its verdict, that sources contradict each other about, known from unnamed
 * people only and with no evidence. What readers can see weighs half of it, since a mistake there does harm now;
 * then what disagreement and weak sourcing say about the claim; last how far a mistake would spread.
 */
export const RISK_REASONS = {
  'stale-in-public': {
    weight: 30,
    sentence: 'Readers see it without a verdict: it changed after it was judged.',
  },
  published: { weight: 20, sentence: 'It stands in a published article.' },
  opposed: { weight: 15, sentence: 'One source asserts it and another denies it.' },
  'unnamed-only': { weight: 12, sentence: 'It is known from unnamed sources only.' },
  'no-source': { weight: 12, sentence: 'Nobody is named as its source.' },
  figure: { weight: 10, sentence: 'It is a figure.' },
  identity: { weight: 10, sentence: 'It says who somebody is.' },
  'no-evidence': { weight: 8, sentence: 'There is no evidence for or against it.' },
  'several-articles': { weight: 5, sentence: 'It stands in more than one article.' },
} as const;
export type RiskReason = keyof typeof RISK_REASONS;

export type Risk = { risk: number; reasons: RiskReason[] };

export type RiskFacts = Pick<ClaimFacts, 'kind' | 'status' | 'articles'> & {
  attributions: readonly {
    id: string;
    viaId: string | null;
    stance: ClaimFacts['attributions'][number]['stance'];
    source: Pick<ClaimFacts['attributions'][number]['source'], 'slug' | 'kind'>;
  }[];
  /** Evidence that supports, refutes or gives context, withdrawn evidence left out. */
  evidence: readonly unknown[];
};

/** How urgent a look at the claim is, 0 to 100, and why, heaviest first. `status` is the one just derived. */
export function riskOf(facts: RiskFacts): Risk {
  const applies = reasonsThatApply(facts);
  const reasons = (Object.keys(RISK_REASONS) as RiskReason[]).filter((reason) => applies[reason]);
  return { risk: reasons.reduce((sum, reason) => sum + RISK_REASONS[reason].weight, 0), reasons };
}

function reasonsThatApply(facts: RiskFacts): Record<RiskReason, boolean> {
  const origins = originsOf(facts.attributions);
  const published = facts.articles.some(({ status }) => status === 'published');
  return {
    'stale-in-public': published && facts.status === 'stale',
    published,
    opposed: areOpposed(facts.attributions),
    'unnamed-only': origins.length > 0 && origins.every(({ kind }) => kind === 'unnamed'),
    'no-source': origins.length === 0,
    figure: facts.kind === 'figure',
    identity: facts.kind === 'identity',
    'no-evidence': facts.evidence.length === 0,
    'several-articles': facts.articles.length > 1,
  };
}

/** The sentence of a stored code; codes of a later version of the table are left out of screens. */
export function riskSentence(code: string): string | null {
  return Object.hasOwn(RISK_REASONS, code) ? RISK_REASONS[code as RiskReason].sentence : null;
}
