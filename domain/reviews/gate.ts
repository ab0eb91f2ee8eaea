import {
  type AttributionStance,
  areOpposed,
  type ChainLink,
  firstLinksOf,
} from '@/domain/claims/attribution';
import type { EvidenceStance } from '@/domain/claims/evidence';
import { type Origin, ownWordOf, type Support } from './own-word';
import type { Verdict } from './verdict';

/** What the evidence gate looks at: facts of the claim that a reviewer cannot type into the verdict form. */
export type GateFacts = {
  /** Evidence that supports, with a link or file and a quoted passage or locator. */
  provenSupport: boolean;
  /** Evidence that refutes, of the same kind. */
  provenRefutation: boolean;
  /** One origin asserts the claim and another denies it. */
  opposed: boolean;
  /** A claim that answers the same question contradicts it, or it contradicts that claim. */
  contradicted: boolean;
  /** Names of the origins whose own word seems to be all the support: ownWordOf(). */
  ownWord: string[];
};

type Grounds = {
  /** Withdrawn evidence left out. */
  evidence: readonly {
    stance: EvidenceStance;
    title: string;
    url: string | null;
    file: unknown;
    quotedPassage: string | null;
    locator: string | null;
  }[];
  attributions: readonly (ChainLink & { stance: AttributionStance; origin: Origin })[];
  contradicted: boolean;
};

export function gateFactsOf({ evidence, attributions, contradicted }: Grounds): GateFacts {
  return {
    provenSupport: evidence.some((item) => item.stance === 'supports' && canBeLookedUp(item)),
    provenRefutation: evidence.some((item) => item.stance === 'refutes' && canBeLookedUp(item)),
    opposed: areOpposed(attributions),
    contradicted,
    ownWord: ownWordOf(evidence.filter(canBeLookedUp), originsOf(attributions)),
  };
}

function originsOf(attributions: Grounds['attributions']): Origin[] {
  return firstLinksOf(attributions)
    .filter(({ stance }) => stance !== 'denies')
    .map(({ origin }) => origin);
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
 * An opinion carries no truth rating, so no evidence is asked for. Where all support seems to be the
 * source's own word, Verified asks whether it is (`support`). Every review states its reason.
 */
export function whatIsLacking(
  verdict: Verdict,
  facts: GateFacts,
  reason: string,
  support: Support | null = null,
): string[] {
  const lacking: string[] = [];
  if (verdict === 'verified' && !facts.provenSupport) lacking.push(NO_SUPPORT);
  if (asksForSupport(verdict, facts) && support === null) lacking.push(noAnswer(facts.ownWord));
  if (verdict === 'disputed' && !(facts.provenRefutation || facts.opposed || facts.contradicted)) {
    lacking.push(NO_DISPUTE);
  }
  if (reason.trim() === '') lacking.push(NO_REASON[verdict]);
  return lacking;
}

/** Whether it has to be said where the support comes from before this verdict can be given. */
export function asksForSupport(verdict: Verdict | '', { provenSupport, ownWord }: GateFacts): boolean {
  return verdict === 'verified' && provenSupport && ownWord.length > 0;
}

const noAnswer = (names: readonly string[]) =>
  `All the evidence that supports the claim seems to come from ${names.join(' and ')}, who said it. Say whether it is ` +
  'independent of them, or their own word.';

const NO_SUPPORT =
  'Verified needs supporting evidence that can be looked up: add evidence that supports the claim, with a link or ' +
  'a file, and a quoted passage or where in it to look.';
const NO_DISPUTE =
  'Disputed needs something that stands against the claim: add evidence that refutes it and can be looked up (a link or a ' +
  'file, and a quoted passage or where in it to look), a source that denies what another asserts, or a claim under the ' +
  'same question that contradicts it.';
const NO_REASON: Record<Verdict, string> = {
  verified: 'Say in a sentence why the evidence is enough.',
  disputed: 'Say in a sentence what speaks against the claim.',
  opinion: 'Say in a sentence what makes this an opinion.',
  inconclusive: 'Say in a sentence what was looked for and not found.',
};
