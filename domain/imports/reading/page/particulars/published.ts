import { type Day, isDay } from '@/domain/shared/day';
import { monthNamed } from './months';

const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|\.|º|er|-го)?\s*(?:de\s+|of\s+|d[’'])?([\p{L}]{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?:^|[^\p{L}])([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const YEAR_FIRST = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const NUMBERS = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** Languages in which the month may stand before the day, where both are numbers. */
const MONTH_BEFORE_DAY = /^(en|ja|ko|zh|hu|lt|fa)/i;

/**
 * The day in what a page gives as a date: ISO 8601 in any precision, a day in words of English or another language with
 * Latin, Greek or Cyrillic letters, or in numbers. `language` is the page's, as a BCP 47 tag. The day is the one written there, in the
 * outlet's own time zone. Null for what could be read in two ways (03/04/2022 on an English page).
 */
export function dayFrom(written: string | null | undefined, language: string | null = null): Day | null {
  if (!written) return null;
  const iso = YEAR_FIRST.exec(written);
  if (iso && (iso[2] !== '' || (iso[3]?.length === 2 && iso[4]?.length === 2)))
    return day(iso[1], Number(iso[3]), Number(iso[4]));
  const asian = ASIAN.exec(written);
  if (asian) return day(asian[1], Number(asian[2]), Number(asian[3]));
  const dayFirst = DAY_FIRST.exec(written);
  const monthOfDay = monthNamed(dayFirst?.[2]);
  if (dayFirst && monthOfDay > 0) return day(dayFirst[3], monthOfDay, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(written);
  const monthBefore = monthNamed(monthFirst?.[1]);
  if (monthFirst && monthBefore > 0) return day(monthFirst[3], monthBefore, Number(monthFirst[2]));
  const numbers = NUMBERS.exec(written);
  return numbers ? numbersIn(numbers, language) : null;
}

/** 13/03/2024 is read in one way only; 5.3.2024 by the language of the page, and with dots by nobody as a month first. */
function numbersIn(
  [, first = '', mark, second = '', year]: RegExpExecArray,
  language: string | null,
): Day | null {
  const [one, two] = [Number(first), Number(second)];
  if (one === two || one > 12) return day(year, two, one);
  if (two > 12) return day(year, one, two);
  const isKnown = mark === '.' || (language !== null && !MONTH_BEFORE_DAY.test(language));
  return isKnown ? day(year, two, one) : null;
}

/** The first page of the web is of 1991; 1970 is a clock that stands at zero. */
const FIRST_YEAR = 1990;

/** True for a day on which a page can have been published. `latest` is the last that may be: the day of reading, and one for time zones. */
export function isPlausible(published: Day, latest: Day | null): boolean {
  return Number(published.slice(0, 4)) >= FIRST_YEAR && (latest === null || published <= latest);
}

function day(year: string | undefined, month: number, date: number): Day | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
