import { type Day, dayInWords } from '@/domain/shared/day';

/** A calendar day, "21 September 2022". */
export function DayTime({ day }: { day: Day }) {
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {dayInWords(day)}
    </time>
  );
}

/** The day (UTC) of an ISO instant; the machine-readable part keeps the whole instant. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {dayInWords(at.slice(0, 10))}
    </time>
  );
}
