import type { Accepted, Placed } from './suggestion-actions';

/** What was done about a suggestion. A claim that was placed was there before. */
export type Done =
  | { kind: 'dismissed' }
  | { kind: 'accepted'; claim: Accepted }
  | { kind: 'placed'; claim: Placed };

export type Step = { fingerprint: string; statement: string; what: Done };

/**
 * The steps with the version that a claim has after `what`: each placing counts it on, and what was done with the same
 * claim before can still be undone.
 */
export function withVersion(steps: readonly Step[], what: Done): Step[] {
  if (what.kind !== 'placed') return [...steps];
  const { id, version } = what.claim;
  return steps.map((step) =>
    step.what.kind === 'placed' && step.what.claim.id === id
      ? { ...step, what: { ...step.what, claim: { ...step.what.claim, version } } }
      : step,
  );
}

export function doneInWords(what: Done): string {
  if (what.kind === 'dismissed') return 'Dismissed.';
  const { number } = what.claim;
  return what.kind === 'accepted'
    ? `Claim ${number} was added.`
    : `Claim ${number} stands on these words now.`;
}

export function undoneInWords(what: Done): string {
  if (what.kind === 'dismissed') return 'It is proposed again.';
  const { number } = what.claim;
  return what.kind === 'accepted'
    ? `Claim ${number} was taken back. It is proposed again.`
    : `Claim ${number} no longer stands on these words. They are proposed again.`;
}
