import type { Passage, Range } from '../text/passage';
import type { FoundDate } from './dates';

const COUNTED_BY = /^(as of|by|until|till|to)$/;
const PERIOD = /^(in|since|during|)$/;
const SAYING =
  /^(said|says|announced|reported|reports|put|told|confirmed|estimated|estimates|stated|counted|revised|updated|showed|according)$/;

/**
 * The day of a count: "as of 9 November", "by Friday", or the day on which the number was said. A day on which
 * something happened is none: "In Thursday’s flood 12 had died by Friday" is Friday. A month or year may be the period
 * that was counted ("in 2021").
 */
export function asOf(p: Passage, sentence: Range, dates: readonly FoundDate[]): FoundDate | null {
  const { start, end } = p.span(sentence);
  const near = dates.filter(({ span }) => span.start >= start && span.end <= end && !isOwners(p, span.end));
  return (
    near.find(({ link }) => link === 'as of') ??
    near.find(({ link }) => COUNTED_BY.test(link)) ??
    near.find((date) => isSaying(p, sentence, date)) ??
    near.find(({ link, precision }) => PERIOD.test(link) && precision !== 'day' && link !== '') ??
    null
  );
}

/** "Thursday’s flood". */
const isOwners = (p: Passage, end: number) => /^['’]s/.test(p.text.slice(end, end + 2));

/** "said on Friday", "On Friday officials put the toll at 48". */
function isSaying(p: Passage, { from, to }: Range, { span, link, precision }: FoundDate): boolean {
  if (precision !== 'day' || !/^(on|)$/.test(link)) return false;
  const at = p.starts.findIndex((start, index) => index >= from && start >= span.start);
  if (at < 0) return false;
  for (let here = Math.max(from, at - 4); here < at; here += 1) if (SAYING.test(p.lower(here))) return true;
  const opens = at - from <= 2;
  for (let here = at + 1; opens && here < Math.min(to, at + 8); here += 1)
    if (SAYING.test(p.lower(here))) return true;
  return false;
}
