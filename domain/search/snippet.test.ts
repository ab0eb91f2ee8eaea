import { describe, expect, it } from 'vitest';
import { MARK_CLOSES, MARK_OPENS, snippetOf } from './snippet';

const CASES = [
  { name: 'nothing marked', written: 'a b', text: 'a b', marked: [] },
  { name: 'at the start', written: '[a] b', text: 'a b', marked: ['a'] },
  { name: 'two runs', written: 'x [a] <b> [c]', text: 'x a <b> c', marked: ['a', 'c'] },
  { name: 'an empty run is none', written: 'x [] y', text: 'x  y', marked: [] },
  { name: 'an unclosed run ends with the text', written: 'x [y', text: 'x y', marked: ['y'] },
];

describe('snippetOf', () => {
  it.each(CASES)('$name', ({ written, text, marked }) => {
    const snippet = snippetOf(written.replaceAll('[', MARK_OPENS).replaceAll(']', MARK_CLOSES));
    expect(snippet.text).toBe(text);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(marked);
  });
});
