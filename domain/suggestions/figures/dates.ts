import type { Span } from '@/domain/anchoring/spans/span';
import { byWord } from '@/domain/shared/by-word';
import { type Day, dateOf, dayOf, isDay } from '@/domain/shared/day';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

/** A date in prose. `day` is null where it cannot be told: then `text` is all that is known. */
export type FoundDate = {
  text: string;
  span: Span;
  day: Day | null;
  precision: 'day' | 'month' | 'year' | 'unsure';
  /** The word that ties it to the sentence: "as of", "on", "by", "since"; '' when none does. */
  link: string;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const RELATIVE: Readonly<Record<string, number>> = byWord({
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
});

type Read = { to: number; day: Day | null; precision: FoundDate['precision'] };

/** The dates in a run of tokens, resolved against the day of publication where that settles them. */
export function datesIn(p: Passage, range: Range, publishedOn: Day | null): FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const read = readDate(p, at, publishedOn);
    if (read === null) continue;
    const to = Math.min(read.to, range.to);
    const { link, from } = linkBefore(p, at, range.from);
    dates.push({
      text: p.said({ from, to }),
      span: p.span({ from: at, to }),
      day: read.day,
      precision: read.precision,
      link,
    });
    at = to - 1;
  }
  return dates;
}

/** The dates of passages, each read once. */
export class Calendar {
  private readonly known = new WeakMap<Passage, FoundDate[]>();

  constructor(private readonly publishedOn: Day | null) {}

  datesOf(p: Passage): readonly FoundDate[] {
    const known = this.known.get(p);
    if (known !== undefined) return known;
    const dates = datesIn(p, { from: 0, to: p.length }, this.publishedOn);
    this.known.set(p, dates);
    return dates;
  }
}

const MAY_BEGIN = is.DAY_OR_MONTH | is.NUMBER | is.TIME_WORD | is.DETERMINER;

function readDate(p: Passage, at: number, publishedOn: Day | null): Read | null {
  if (!p.has(at, MAY_BEGIN) && !['last', 'next'].includes(p.lower(at))) return null;
  return (
    isoDate(p, at) ??
    dayMonth(p, at, publishedOn) ??
    monthDay(p, at, publishedOn) ??
    weekday(p, at, publishedOn) ??
    relativeDay(p, at, publishedOn) ??
    period(p, at, publishedOn) ??
    bareYear(p, at)
  );
}

function linkBefore(p: Passage, at: number, floor: number): { link: string; from: number } {
  if (p.lower(at - 1) === 'of' && p.lower(at - 2) === 'as' && at - 2 >= floor)
    return { link: 'as of', from: at - 2 };
  const before = p.lower(at - 1);
  return ['on', 'by', 'since', 'until', 'in', 'from', 'before', 'after'].includes(before) && at - 1 >= floor
    ? { link: before, from: at - 1 }
    : { link: '', from: at };
}

function monthOf(p: Passage, at: number): number {
  const { lower, text } = p.word(at);
  if (text === lower || lower.length < 3) return -1;
  const month = MONTHS.findIndex((name) => lower.startsWith(name));
  return month >= 0 &&
    /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
      lower,
    )
    ? month
    : -1;
}

function dayNumber(p: Passage, at: number): number {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(p.lower(at));
  const value = Number(match?.[1] ?? 0);
  return value >= 1 && value <= 31 ? value : 0;
}

function yearAt(p: Passage, at: number): number {
  return /^(1[5-9]|20)\d\d$/.test(p.word(at).text) ? Number(p.word(at).text) : 0;
}

function isoDate(p: Passage, at: number): Read | null {
  const { text } = p.word(at);
  return isDay(text) ? { to: at + 1, day: text, precision: 'day' } : null;
}

/** "21 September", "21st of September 2022". */
function dayMonth(p: Passage, at: number, publishedOn: Day | null): Read | null {
  const day = dayNumber(p, at);
  if (day === 0) return null;
  const monthAt = p.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const month = monthOf(p, monthAt);
  return month < 0 ? null : withYear(p, monthAt + 1, month, day, publishedOn);
}

/** "September 21", "Sept. 21, 2022", "September 2022", "September". */
function monthDay(p: Passage, at: number, publishedOn: Day | null): Read | null {
  const month = monthOf(p, at);
  if (month < 0) return null;
  const day = dayNumber(p, at + 1);
  if (day > 0) return withYear(p, at + 2, month, day, publishedOn);
  const year = yearAt(p, at + 1);
  if (year > 0) return { to: at + 2, day: dayIn(year, month, 1), precision: 'month' };
  if (MONTHS[month] === 'may' || MONTHS[month] === 'mar')
    return ['in', 'since', 'last', 'next', 'by', 'until', 'of'].includes(p.lower(at - 1))
      ? monthOnly(at, month, publishedOn)
      : null;
  return monthOnly(at, month, publishedOn);
}

function monthOnly(at: number, month: number, publishedOn: Day | null): Read {
  return {
    to: at + 1,
    day: publishedOn === null ? null : nearest(month, 1, publishedOn),
    precision: publishedOn === null ? 'unsure' : 'month',
  };
}

function withYear(p: Passage, at: number, month: number, day: number, publishedOn: Day | null): Read {
  const comma = p.word(at).text === ',' ? 1 : 0;
  const year = yearAt(p, at + comma);
  if (year > 0) return { to: at + comma + 1, day: dayIn(year, month, day), precision: 'day' };
  const resolved = publishedOn === null ? null : nearest(month, day, publishedOn);
  return { to: at, day: resolved, precision: resolved === null ? 'unsure' : 'day' };
}

function dayIn(year: number, month: number, day: number): Day | null {
  const value = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(value) ? value : null;
}

/** Without a year the one is meant that lies nearest to the publication. */
function nearest(month: number, day: number, publishedOn: Day): Day | null {
  const published = dateOf(publishedOn);
  const year = published.getUTCFullYear();
  const options = [year - 1, year, year + 1].flatMap((value) => dayIn(value, month, day) ?? []);
  const distance = (option: Day) => Math.abs(dateOf(option).getTime() - published.getTime());
  return options.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const MILLISECONDS_A_DAY = 86_400_000;
const shifted = (day: Day, days: number) =>
  dayOf(new Date(dateOf(day).getTime() + days * MILLISECONDS_A_DAY));

/** "on Tuesday": the last one, today included. "last", "next" and "this" Tuesday stay unsure. */
function weekday(p: Passage, at: number, publishedOn: Day | null): Read | null {
  const index = WEEKDAYS.indexOf(p.lower(at));
  if (index < 0 || p.word(at).text === p.lower(at)) return null;
  const unsure = ['last', 'next', 'this', 'every', 'each', 'a', 'coming'].includes(p.lower(at - 1));
  if (publishedOn === null || unsure) return { to: at + 1, day: null, precision: 'unsure' };
  const back = (dateOf(publishedOn).getUTCDay() - index + 7) % 7;
  return { to: at + 1, day: shifted(publishedOn, -back), precision: 'day' };
}

function relativeDay(p: Passage, at: number, publishedOn: Day | null): Read | null {
  const shift = RELATIVE[p.lower(at)];
  if (shift === undefined) return null;
  return {
    to: at + 1,
    day: publishedOn === null ? null : shifted(publishedOn, shift),
    precision: publishedOn === null ? 'unsure' : 'day',
  };
}

/** "last month", "this year", "next week": kept as text; a year is resolved. */
function period(p: Passage, at: number, publishedOn: Day | null): Read | null {
  const which = p.lower(at);
  if (
    !['last', 'this', 'next'].includes(which) ||
    !/^(week|month|year|weekend|spring|summer|autumn|winter|night)$/.test(p.lower(at + 1))
  )
    return null;
  const year =
    p.lower(at + 1) === 'year' && publishedOn !== null
      ? dateOf(publishedOn).getUTCFullYear() + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
      : 0;
  return { to: at + 2, day: year > 0 ? dayIn(year, 0, 1) : null, precision: year > 0 ? 'year' : 'unsure' };
}

function bareYear(p: Passage, at: number): Read | null {
  const year = yearAt(p, at);
  if (
    year === 0 ||
    !['in', 'since', 'of', 'by', 'until', 'from', 'the', 'during', 'before', 'after', 'and', 'to'].includes(
      p.lower(at - 1),
    )
  )
    return null;
  return { to: at + 1, day: dayIn(year, 0, 1), precision: 'year' };
}
