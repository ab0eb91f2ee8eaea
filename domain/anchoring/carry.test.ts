import { describe, expect, it } from 'vitest';
import { carry } from './carry';
import { CARRY_CASES } from './carry-cases';
import { ORDER_CASES } from './order-cases';
import { isDoubtful } from './spans/carried';
import { type Span, spanText } from './spans/span';

/** Takes the ⟦brackets⟧ out of a text and returns the spans they stood around. */
function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of source.split(/(⟦[^⟧]*⟧)/)) {
    const inside = part.startsWith('⟦') ? part.slice(1, -1) : null;
    if (inside !== null) spans.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? part;
  }
  return { text, spans };
}

describe('carry', () => {
  it.each([...CARRY_CASES, ...ORDER_CASES])('$name', ({ old, new: fresh, state, reason }) => {
    const before = marked(old);
    const after = marked(fresh);
    const [carried] = carry(before.text, after.text, [{ id: 7, spans: before.spans }]);
    const words = carried?.spans?.map((span) => spanText(after.text, span)) ?? null;
    expect({ state: carried?.state, words }).toEqual({
      state,
      words: after.spans.length === 0 ? null : after.spans.map((span) => spanText(after.text, span)),
    });
    expect(carried?.spans ?? []).toEqual(after.spans);
    expect(carried?.reason).toMatch(reason ?? /./);
  });

  it('keeps the ids and the order of the items', () => {
    const items = [9, 4, 6].map((id) => ({ id, spans: [{ start: 0, end: 3 }] }));
    expect(carry('one two', 'one two three', items).map(({ id }) => id)).toEqual([9, 4, 6]);
  });

  it('scores an unchanged passage above a reworded one, and that above a gone one', () => {
    const old = 'Four people died in the fire on Sunday night. Nobody knows who set it, the police said.';
    const of = (fresh: string) =>
      carry(old, fresh, [{ id: 1, spans: [{ start: 0, end: 45 }] }])[0]?.score ?? -1;
    const scores = [
      old,
      old.replace('Four', 'Five'),
      old.replace('Four people died in the fire', 'Five persons died in a fire'),
      'Nobody knows who set it, the police said.',
    ].map(of);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });
});

describe('isDoubtful', () => {
  it.each([
    { state: 'exact', score: 1, doubtful: false },
    { state: 'moved', score: 1, doubtful: false },
    { state: 'reworded', score: 0.9, doubtful: false },
    { state: 'reworded', score: 0.5, doubtful: true },
    { state: 'gone', score: 0, doubtful: true },
  ] as const)('$state with score $score: $doubtful', ({ state, score, doubtful }) => {
    expect(isDoubtful({ state, score })).toBe(doubtful);
  });
});
