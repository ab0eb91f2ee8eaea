import { describe, expect, it } from 'vitest';
import type { Part } from '@/domain/imports/part';
import { join, joinsTo, keep, retype, reword, runsOf } from './edited-parts';

const PARTS: Part[] = [
  { kind: 'paragraph', words: 'News', kept: false, why: 'page' },
  { kind: 'headline', words: 'The bridge', kept: true },
  { kind: 'paragraph', words: 'It is', kept: true },
  { kind: 'paragraph', words: 'Advertisement', kept: false, why: 'label' },
  { kind: 'paragraph', words: 'closed.', kept: true },
];
const shown = (parts: readonly Part[]) =>
  parts.map(({ kind, words, kept }) => `${kept ? '' : '-'}${kind}: ${words}`);

const CASES = [
  { name: 'leave out', after: keep(PARTS, 2, false), at: 2, gives: '-paragraph: It is' },
  { name: 'bring back', after: keep(PARTS, 0, true), at: 0, gives: 'paragraph: News' },
  { name: 'retype', after: retype(PARTS, 2, 'quote'), at: 2, gives: 'quote: It is' },
  { name: 'retype what was left out', after: retype(PARTS, 0, 'heading'), at: 0, gives: 'heading: News' },
  { name: 'another headline', after: retype(PARTS, 2, 'headline'), at: 1, gives: 'heading: The bridge' },
  { name: 'other words', after: reword(PARTS, 2, ' It  was '), at: 2, gives: 'paragraph: It was' },
  { name: 'no words', after: reword(PARTS, 2, ' '), at: 2, gives: '-paragraph: It is' },
  { name: 'join over what is left out', after: join(PARTS, 4), at: 2, gives: 'paragraph: It is closed.' },
];

describe('editing the parts of an import', () => {
  it.each(CASES)('$name', ({ after, at, gives }) => expect(shown(after)[at]).toBe(gives));

  it('makes two parts at a blank line, of which one stays the headline', () => {
    expect(shown(reword(PARTS, 1, 'The bridge\n\nBy M. Ilves')).slice(1, 3)).toEqual([
      'headline: The bridge',
      'paragraph: By M. Ilves',
    ]);
  });

  it('takes a joined part away, and joins the first to nothing', () => {
    expect(join(PARTS, 4)).toHaveLength(4);
    expect(joinsTo(PARTS, 1)).toBe(-1);
    expect(join(PARTS, 1)).toEqual(PARTS);
  });

  it('folds three and more that were left out when they were read, and keeps them together when one comes back', () => {
    const menu = Array.from(
      { length: 3 },
      (_, at): Part => ({ kind: 'list-item', words: `${at}`, kept: false, why: 'links' }),
    );
    const parts = [...menu, ...PARTS.slice(1)];
    const folds = [
      [true, 0, 3],
      [false, 3, 2],
      [false, 5, 1],
      [false, 6, 1],
    ];
    expect(runsOf(parts).map((run) => [run.folded, run.from, run.parts.length])).toEqual(folds);
    expect(runsOf(keep(parts, 1, true)).map((run) => [run.folded, run.from, run.parts.length])).toEqual(
      folds,
    );
  });
});
