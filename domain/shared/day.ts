/**
 * A calendar day as `YYYY-MM-DD`. Days are not instants: "said on 21 September" has no time zone, so a day
 * never passes through the local clock. PostgreSQL `date` columns reach us as UTC midnights.
 */
export type Day = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that is in the calendar: 2022-02-30 is not. */
export function isDay(value: string): value is Day {
  if (!FORM.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** "21 September 2022", the way the screens write days. */
export function dayInWords(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(day));
}
