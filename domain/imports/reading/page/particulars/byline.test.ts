import { expect, it } from 'vitest';
import { bylineFrom } from './byline';

const CASES = [
  { written: 'By Mara Lind', name: 'Mara Lind' },
  { written: 'Von Mara Lind, Di, 5. März 2024', name: 'Mara Lind' },
  { written: 'Par Anne Roux', name: 'Anne Roux' },
  { written: 'Posted by: Jon Sand on Monday', name: 'Jon Sand' },
  { written: 'Written by Jon Sand | Updated 10:30', name: 'Jon Sand' },
  { written: 'Mara Lind and Jon Sand', name: 'Mara Lind and Jon Sand' },
  { written: 'Author: Mara Lind', name: 'Mara Lind' },
  { written: 'Byron Davis', name: 'Byron Davis' },
  { written: 'di Mario Rossi', name: 'Mario Rossi' },
  { written: 'От Марина Линд', name: 'Марина Линд' },
  { written: 'Da Silva', name: 'Da Silva' },
  { written: 'de Vries', name: 'de Vries' },
  { written: 'De la Cruz, Ana', name: 'De la Cruz, Ana' },
  { written: 'https://post.example/lind', name: null },
  { written: '5 March 2024', name: null },
  { written: '', name: null },
];

it.each(CASES)('“$written” is $name', ({ written, name }) => expect(bylineFrom(written)).toBe(name));
