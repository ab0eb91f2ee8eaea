import { expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor';

it('is read back as it was written', () => {
  const row = { publishedOn: '2022-11-25', slug: 'mothers-meeting' } as const;
  expect(readCursor(writeCursor(row))).toEqual({ day: row.publishedOn, slug: row.slug });
});

it.each([null, '', '/', '2022-11-25', '2022-13-40/mothers-meeting', '2022-11-25/No Slug', 'x/y'])(
  '%j begins the list anew',
  (cursor) => expect(readCursor(cursor)).toBeNull(),
);
