import { expect, it } from 'vitest';
import { type Done, doneInWords, type Step, undoneInWords, withVersion } from './decided-steps';

const placed = (id: string, version: number, occurrenceIds: string[] = []): Done => ({
  kind: 'placed',
  claim: { id, number: 7, version, occurrenceIds },
});
const accepted: Done = { kind: 'accepted', claim: { id: 'b', number: 9, version: 1 } };
const step = (what: Done): Step => ({ fingerprint: 'f', statement: '', what });

it('knows the present version of a claim that was placed twice, so that both can be undone', () => {
  const steps = [step(placed('a', 2, ['one'])), step(accepted), step({ kind: 'dismissed' })];
  const [first, second] = withVersion(steps, placed('a', 3, ['two']));
  expect(first?.what).toEqual(placed('a', 3, ['one']));
  expect(second?.what).toEqual(accepted);
});

it.each([
  [{ kind: 'dismissed' } as const, 'Dismissed.', 'It is proposed again.'],
  [accepted, 'Claim 9 was added.', 'Claim 9 was taken back. It is proposed again.'],
  [
    placed('a', 2),
    'Claim 7 stands on these words now.',
    'Claim 7 no longer stands on these words. They are proposed again.',
  ],
])('says in words what was done and undone: %j', (what, done, undone) => {
  expect([doneInWords(what), undoneInWords(what)]).toEqual([done, undone]);
});
