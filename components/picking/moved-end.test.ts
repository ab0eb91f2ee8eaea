import { describe, expect, it } from 'vitest';
import { type End, withEndMoved, wordAt, wordAtEnd } from './moved-end';

const TEXT = 'She said that 5,937 soldiers had died.\n\nNobody answered.';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const CASES: [string, text: string, words: string, End, -1 | 1, becomes: string][] = [
  ['the start back', TEXT, '5,937 soldiers', 'start', -1, 'that 5,937 soldiers'],
  ['the start on', TEXT, '5,937 soldiers', 'start', 1, 'soldiers'],
  ['the end on', TEXT, '5,937 soldiers', 'end', 1, '5,937 soldiers had'],
  ['the end back', TEXT, '5,937 soldiers', 'end', -1, '5,937'],
  ['a word is left', TEXT, 'soldiers', 'start', 1, 'soldiers'],
  ['a word is left', TEXT, 'soldiers', 'end', -1, 'soldiers'],
  ['the text begins', TEXT, 'She said', 'start', -1, 'She said'],
  ['the text ends', TEXT, 'answered', 'end', 1, 'answered'],
  ['into the next paragraph', TEXT, 'had died.', 'end', 1, 'had died.\n\nNobody'],
  ['from within a word to its beginning', TEXT, 'diers had', 'start', -1, 'soldiers had'],
  ['from within a word to its end', TEXT, 'sold', 'end', 1, 'soldiers'],
  ['no spaces', '部长说死了五千人。', '死了', 'end', 1, '死了五千'],
  ['right to left', 'قال الوزير إن الجسر مفتوح', 'الجسر', 'start', -1, 'إن الجسر'],
  ['a family is one', 'One 👩‍👩‍👧 asked why', 'asked', 'start', -1, 'One 👩‍👩‍👧 asked'],
];

describe('withEndMoved', () => {
  it.each(CASES)('%s', (_name, text, words, end, by, becomes) => {
    const { start, end: to } = withEndMoved(text, spanOf(text, words), end, by);
    expect(text.slice(start, to)).toBe(becomes);
  });
});

it('a caret takes the word that it is in, or the next one', () => {
  expect(wordAt(TEXT, TEXT.indexOf('ldiers'))).toEqual(spanOf(TEXT, 'soldiers'));
  expect(wordAt(TEXT, TEXT.indexOf('\n\n'))).toEqual(spanOf(TEXT, 'Nobody'));
  expect(wordAt(TEXT, TEXT.length)).toBeNull();
});

it('the words at both ends are said', () => {
  const span = spanOf(TEXT, '5,937 soldiers had died.');
  expect([wordAtEnd(TEXT, span, 'start'), wordAtEnd(TEXT, span, 'end')]).toEqual(['5,937', 'died']);
});
