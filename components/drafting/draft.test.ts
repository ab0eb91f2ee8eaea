import { describe, expect, test } from 'vitest';
import { changedFields, clashesWith, type Draft, follow, isDirty, onTopOf, takeTheirs } from './draft';

type Fields = { statement: string; topics: string[] };
const seen: Fields = { statement: 'A', topics: ['x'] };

function draft(mine: Partial<Fields> = {}): Draft<Fields> {
  return { base: seen, mine: { ...seen, ...mine }, version: 3, seq: '10' };
}

function now(fields: Partial<Fields> = {}, version = 4) {
  return { fields: { ...seen, ...fields }, version, seq: '11' };
}

const nobody = new Set<number>();
const me = new Set([4]);

describe('a form follows the page', () => {
  const cases: {
    rule: string;
    from: Draft<Fields>;
    to: ReturnType<typeof now>;
    own: Set<number>;
    version: number;
    mine: Fields;
  }[] = [
    {
      rule: 'nothing typed: it follows whoever wrote',
      from: draft(),
      to: now({ statement: 'B' }),
      own: nobody,
      version: 4,
      mine: { ...seen, statement: 'B' },
    },
    {
      rule: 'typed, another form of mine saved: it follows and keeps the typing',
      from: draft({ statement: 'M' }),
      to: now({ topics: ['y'] }),
      own: me,
      version: 4,
      mine: { statement: 'M', topics: ['y'] },
    },
    {
      rule: 'typed, somebody else wrote: it stays behind, also without a clash',
      from: draft({ statement: 'M' }),
      to: now({ topics: ['y'] }),
      own: nobody,
      version: 3,
      mine: { ...seen, statement: 'M' },
    },
    {
      rule: 'typed, one of two versions is not mine: it stays behind',
      from: draft({ statement: 'M' }),
      to: now({}, 5),
      own: me,
      version: 3,
      mine: { ...seen, statement: 'M' },
    },
    {
      rule: 'typed, my own other tab changed the same field: it stays behind',
      from: draft({ statement: 'M' }),
      to: now({ statement: 'B' }),
      own: me,
      version: 3,
      mine: { ...seen, statement: 'M' },
    },
    {
      rule: 'typed, and the page is older than the draft: nothing moves',
      from: draft({ statement: 'M' }),
      to: now({}, 2),
      own: nobody,
      version: 3,
      mine: { ...seen, statement: 'M' },
    },
  ];
  test.each(cases)('$rule', ({ from, to, own, version, mine }) => {
    const moved = follow(from, to, own);
    expect(moved.version).toBe(version);
    expect(moved.mine).toEqual(mine);
  });

  test('nothing moved: the very same draft, so that no render follows', () => {
    const still = draft();
    expect(follow(still, { fields: seen, version: 3, seq: '10' }, nobody)).toBe(still);
  });
});

describe('two people on one form', () => {
  test('a field clashes when both changed it differently', () => {
    expect(clashesWith(draft({ statement: 'M' }), { ...seen, statement: 'B' })).toEqual(['statement']);
  });
  test('no clash when only one of us changed it, or both to the same', () => {
    expect(clashesWith(draft({ topics: ['z'] }), { ...seen, statement: 'B' })).toEqual([]);
    expect(clashesWith(draft({ statement: 'B' }), { ...seen, statement: 'B' })).toEqual([]);
  });
  test('keeping mine goes on top of theirs and loses neither', () => {
    const kept = onTopOf(draft({ statement: 'M' }), now({ statement: 'B', topics: ['y'] }));
    expect(kept).toEqual({
      base: { statement: 'B', topics: ['y'] },
      mine: { statement: 'M', topics: ['y'] },
      version: 4,
      seq: '11',
    });
    expect(changedFields(kept)).toEqual(['statement']);
  });
  test('taking theirs changes one field and ends its clash', () => {
    const theirs = { statement: 'B', topics: ['y'] };
    const taken = takeTheirs(draft({ statement: 'M', topics: ['z'] }), theirs, 'statement');
    expect(taken.mine).toEqual({ statement: 'B', topics: ['z'] });
    expect(clashesWith(taken, theirs)).toEqual(['topics']);
    expect(isDirty(onTopOf(takeTheirs(taken, theirs, 'topics'), now(theirs)))).toBe(false);
  });
});
