import { expect, it } from 'vitest';
import { willBeDone } from './merge-words';

const told = (change: object) =>
  willBeDone({
    from: { name: 'Uzanova', slug: 'uzanova' },
    into: { name: 'Uzunova' },
    names: ['Uzanova'],
    claims: 2,
    judged: 0,
    ...change,
  });

it.each([
  [{ claims: 0 }, 'No claim is attributed to it.'],
  [{ claims: 1 }, '1 claim attributed to Uzanova is attributed to Uzunova from now on.'],
  [{ claims: 2 }, '2 claims attributed to Uzanova are attributed to Uzunova from now on.'],
  [{ judged: 1 }, '1 of them has a verdict.'],
  [{ judged: 2 }, '2 of them have a verdict.'],
  [{ names: ['Uzanova', 'N. U.'] }, 'Uzunova is found under “Uzanova”, “N. U.”, too.'],
])('%j', (change, sentence) => {
  expect(told(change).some((each) => each.startsWith(sentence))).toBe(true);
});

it('is silent about verdicts and names where there are none', () => {
  expect(told({ names: [] }).join(' ')).not.toMatch(/verdict|found under/);
});
