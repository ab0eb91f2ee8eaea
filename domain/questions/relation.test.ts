import { describe, expect, it } from 'vitest';
import { type RelationKind, saysTheSame } from './relation';

const relation = (words: string) => {
  const [fromId = '', kind = '', toId = ''] = words.split(' ');
  return { fromId, kind: kind as RelationKind, toId };
};

describe('saysTheSame', () => {
  const CASES = [
    { one: 'a updates b', other: 'a updates b', same: true },
    { one: 'a updates b', other: 'b updates a', same: false },
    { one: 'a supports b', other: 'b supports a', same: false },
    { one: 'a contradicts b', other: 'b contradicts a', same: true },
    { one: 'a repeats b', other: 'b repeats a', same: true },
    { one: 'a contradicts b', other: 'a repeats b', same: false },
    { one: 'a contradicts b', other: 'a contradicts c', same: false },
  ];
  it.each(CASES)('$one / $other: $same', ({ one, other, same }) => {
    expect(saysTheSame(relation(one), relation(other))).toBe(same);
  });
});
