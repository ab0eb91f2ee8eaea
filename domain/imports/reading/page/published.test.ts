import { expect, it } from 'vitest';
import { dayFrom } from './published';

const CASES = [
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
];

it.each(CASES)('“$written” is $day', ({ written, day }) => expect(dayFrom(written)).toBe(day));
