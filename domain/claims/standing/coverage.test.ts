import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage';

type Case = Parameters<typeof coverageOf>[0][number];
const from = (...kinds: Case['attributions'][number]['source']['kind'][]): Case => ({
  kind: 'event',
  status: 'unreviewed',
  attributions: kinds.map((kind) => ({ source: { kind } })),
});

const CASES: { name: string; claim: Case; counts: [sourced: number, statements: number] }[] = [
  { name: 'a person said it', claim: from('person'), counts: [1, 1] },
  { name: 'an unnamed source said it', claim: from('unnamed'), counts: [1, 1] },
  { name: 'nobody said it', claim: from(), counts: [0, 1] },
  { name: 'only the article says it', claim: from('own_voice'), counts: [0, 1] },
  { name: 'the article and a document', claim: from('own_voice', 'document'), counts: [1, 1] },
  { name: 'a characterisation', claim: { ...from('person'), kind: 'characterisation' }, counts: [0, 0] },
  { name: 'judged an opinion', claim: { ...from('person'), status: 'opinion' }, counts: [0, 0] },
];

describe('coverageOf', () => {
  it.each(CASES)('$name', ({ claim, counts: [sourced, statements] }) => {
    expect(coverageOf([claim])).toEqual({ sourced, statements });
  });
  it('adds up', () => {
    expect(coverageOf(CASES.map(({ claim }) => claim))).toEqual({ sourced: 3, statements: 5 });
  });
});
