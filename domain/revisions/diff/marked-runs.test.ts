import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@/domain/anchoring/spans/segments';
import { wording } from '@/testing/wording';
import { diffWords } from './diff';
import { markedRuns } from './marked-runs';
import type { Wording } from './row';

/** A claim on the given words, wherever they first stand. */
function on({ text }: Wording, id: number, words: string): Mark {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { id, spans: [{ start, end: start + words.length }] };
}

/** “kept<1|1>”: words, claims before, claims after. */
function written(before: Wording, after: Wording, old: Mark[], fresh: Mark[]): string[] {
  return markedRuns(diffWords(before, after), old, fresh).map((runs) =>
    runs
      .map(({ kind, before: was, after: is, claims }) => {
        const words =
          is === null ? before.text.slice(was.start, was.end) : after.text.slice(is.start, is.end);
        const sign = { kept: '', removed: '-', added: '+' }[kind];
        const marks =
          claims.before.length + claims.after.length === 0 ? '' : `<${claims.before}|${claims.after}>`;
        return `${sign}${words}${marks}`;
      })
      .join('/'),
  );
}

describe('markedRuns', () => {
  it('splits runs where a claim begins or ends on either side', () => {
    const before = wording('The ministry said that 5,937 soldiers had been killed.');
    const after = wording('The ministry said that 6,137 soldiers had been killed.');
    expect(
      written(
        before,
        after,
        [on(before, 1, '5,937 soldiers')],
        [on(after, 1, '6,137 soldiers had been killed')],
      ),
    ).toEqual(['The ministry said that /-5,937<1|>/+6,137<|1>/ soldiers<1|1>/ had been killed<|1>/.']);
  });

  it('keeps several claims, outermost first', () => {
    const before = wording('One two three four five.');
    expect(written(before, before, [on(before, 1, 'two three four'), on(before, 2, 'three')], [])).toEqual([
      'One /two <1|>/three<1,2|>/ four<1|>/ five.',
    ]);
  });

  it('finds the claims of moved paragraphs', () => {
    const [a, b, c] = ['Snow fell all night.', 'The council met at noon.', 'Nobody was hurt in the fire.'];
    const before = wording(a, b, c);
    const after = wording(b, c, a);
    expect(written(before, after, [on(before, 1, 'Snow'), on(before, 2, 'noon')], [])).toEqual([
      'The council met at /noon<2|>/.',
      'Nobody was hurt in the fire.',
      'Snow<1|>/ fell all night.',
    ]);
  });

  it('leaves the words of both sides as they are, whatever stands on them', () => {
    const words = fc.array(fc.constantFrom('snow', 'fell', 'all', 'night', 'on', 'the', 'bridge'), {
      maxLength: 12,
    });
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, marks, marks, (old, fresh, a, b) => {
        const [before, after] = [wording(old.join(' ')), wording(fresh.join(' '))];
        const toMarks = (list: [number, number][]) =>
          list.map(([start, length], id) => ({ id, spans: [{ start, end: start + length }] }));
        const runs = markedRuns(diffWords(before, after), toMarks(a), toMarks(b)).flat();
        const put = (side: 'before' | 'after', { text }: Wording) =>
          runs.map((run) => text.slice(run[side]?.start ?? 0, run[side]?.end ?? 0)).join('');
        expect(put('before', before)).toBe(before.text);
        expect(put('after', after)).toBe(after.text);
      }),
    );
  });
});
