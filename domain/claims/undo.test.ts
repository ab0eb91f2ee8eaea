import { describe, expect, it } from 'vitest';
import { turnedRound, undoWords } from './undo';

const entry = (action: string, payload: object = {}) => ({
  seq: '7',
  actorId: 'u1',
  action,
  payload: JSON.stringify(payload),
});

describe('undo', () => {
  const CASES = [
    { action: 'claim.edited', undoable: true },
    { action: 'claim.placed', undoable: true },
    { action: 'claim.span-adjusted', undoable: true },
    { action: 'claim.occurrence-removed', undoable: true },
    { action: 'claim.place-kept', undoable: true },
    { action: 'claim.marked-gone', undoable: true },
    { action: 'claim.carried', undoable: false },
    { action: 'evidence.added', undoable: true },
    { action: 'evidence.withdrawn', undoable: true },
    { action: 'attribution.checked', undoable: true },
    { action: 'claim.created', undoable: false },
    { action: 'claim.undone', undoable: false },
    { action: 'claim.withdrawn', undoable: false },
    { action: 'review.given', undoable: false },
    { action: 'toString', undoable: false },
  ];
  it.each(CASES)('$action: $undoable', ({ action, undoable }) => {
    expect(undoWords(entry(action)) !== null).toBe(undoable);
    expect(turnedRound(entry(action)) !== null).toBe(undoable);
  });

  it('exchanges before and after and keeps the rest', () => {
    const payload = { attributionId: 'a', before: { check: 'unchecked' }, after: { check: 'confirmed' } };
    expect(turnedRound(entry('attribution.checked', payload))).toEqual({
      seq: '7',
      action: 'attribution.checked',
      payload: { attributionId: 'a', before: { check: 'confirmed' }, after: { check: 'unchecked' } },
    });
  });

  it('has nothing to say of a claim without entries', () => expect(undoWords(null)).toBeNull());
});
