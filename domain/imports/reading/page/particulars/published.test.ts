import { expect, it } from 'vitest';
import { dayFrom, isPlausible } from './published';

const CASES: { written: string; language?: string; day: string | null }[] = [
  { written: '2022-11-30', day: '2022-11-30' },
  { written: '2022-11-30T23:30:00+02:00', day: '2022-11-30' },
  { written: '20221130T233000Z', day: '2022-11-30' },
  { written: '2022/11/30 10:00', day: '2022-11-30' },
  { written: '30 November 2022', day: '2022-11-30' },
  { written: 'Wed, 30 Nov 2022 10:00:00 GMT', day: '2022-11-30' },
  { written: 'November 30th, 2022, 10:00 a.m.', day: '2022-11-30' },
  { written: 'Sept. 3, 2022', day: '2022-09-03' },
  { written: '1st May 2022', day: '2022-05-01' },
  { written: '2022-02-30', day: null },
  { written: '03/04/2022', day: null },
  { written: '3 Marvellous 2022', day: null },
  { written: 'yesterday', day: null },
  { written: '', day: null },
  { written: '5. März 2024', day: '2024-03-05' },
  { written: '5 de marzo de 2024', day: '2024-03-05' },
  { written: 'le 5 août 2024', day: '2024-08-05' },
  { written: '5 марта 2024', day: '2024-03-05' },
  { written: '2024年3月5日', day: '2024-03-05' },
  { written: '13/03/2024', day: '2024-03-13' },
  { written: '5.3.2024', day: '2024-03-05' },
  { written: '03/04/2022', language: 'fr', day: '2022-04-03' },
  { written: '03/04/2022', language: 'en-US', day: null },
];

it.each(CASES)('“$written” is $day', ({ written, language = null, day }) => {
  expect(dayFrom(written, language)).toBe(day);
});

it('a clock that stands at zero and a day to come are no days of a page', () => {
  expect(isPlausible('1970-01-01', null)).toBe(false);
  expect(isPlausible('2099-01-01', '2026-11-20')).toBe(false);
  expect(isPlausible('2024-03-05', '2026-11-20')).toBe(true);
});
