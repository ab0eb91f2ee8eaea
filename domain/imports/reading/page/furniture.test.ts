import { describe, expect, it } from 'vitest';
import { isLabel, leadsElsewhere } from './furniture';

const LABELS = [
  'Advertisement',
  'Published: 4 May 2021, 17:13',
  'Опубликовано 4 мая 2021',
  'Stand: 04.05.2021',
  '5 min read',
  'Diesen Artikel teilen',
  'Schon gelesen?',
  'Lea también: el puente está cerrado',
  'Reklama',
  '© 2020 Valley Post. All rights reserved.',
  'Copyright 2020 Valley Post',
  'Subscribe to our newsletter and never miss a story.',
  'Du musst eingeloggt sein, um Kommentare zu schreiben!',
];

/** Sentences that begin like one. */
const WORDS = [
  'Published in 1931, it sold 12,000 copies.',
  'Stand up for the 12 workers',
  'Posted workers number 300,000.',
  'Updated rules for 2024 take effect in May.',
  'Support our troops, said the member of parliament for Sarn.',
  '“Join us on Telegram,” the channel said.',
  'Copyright law was changed in 2019, the minister said.',
  'More stories like hers were told that night.',
];

describe('a label of a page', () => {
  it.each(LABELS)('is “%s”', (words) => expect(isLabel(words)).toBe(true));
  it.each(WORDS)('is not “%s”', (words) => expect(isLabel(words)).toBe(false));
});

const LINKS = [
  { words: 'Read more: snow on the pass', share: 0.6, leads: true },
  { words: 'Читайте также: снег на перевале', share: 0.6, leads: true },
  { words: 'Snow on the pass', share: 1, leads: true },
  {
    words: 'The council closed its bridge on Monday, after an engineer had found cracks.',
    share: 1,
    leads: false,
  },
  { words: 'The council closed its bridge on Monday, after an engineer had found …', share: 1, leads: true },
];

it.each(LINKS)('“$words” leads elsewhere: $leads', ({ words, share, leads }) => {
  expect(leadsElsewhere(words, share)).toBe(leads);
});
