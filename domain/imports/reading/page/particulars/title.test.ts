import { expect, it } from 'vitest';
import { titleWithout } from './title';

const CASES = [
  {
    title: 'Bridge at Sarn closed | Valley Post',
    outlet: 'Valley Post',
    shown: [],
    gives: 'Bridge at Sarn closed',
  },
  {
    title: 'Valley Post – Bridge at Sarn closed',
    outlet: 'Valley Post',
    shown: [],
    gives: 'Bridge at Sarn closed',
  },
  {
    title: 'Bridge – and road – closed | Valley Post',
    outlet: 'Valley Post',
    shown: [],
    gives: 'Bridge – and road – closed',
  },
  {
    title: 'Bridge at Sarn closed | News',
    outlet: null,
    shown: ['News', 'Bridge at Sarn closed'],
    gives: 'Bridge at Sarn closed',
  },
  {
    title: 'Bridge at Sarn closed | News',
    outlet: null,
    shown: ['News', 'No way across'],
    gives: 'Bridge at Sarn closed | News',
  },
  { title: 'Bridge – closed', outlet: null, shown: ['Bridge – closed', 'Bridge'], gives: 'Bridge – closed' },
  { title: 'Bridge at Sarn closed', outlet: 'Valley Post', shown: [], gives: 'Bridge at Sarn closed' },
];

it.each(CASES)('“$title” is “$gives”', ({ title, outlet, shown, gives }) => {
  expect(titleWithout(title, outlet, shown)).toBe(gives);
});
