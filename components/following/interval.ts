import { LONGEST_INTERVAL, SHORTEST_INTERVAL } from '@/domain/revisions/follow';

/** Units in which an interval is written, in minutes, the longest first. */
const UNITS = { days: 1440, hours: 60, minutes: 1 } as const;
export type IntervalUnit = keyof typeof UNITS;
export type Interval = { count: string; unit: IntervalUnit };

/** As fields: in the longest unit that it is a whole number of. */
export function intervalOf(minutes: number): Interval {
  const units = Object.keys(UNITS) as IntervalUnit[];
  const unit = units.find((each) => minutes % UNITS[each] === 0) ?? 'minutes';
  return { count: String(minutes / UNITS[unit]), unit };
}

/** Minutes; null for what is no whole number, or too short or too long to be one that can be set. */
export function minutesOf({ count, unit }: Interval): number | null {
  const minutes = /^\d{1,6}$/.test(count.trim()) ? Number(count) * UNITS[unit] : 0;
  return minutes >= SHORTEST_INTERVAL && minutes <= LONGEST_INTERVAL ? minutes : null;
}

/** "every hour", "every 2 days", "every 45 minutes" */
export function intervalInWords(minutes: number): string {
  const { count, unit } = intervalOf(minutes);
  return count === '1' ? `every ${unit.slice(0, -1)}` : `every ${count} ${unit}`;
}
