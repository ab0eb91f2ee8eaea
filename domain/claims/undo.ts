import type { Undoable, UndoneEntry } from './ledger-facts';

/** The last entry of a claim's ledger, assignments left out: they change nothing that could be undone. */
export type LastEntry = { seq: string; actorId: string; action: string; payload: string };

/** Null: taken back where it was decided, since more than the claim hangs on it. */
const WORDS: Record<keyof Undoable, string | null> = {
  'claim.edited': 'the last edit of the claim',
  'claim.placed': 'the place added last',
  'claim.span-adjusted': 'the last change of where it stands',
  'claim.occurrence-removed': 'the removal of a place',
  'claim.place-kept': 'the confirmation of where it stands',
  'claim.marked-gone': 'that it was marked as gone',
  'claim.other-words-kept': 'that it is the same claim in other words',
  'claim.succeeded': null,
  'evidence.added': 'the evidence added last',
  'evidence.withdrawn': 'the withdrawal of evidence',
  'attribution.checked': 'the last check of an attribution',
};

/** What undo would take back, in words: "the evidence added last". Null when the last step cannot be undone. */
export function undoWords(last: Pick<LastEntry, 'action'> | null): string | null {
  return last !== null && isUndoable(last.action) ? WORDS[last.action] : null;
}

function isUndoable(action: string): action is keyof Undoable {
  return Object.hasOwn(WORDS, action);
}

/**
 * The last step turned round: with `before` and `after` exchanged, so that `after` is what undo writes. Null when it
 * is no editing step: a review, a withdrawal and an undo itself are not undone.
 */
export function turnedRound(last: LastEntry): UndoneEntry | null {
  if (!isUndoable(last.action)) return null;
  const { before, after, ...rest } = JSON.parse(last.payload) as Undoable[keyof Undoable];
  return {
    seq: last.seq,
    action: last.action,
    payload: { ...rest, before: after, after: before },
  } as UndoneEntry;
}
