import { expect, it } from 'vitest';
import { choosing } from './verdict-fields';

const last = { verdict: 'verified', reason: 'The register has it.' } as const;

it.each([
  { name: 'the last verdict again', verdict: 'verified', typed: '', last, reason: 'The register has it.' },
  { name: 'over what was typed', verdict: 'verified', typed: 'Seen anew.', last, reason: 'Seen anew.' },
  { name: 'another verdict', verdict: 'disputed', typed: '', last, reason: '' },
  { name: 'the first verdict', verdict: 'verified', typed: '', last: undefined, reason: '' },
] as const)('$name', ({ verdict, typed, last: before, reason }) => {
  expect(choosing(verdict, typed, before)).toEqual({ verdict, reason });
});
