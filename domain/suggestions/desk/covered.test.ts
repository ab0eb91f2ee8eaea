import { describe, expect, it } from 'vitest';
import type { Span } from '@/domain/anchoring/spans/span';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';
import { coverage, coverageInWords } from './covered';

const TEXT =
  '“The bridge is safe,” Ann Lee said. “We checked it twice.”\n\nBo Ray claimed that 40 of its bolts were loose.';
const suggestions = suggest({ text: TEXT, blocks: blocksOf(TEXT), publishedOn: null });
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** What claims stand on, and how many of the two statements then have one. */
const CASES: [story: string, claims: Span[][], covered: number][] = [
  ['no claim', [], 0],
  ['the same words', [[at('that 40 of its bolts were loose')]], 1],
  ['a figure within the statement', [[at('40 of its bolts')]], 1],
  ['the whole text as one claim', [[{ start: 0, end: TEXT.length }]], 2],
  ['both fragments of a split quotation', [[at('The bridge is safe'), at('We checked it twice')]], 1],
  ['words beside a statement', [[at('Ann Lee said')]], 0],
  ['most of it outside, one word inside', [[at('Bo Ray claimed that')]], 0],
  ['touching ends share nothing', [[{ start: 0, end: 0 }], [at('Bo Ray claimed ')]], 0],
  ['two claims on one statement count once', [[at('40 of its bolts')], [at('were loose')]], 1],
];

describe('coverage', () => {
  it.each(CASES)('%s', (_, claims, covered) => {
    expect(coverage(suggestions, claims)).toMatchObject({ covered, of: 2 });
  });

  it('says which have none, in the order of the text', () => {
    const { each } = coverage([...suggestions].reverse(), [[at('40 of its bolts')]]);
    expect(each.map(({ covered }) => covered)).toEqual([false, true]);
  });

  it('takes any place of a repeated statement', () => {
    const text = 'Caption: Ann Lee said the bridge was safe\n\nCaption: Ann Lee said the bridge was safe';
    const twice = suggest({ text, blocks: blocksOf(text), publishedOn: null });
    const second = text.length - 'the bridge was safe'.length;
    expect(coverage(twice, [[{ start: second, end: text.length }]])).toMatchObject({ covered: 1, of: 1 });
  });

  it('says it in words', () => {
    expect(coverageInWords({ covered: 14, of: 17 })).toBe('14 of 17 statements have a claim');
    expect(coverageInWords({ covered: 1, of: 1 })).toBe('1 of 1 statement has a claim');
    expect(coverageInWords({ covered: 0, of: 0 })).toBe('No statement was found');
  });
});
