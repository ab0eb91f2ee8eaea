import { describe, expect, it } from 'vitest';
import { ownCorpus } from './corpora';
import type { Document, Relation } from './document';
import { f1, precision, recall, score } from './score';
import { sourceline } from './systems';

const text = 'Ann Lee said that the old bridge was safe. “Go home,” she said.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const relation = (content: string, source: string): Relation => ({
  content: [at(content)],
  source: [at(source)],
  cue: null,
});
const document: Document = {
  name: 'bridge',
  text,
  discard: [],
  relations: [relation('that the old bridge was safe', 'Ann Lee'), relation('“Go home,”', 'she')],
};

describe('the score', () => {
  it('does not count quotation marks and commas', () => {
    expect(score([document], () => [relation('Go home', 'she')]).exact.found).toBe(1);
  });

  it('takes half of the words as found, and not as exact', () => {
    const { overlap, exact } = score([document], () => [relation('the old bridge', 'Ann')]);
    expect([overlap.found, exact.found]).toEqual([1, 0]);
  });

  it('gives each marked content to one prediction only', () => {
    const twice = relation('that the old bridge was safe', 'Ann Lee');
    const { overlap } = score([document], () => [twice, twice]);
    expect([precision(overlap), recall(overlap)]).toEqual([0.5, 0.5]);
  });

  it('takes a quotation as held where a longer content holds it', () => {
    const whole: Relation = { content: [[0, text.length]], source: null, cue: null };
    expect(score([document], () => [whole]).held).toEqual({ right: 1, of: 1 });
    expect(score([document], () => [relation('Go', 'she')]).held).toEqual({ right: 0, of: 1 });
  });

  it('counts what a band promised beside what it kept', () => {
    const right = { ...relation('Go home', 'she'), band: 1, score: 0.9 };
    const wrong = { ...relation('bridge', 'Ann'), band: 1, score: 0.8 };
    const band = score([document], () => [right, wrong]).bands.get(1);
    expect([band?.right, band?.given, band?.promised.toFixed(1)]).toEqual([1, 2, '1.7']);
  });

  it('asks for a word of the right source', () => {
    expect(score([document], () => [relation('that the old bridge was safe', 'she')]).source).toEqual({
      right: 0,
      of: 1,
    });
  });
});

/** What must not be lost again. The targets are higher for text at large; see bench/suggestions/README.md. */
describe('Sourceline on the test part of the corpus', () => {
  const result = score(ownCorpus('test'), ({ name }) =>
    sourceline.read(ownCorpus('test').find((brief) => brief.name === name) ?? fail(name)),
  );

  it('finds content', () => expect(f1(result.overlap)).toBeGreaterThan(0.85));
  it('finds direct quotations', () =>
    expect(result.byDirectness.direct.recalled / result.byDirectness.direct.wanted).toBeGreaterThan(0.95));
  it('names the right source', () => expect(result.source.right / result.source.of).toBeGreaterThan(0.9));
  it('is right in its first band', () => {
    const first = result.bands.get(1);
    expect((first?.right ?? 0) / (first?.given ?? 1)).toBeGreaterThan(0.85);
  });
});

function fail(name: string): never {
  throw new Error(`There is no brief ${name}.`);
}
