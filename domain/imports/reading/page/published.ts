import { type Day, isDay } from '@/domain/shared/day';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const YEAR_FIRST = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;

/**
 * The day in what a page gives as a date: ISO 8601 in any precision, or a day in English words. The day is the one
 * written there, in the outlet's own time zone. Null for what could be read in two ways, like 03/04/2022.
 */
export function dayFrom(written: string | null | undefined): Day | null {
  if (!written) return null;
  const iso = YEAR_FIRST.exec(written);
  if (iso) return day(iso[1], Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return day(dayFirst[3], monthNamed(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return day(monthFirst[3], monthNamed(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

/** 1 to 12; 0 for what is no month. */
function monthNamed(name = ''): number {
  const lower = name.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => month === lower || (lower.length <= 4 && month.startsWith(lower.slice(0, 3))),
    ) + 1
  );
}

function day(year: string | undefined, month: number, date: number): Day | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
