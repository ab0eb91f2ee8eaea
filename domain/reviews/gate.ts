import { type AttributionStance, areOpposed, type ChainLink } from '@/domain/claims/attribution';
import type { EvidenceStance } from '@/domain/claims/evidence';
import type { Verdict } from './verdict';

/** What the evidence gate looks at: facts of the claim that a reviewer cannot type into the verdict form. */
export type GateFacts = {
  /** Evidence that supports, with a link or file and a quoted passage or locator. */
  provenSupport: boolean;
  /** Evidence that refutes. */
  refuted: boolean;
  /** One origin asserts the claim and another denies it. */
  opposed: boolean;
  /** A claim that answers the same question contradicts it, or it contradicts that claim. */
  contradicted: boolean;
};

type Grounds = {
  /** Withdrawn evidence left out. */
  evidence: readonly {
    stance: EvidenceStance;
    url: string | null;
    file: unknown;
    quotedPassage: string | null;
    locator: string | null;
  }[];
  attributions: readonly (ChainLink & { stance: AttributionStance })[];
  contradicted: boolean;
};

export function gateFactsOf({ evidence, attributions, contradicted }: Grounds): GateFacts {
  return {
    provenSupport: evidence.some((item) => item.stance === 'supports' && canBeLookedUp(item)),
    refuted: evidence.some(({ stance }) => stance === 'refutes'),
    opposed: areOpposed(attributions),
    contradicted,
  };
}

/** There is something to open, and it says where in it to look. */
function canBeLookedUp({ url, file, quotedPassage, locator }: Grounds['evidence'][number]): boolean {
  return (isSome(url) || file !== null) && (isSome(quotedPassage) || isSome(locator));
}

function isSome(words: string | null): boolean {
  return words !== null && words.trim() !== '';
}

/**
 * What is lacking before this verdict can be given, one sentence with its remedy each; empty when it can. This is
 * design rule 1, the evidence gate: the form shows it while the reviewer types, and recordVerdict refuses by it.
 * An opinion carries no truth rating, so no evidence is asked for. Every review states its reason.
 */
export function whatIsLacking(verdict: Verdict, facts: GateFacts, reason: string): string[] {
  const lacking: string[] = [];
  if (verdict === 'verified' && !facts.provenSupport) lacking.push(NO_SUPPORT);
  if (verdict === 'disputed' && !(facts.refuted || facts.opposed || facts.contradicted)) {
    lacking.push(NO_DISPUTE);
  }
  if (reason.trim() === '') lacking.push(NO_REASON[verdict]);
  return lacking;
}

const NO_SUPPORT =
  'Verified needs supporting evidence that can be looked up: add evidence that supports the claim, with a link or ' +
  'a file, and a quoted passage or where in it to look.';
const NO_DISPUTE =
  'Disputed needs something that stands against the claim: add evidence that refutes it, a source that denies what ' +
  'another asserts, or a claim under the same question that contradicts it.';
const NO_REASON: Record<Verdict, string> = {
  verified: 'Say in a sentence why the evidence is enough.',
  disputed: 'Say in a sentence what speaks against the claim.',
  opinion: 'Say in a sentence what makes this an opinion.',
  inconclusive: 'Say in a sentence what was looked for and not found.',
};
