import type { PlacePayload, UndoneEntry } from '@/domain/claims/ledger-facts';
import { type LastEntry, turnedRound } from '@/domain/claims/undo';

/** The actions that decide about a place, and what each did. */
export const DECISIONS = {
  'claim.place-kept': 'kept',
  'claim.span-adjusted': 'moved',
  'claim.marked-gone': 'gone',
  'claim.other-words-kept': 'other words',
  'claim.succeeded': 'succeeded',
} as const;
export type DecisionKind = (typeof DECISIONS)[keyof typeof DECISIONS];

/** A ledger entry about a claim, as the decisions are read from it. `by` is the name of its actor, `at` an ISO instant. */
export type ClaimEntry = LastEntry & { by: string; at: string };

/** A decision that stands: nobody took it back. `undone` is what taking it back writes. */
export type Decision = Pick<ClaimEntry, 'seq' | 'actorId' | 'by' | 'at'> & {
  kind: DecisionKind;
  occurrenceId: string;
  /** The place waits for a decision again, once this one is taken back. */
  opens: boolean;
  undone: UndoneEntry;
};

/** A decision of one's own in triage, with the claim as it is now. */
export type DecisionMade = Pick<Decision, 'seq' | 'kind' | 'at' | 'occurrenceId' | 'opens'> & {
  claim: { id: string; number: number; version: number };
  /** Who decided about the same place since, which comes before one's own; null where nobody did. */
  overtakenBy: string | null;
};

/**
 * The decisions about places in one revision that stand, oldest first, by occurrence: those from the first on that was made
 * about an open place. `entries` are of one claim, in their order. What was taken back is not among them, nor is the
 * taking back: nothing is overwritten, so any number of steps can be followed to their beginning.
 */
export function standingDecisions(
  entries: readonly ClaimEntry[],
  revisionId: string,
): Map<string, Decision[]> {
  const stacks = new Map<string, Decision[]>();
  for (const entry of entries) {
    const seq = takenBackBy(entry);
    if (seq !== null) takeOff(stacks, seq);
    const decision = decisionOf(entry, revisionId);
    if (decision === null) continue;
    const stack = stacks.get(decision.occurrenceId) ?? [];
    if (stack.length > 0 || decision.opens) stacks.set(decision.occurrenceId, [...stack, decision]);
  }
  return stacks;
}

function takenBackBy({ action, payload }: ClaimEntry): string | null {
  return action === 'claim.undone' ? (JSON.parse(payload) as { undone: UndoneEntry }).undone.seq : null;
}

function takeOff(stacks: Map<string, Decision[]>, seq: string): void {
  for (const [occurrenceId, stack] of stacks) {
    stacks.set(
      occurrenceId,
      stack.filter((decision) => decision.seq !== seq),
    );
  }
}

function decisionOf(entry: ClaimEntry, revisionId: string): Decision | null {
  const { seq, actorId, by, at, action } = entry;
  if (!isDecision(action)) return null;
  const undone = turnedRound(entry);
  if (undone === null) return null;
  const place = (undone.payload as PlacePayload).after;
  if (place === null || place.revision.id !== revisionId) return null;
  const opens = place.anchor?.check === 'open';
  return { seq, actorId, by, at, kind: DECISIONS[action], occurrenceId: place.occurrenceId, opens, undone };
}

function isDecision(action: string): action is keyof typeof DECISIONS {
  return Object.hasOwn(DECISIONS, action);
}
