import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/domain/articles/block';
import { inSentence } from './sentence';

const text =
  'Headline\n\nHe came. She said the toll rose, he said, in May. They left.\n\nA caption without a stop';
const blocks: Block[] = [
  { kind: 'headline', start: 0, end: 8 },
  { kind: 'paragraph', start: 10, end: 70 },
  { kind: 'caption', start: 72, end: text.length },
];
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const CASES = [
  {
    name: 'inside a sentence',
    words: ['the toll rose'],
    before: 'She said ',
    parts: ['*the toll rose'],
    after: ', he said, in May.',
  },
  {
    name: 'two fragments with the words between them',
    words: ['the toll rose', 'in May'],
    before: 'She said ',
    parts: ['*the toll rose', ', he said, ', '*in May'],
    after: '.',
  },
  { name: 'a whole sentence', words: ['He came.'], before: '', parts: ['*He came.'], after: '' },
  {
    name: 'across two sentences',
    words: ['in May. They'],
    before: 'She said the toll rose, he said, ',
    parts: ['*in May. They'],
    after: ' left.',
  },
  {
    name: 'the end of the text',
    words: ['without a stop'],
    before: 'A caption ',
    parts: ['*without a stop'],
    after: '',
  },
  { name: 'offset 0', words: ['Headline'], before: '', parts: ['*Headline'], after: '' },
];

describe('inSentence', () => {
  it.each(CASES)('$name', ({ words, before, parts, after }) => {
    const found = inSentence(text, blocks, words.map(spanOf));
    const written = found.parts.map((part) => (part.marked ? `*${part.text}` : part.text));
    expect({ before: found.before, parts: written, after: found.after }).toEqual({ before, parts, after });
  });

  it('shortens a text without full stops at a word', () => {
    const endless = 'word '.repeat(500);
    const found = inSentence(endless, [], [{ start: 1000, end: 1004 }]);
    expect(found.before).toMatch(/^… (word )+$/);
    expect(found.before.length).toBeLessThan(310);
    expect(found.after).toMatch(/^ (word )+…$/);
  });

  it('keeps the marked words as they are, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 800 }), fc.nat(), fc.nat(), (words, a, b) => {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        expect(inSentence(words, [], [{ start, end }]).parts).toEqual([
          { text: words.slice(start, end), marked: true },
        ]);
      }),
    );
  });
});
