import { describe, expect, it } from 'vitest';
import { parsePaste, written } from '@/domain/articles/paste';
import { type Part, textOfParts } from './part';

const part = (kind: Part['kind'], words: string, kept = true): Part => ({ kind, words, kept });

describe('textOfParts', () => {
  it('makes the text that a paste of the same blocks makes', () => {
    const parts = [
      part('paragraph', 'News', false),
      part('headline', ' The\nbridge '),
      part('caption', 'From  the north.'),
      part('paragraph', '# no heading'),
      part('quote', 'cafe\u0301'),
      part('paragraph', ' '),
    ];
    const text = textOfParts(parts);
    if (!text.ok) throw new Error(text.message);
    expect(text.text).toBe('The bridge\n\nFrom the north.\n\n# no heading\n\ncaf\u00e9');
    expect(parsePaste(written(text))).toEqual(text);
  });

  const REFUSED = [
    { name: 'nothing', parts: [], says: 'No part is kept' },
    { name: 'nothing kept', parts: [part('headline', 'A', false)], says: 'No part is kept' },
    { name: 'no headline', parts: [part('paragraph', 'b')], says: 'Make one part the headline' },
    {
      name: 'two headlines',
      parts: [part('headline', 'A'), part('headline', 'B')],
      says: '2 parts are headlines: “A”, “B”',
    },
    { name: 'a headline alone', parts: [part('headline', 'A')], says: 'nothing under it' },
    { name: 'NUL', parts: [part('headline', 'A'), part('quote', 'b\0c')], says: 'in the part “bc”' },
  ];
  it.each(REFUSED)('refuses $name', ({ parts, says }) => {
    const text = textOfParts(parts);
    expect(text.ok ? 'made' : text.message).toContain(says);
  });
});
