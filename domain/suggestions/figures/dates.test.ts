import { describe, expect, it } from 'vitest';
import { readText } from '@/testing/suggestions/read-text';
import { datesIn } from './dates';

/** Read on Friday 25 November 2022. */
const CASES: [text: string, day: string | null, precision: string][] = [
  ['as of November 9 it stood', '2022-11-09', 'day'],
  ['on 21 September 2021 he left', '2021-09-21', 'day'],
  ['on Sept. 21 he left', '2022-09-21', 'day'],
  ['It was the 3rd of January when', '2023-01-03', 'day'],
  ['on Tuesday he left', '2022-11-22', 'day'],
  ['on Friday he left', '2022-11-25', 'day'],
  ['He left yesterday', '2022-11-24', 'day'],
  ['next Tuesday he leaves', null, 'unsure'],
  ['in September he left', '2022-09-01', 'month'],
  ['in March 2020 he left', '2020-03-01', 'month'],
  ['in 1991 it fell', '1991-01-01', 'year'],
  ['last year it fell', '2021-01-01', 'year'],
  ['last month it fell', null, 'unsure'],
];

function dates(text: string, publishedOn: string | null) {
  return readText(text).flatMap((p) => datesIn(p, { from: 0, to: p.length }, publishedOn));
}

describe('dates in prose', () => {
  it.each(CASES)('%s', (text, day, precision) => {
    expect(dates(text, '2022-11-25')[0]).toMatchObject({ day, precision });
  });

  it('keeps the words of a date that nothing settles', () => {
    expect(dates('He left on Tuesday.', null)[0]).toMatchObject({
      text: 'on Tuesday',
      day: null,
      precision: 'unsure',
    });
  });

  it.each(['He may leave.', 'They march on.', 'The second man sat.'])('is no date: %s', (text) => {
    expect(dates(text, '2022-11-25')).toEqual([]);
  });
});
