/** A day, a part of one, or a time as it was said; what is not said is missing. */
export type DateParts = {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** Minutes after midnight. */
  time?: number;
  /** "morning", "last week", "today", "1990s", "3/4/2022": as it stands. */
  part?: string;
  relative?: string;
};

export type DateIn = { start: number; end: number; parts: DateParts };

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const MONTH = `(?<month>${MONTHS.join('|')})\\b\\.?`;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const DAY = `(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINALS.toReversed().join('|')})`;
const YEAR = `(?<year>(?:1[5-9]|20)\\d\\d)`;
const WEEKDAYS = ['sun', 'mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs?)?', 'fri', 'sat(?:ur)?'];
const WEEKDAY = `(?<!the )(?<weekday>(?:${WEEKDAYS.join('|')})(?:days?\\b|\\.))`;
const PART = `(?<part>morning|afternoon|evening|night)`;
const BEFORE_MONTH =
  '(?<=\\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|during|before|after|through|to)[ -])';
const UNIT = 'week|month|year|weekend|spring|summer|autumn|fall|winter|decade|century|quarter|season|night';

/** Tried in this order; what an earlier one has taken is taken. */
const FORMS = [
  `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `(?<![\\d.,/])(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})(?![\\d/])`,
  `(?:${WEEKDAY},? (?:the )?)?(?<![\\d.,])${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?! ?\\d)`,
  `(?<![\\d.,])${DAY}(?=(?:-| and | to | or )\\d{1,2} (?:${MONTHS.join('|')})\\b)`,
  `(?:${WEEKDAY},? )?${MONTH} (?:the )?${DAY}\\b(?![\\d.,]*\\d| ?(?:%|per|people|million|thousand))(?:,? ${YEAR})?`,
  `${MONTH},? (?:of )?${YEAR}(?!\\d)`,
  `(?:(?<relative>last|next|this|past|the previous|the following) )?${WEEKDAY}(?: ${PART})?`,
  `(?<relative>last|next|this|the previous|the following) (?<part>${UNIT})s?\\b`,
  `(?<relative>today|yesterday|tomorrow|tonight|overnight)\\b(?: ${PART})?`,
  `\\b(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?::\\d\\d)? ?(?<half>[ap])\\.?m\\b\\.?`,
  `(?<![\\d.:])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])`,
  `\\b(?<relative>noon|midday|midnight|dawn|dusk|sunrise|sunset)\\b`,
  `\\b${PART}\\b`,
  `(?<![\\d.,$£€])${YEAR}(?<part>s)\\b`,
  `${BEFORE_MONTH}${MONTH}`,
  `(?<=\\b(?:in|since|until|till|by|from|during|before|after|of|to|for|between|and|early|late|mid|spring|summer|autumn|fall|winter)[ -])(?<![\\d.,$£€])${YEAR}(?![\\d,%]|\\.\\d| (?:people|men|women|soldiers|troops))`,
  `\\b(?<month>january|february|april|june|july|september|october|november|december)\\b`,
].map((form) => new RegExp(`\\b(?:${form})`, 'gi'));

/** The dates, days and times of a text in one typography, in order, none overlapping. Linear for texts of any length. */
export function datesIn(text: string): DateIn[] {
  const taken = new Set<number>();
  const found: DateIn[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.has(start) || taken.has(end - 1)) continue;
      const parts = partsOf(match.groups ?? {}, match[0]);
      if (parts === undefined) continue;
      for (let at = start; at < end; at++) taken.add(at);
      found.push({ start, end, parts });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function partsOf(groups: Record<string, string | undefined>, whole: string): DateParts | undefined {
  const { year, month, day, weekday, part, relative, hour, minute, half } = groups;
  const parts: DateParts = {};
  if (year !== undefined && part !== 's') parts.year = Number(year);
  if (month !== undefined) {
    if (/^[a-z]/i.test(month) && !/^\p{Lu}/u.test(month)) return undefined;
    parts.month = /^\d/.test(month) ? Number(month) : numberOf(MONTHS, month);
  }
  if (day !== undefined) parts.day = dayOf(day);
  if (weekday !== undefined) {
    if (!/^\p{Lu}/u.test(weekday)) return undefined;
    parts.weekday = numberOf(WEEKDAYS, weekday.replace(/(?:days?|\.)$/i, ''));
  }
  if (hour !== undefined) parts.time = minutesOf(Number(hour), Number(minute ?? 0), half);
  if (part !== undefined) parts.part = part === 's' ? whole : part.toLowerCase();
  if (relative !== undefined) parts.relative = relative.toLowerCase();
  return parts;
}

function numberOf(forms: readonly string[], word: string): number {
  return forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'i').test(word)) + 1;
}

/** 9 of "9th" and of "ninth"; 0 of what is none up to thirty-first. */
export function dayOf(day: string): number {
  const digits = Number.parseInt(day, 10);
  return Number.isNaN(digits) ? ORDINALS.indexOf(day.toLowerCase()) + 1 : digits;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number {
  if (half === undefined) return hour * 60 + minute;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

/** A date in figures, the same for all ways to write it. */
export function dateKey(parts: DateParts): string {
  const { year, month, day, weekday, time, part, relative } = parts;
  return `@${[year, month, day, weekday, time, part, relative].map((value) => value ?? '').join('-')}`;
}

/**
 * Whether two dates can be one: nothing that both say differs, and the narrower says where it lies in the wider ("Tuesday" and "Tuesday, 9
 * November", "9 November" and "9 November 2022", but not "November" and "9 November").
 */
export function sameDate(a: DateParts, b: DateParts): boolean {
  const keys = ['year', 'month', 'day', 'weekday', 'time', 'part', 'relative'] as const;
  if (keys.some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key])) return false;
  const shared = (key: (typeof keys)[number]) => a[key] !== undefined && a[key] === b[key];
  if (shared('weekday') || shared('time')) return true;
  if (shared('month')) return (a.day === undefined) === (b.day === undefined);
  if (shared('year')) return a.month === undefined && b.month === undefined;
  return (
    shared('relative') ||
    (shared('day') && a.month === b.month) ||
    (shared('part') && a.relative === b.relative)
  );
}
