import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { parseBriefs } from '../corpus/brief';
import { mergePlaces } from './places';
import { suggest, suggestionsIn } from './suggest';

const briefs = parseBriefs(
  readFileSync(new URL('../corpus/development/us-newswire.txt', import.meta.url), 'utf8'),
).map(({ text }) => text);

const revisionOf = (text: string) => ({ text, blocks: blocksOf(text), publishedOn: '2026-02-17' });

/** Longer than what is held back: the first suggestions are handed out before the last paragraphs are read. */
const long = (order: readonly number[]) =>
  Array.from({ length: 180 }, (_, at) => briefs[order[at % order.length] ?? 0] ?? '').join('\n\n');

describe('suggestions as a stream', () => {
  it('gives what the list gives', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...briefs.keys()], { minLength: 2 }), (order) => {
        const text = order.map((at) => briefs[at]).join('\n\n');
        expect(JSON.stringify([...suggestionsIn(revisionOf(text))])).toBe(
          JSON.stringify(suggest(revisionOf(text))),
        );
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it('gives what the list gives, once the places of repeated words are joined, however long the text', () => {
    const revision = revisionOf(long([2, 0, 5]));
    expect(revision.text.length).toBeGreaterThan(150_000);
    expect(JSON.stringify(mergePlaces([...suggestionsIn(revision)]))).toBe(JSON.stringify(suggest(revision)));
  });

  it('keeps the order of the text and never changes what it handed out', () => {
    const handed: { now: string; one: unknown; start: number }[] = [];
    for (const one of suggestionsIn(revisionOf(long([1, 3, 4]))))
      handed.push({ now: JSON.stringify(one), one, start: one.content[0]?.start ?? 0 });
    expect(handed.every(({ now, one }) => JSON.stringify(one) === now)).toBe(true);
    expect(handed.every(({ start }, at) => start >= (handed[at - 1]?.start ?? 0))).toBe(true);
  });

  it('begins to hand out before it has read the text to its end', () => {
    const text = long([0, 1]);
    let read = 0;
    const blocks = blocksOf(text);
    const watched = new Proxy(blocks, {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read = Math.max(read, Number(key));
        return Reflect.get(list, key) as unknown;
      },
    });
    suggestionsIn({ text, blocks: watched }).next();
    expect(read).toBeLessThan(blocks.length * 0.9);
  });
});
