import { describe, expect, it } from 'vitest';
import type { DeskSuggestion } from '@/domain/suggestions/desk/desk';
import { FETCHED, KEPT, neighbourInText, toFetch, withFetched } from './text-walk';

const IN_TEXT = Array.from({ length: 300 }, (_, index) => `s${index}`);
const none = new Set<string>();
const range = (from: number, to: number) => IN_TEXT.slice(from, to);
const suggestion = (fingerprint: string) => ({ fingerprint }) as DeskSuggestion;
const names = (list: readonly DeskSuggestion[]) => list.map(({ fingerprint }) => fingerprint);

describe('the neighbour in the text', () => {
  it.each([
    ['s4', 1, 's5'],
    ['s4', -1, 's3'],
    ['s0', -1, null],
    ['s299', 1, null],
    ['gone', 1, null],
  ])('of %s, going %i', (from, by, expected) => {
    expect(neighbourInText(IN_TEXT, from, by)).toBe(expected);
  });
});

describe('what is fetched', () => {
  it.each([
    { name: 'on', from: 's150', by: 1, has: none, wanted: range(150, 150 + FETCHED) },
    { name: 'back', from: 's150', by: -1, has: none, wanted: range(151 - FETCHED, 151) },
    { name: 'back at the beginning', from: 's1', by: -1, has: none, wanted: range(0, 2) },
    { name: 'on at the end', from: 's298', by: 1, has: none, wanted: range(298, 300) },
    { name: 'not what is there', from: 's298', by: 1, has: new Set(['s299']), wanted: ['s298'] },
    { name: 'nothing for one that is gone', from: 'gone', by: 1, has: none, wanted: [] },
  ])('$name', ({ from, by, has, wanted }) => {
    expect(toFetch(IN_TEXT, from, by, has)).toEqual(wanted);
  });
});

describe('what stays on the page', () => {
  it('is in the order of the text, each once, and nothing decided about', () => {
    const open = IN_TEXT.filter((each) => each !== 's12');
    const before = ['s12', 's11', 's10'].map(suggestion);
    expect(names(withFetched(before, ['s13', 's11'].map(suggestion), open, 1))).toEqual([
      's10',
      's11',
      's13',
    ]);
  });

  it('does not grow with the text, and loses what is left behind', () => {
    const before = range(0, KEPT).map(suggestion);
    const on = names(withFetched(before, range(KEPT, KEPT + FETCHED).map(suggestion), IN_TEXT, 1));
    expect(on).toEqual(range(FETCHED, KEPT + FETCHED));
    const back = range(100, 100 + KEPT).map(suggestion);
    expect(names(withFetched(back, range(80, 100).map(suggestion), IN_TEXT, -1))).toEqual(
      range(80, 80 + KEPT),
    );
  });
});
