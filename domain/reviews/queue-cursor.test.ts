import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfCursor, queueCursor } from './queue-cursor';

it('reads what it wrote', () => {
  const place = fc.record({
    risk: fc.nat(100),
    queuedAt: fc
      .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    number: fc.integer({ min: 1, max: 999_999_999 }),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(placeOfCursor(queueCursor(one))).toEqual(one);
    }),
  );
});

it.each([null, '', '1', '1_2', 'a_b_c', '1_2_0', '1_2_3_4', "1_2_3'; DROP"])(
  'begins anew at %j',
  (cursor) => {
    expect(placeOfCursor(cursor)).toBeNull();
  },
);
