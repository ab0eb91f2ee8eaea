/**
 * "1 December 2022, 14:05 UTC". In UTC for everybody: server and browser write the same, and two reviewers in two
 * countries can speak of the same minute.
 */
export function instantInWords(at: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${words.format(new Date(at)).replace(' at ', ', ')} UTC`;
}

const STEPS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** "3 days", "1 hour", "less than a minute": how long something has waited at `now` (both ISO instants). */
export function ageInWords(since: string, now: string): string {
  const ms = Math.max(0, Date.parse(now) - Date.parse(since));
  const step = STEPS.find((candidate) => ms >= candidate.ms);
  if (step === undefined) return 'less than a minute';
  const count = Math.floor(ms / step.ms);
  return `${count} ${step.unit}${count === 1 ? '' : 's'}`;
}
