import { PEOPLE } from '@/domain/claims/figure';
import type { Passage, Range } from '../text/passage';
import { type Amount, amountsIn } from './amount';
import { asOf } from './as-of';
import type { FoundDate } from './dates';
import type { FoundFigure } from './found-figure';
import { isPeople } from './measure-words';
import { measureOf } from './measures';
import { withParts } from './parts';
import { type Counted, subjectAfter } from './subject';

/** The figures in a run of tokens, in order. Ages, dates, ordinals and names are none. */
export function figuresIn(p: Passage, range: Range, dates: readonly FoundDate[]): FoundFigure[] {
  const amounts = amountsIn(p, range).filter((amount) => !isInDate(amount, dates));
  const counted = amounts.map((amount, index) =>
    subjectAfter(p, amount.to, Math.min(range.to, p.to(amount.from), amounts[index + 1]?.from ?? range.to)),
  );
  const figures = amounts.map((amount, index) => {
    const before = amounts[index - 1];
    const after = amounts[index + 1];
    return figureOf(p, range, dates, {
      amount,
      counted: counted[index] ?? { words: '', to: amount.to },
      // What rose from 10 to 15 is said once, before both.
      before: { from: amount.change === null ? (counted[index - 1]?.to ?? 0) : 0, to: amount.from },
      next: after?.from ?? p.length,
      isWhole: before !== undefined && isPartitive(p, before.to, amount.from),
      after: after !== undefined && isPartitive(p, amount.to, after.from) ? after : null,
    });
  });
  return withParts(p, figures, amounts);
}

const isInDate = ({ start, end }: Amount, dates: readonly FoundDate[]) =>
  dates.some(({ span }) => start < span.end && span.start < end);

/** "12 of the 40 passengers": what stands between the part and the whole. */
function isPartitive(p: Passage, from: number, to: number): boolean {
  if (p.lower(from) !== 'of' || to - from > 3) return false;
  for (let at = from + 1; at < to; at += 1)
    if (!/^(the|its|their|his|her|our|those|these|all)$/.test(p.lower(at))) return false;
  return true;
}

type Setting = {
  amount: Amount;
  counted: Counted;
  before: Range;
  /** Where the next amount begins. */
  next: number;
  isWhole: boolean;
  /** The whole that it is a part of; null for none. */
  after: Amount | null;
};

function figureOf(p: Passage, range: Range, dates: readonly FoundDate[], setting: Setting): FoundFigure {
  const { amount, isWhole } = setting;
  const isPart = setting.after !== null;
  const sentence = {
    from: Math.max(range.from, p.from(amount.from)),
    to: Math.min(range.to, p.to(amount.from)),
  };
  const counted = isPart ? wholeOf(p, setting, sentence.to) : setting.counted;
  const after = { from: amount.to, to: isPart ? sentence.to : Math.min(sentence.to, setting.next) };
  const measure = measureOf(p, {
    amount,
    countedTo: counted.to,
    hasNext: !isPart && setting.next < sentence.to,
    // What happened happened to the part; the whole is only named.
    after: isWhole
      ? { from: amount.to, to: Math.min(after.to, Math.max(setting.counted.to, amount.to + 1)) }
      : after,
    before: { from: Math.max(sentence.from, isWhole ? amount.from : setting.before.from), to: amount.from },
  });
  const date = asOf(p, sentence, dates);
  return {
    measure: measure?.name ?? 'counted',
    subject: counted.words,
    bound: amount.bound,
    low: amount.low,
    high: amount.high,
    amountText: amount.bound === 'vague' ? p.text.slice(amount.numberStart, amount.numberEnd) : null,
    unit: unitOf(amount, counted.words),
    asOf: date?.precision === 'day' ? date.day : null,
    asOfText: date?.text ?? null,
    span: { start: amount.start, end: Math.max(amount.end, p.ends[counted.to - 1] ?? 0) },
    numberSpan: { start: amount.numberStart, end: amount.numberEnd },
    each: isEach(p, amount, range),
    partOfPrevious: isIncluded(p, amount),
    denied: amount.denied || measure?.negated === true,
    change: amount.change,
  };
}

/** "12 of the 40 passengers": 12 passengers. */
function wholeOf(p: Passage, { after, counted }: Setting, limit: number): Counted {
  return after === null ? counted : subjectAfter(p, after.to, limit);
}

const unitOf = ({ unit }: Amount, subject: string) =>
  unit ?? (isPeople(subject) || subject === '' ? PEOPLE : subject);

const isIncluded = (p: Passage, { from, to }: Amount) =>
  /^(including|among|included|especially|notably)$/.test(p.lower(from - 1)) ||
  (/^(among|of)$/.test(p.lower(from - 2)) && /^(them|whom|which)$/.test(p.lower(from - 1))) ||
  (p.lower(to) === 'of' && /^(them|whom|which)$/.test(p.lower(to + 1)));

function isEach(p: Passage, { from, to }: Amount, range: Range): boolean {
  for (let at = Math.max(range.from, from - 4); at < Math.min(range.to, to + 8); at += 1) {
    if (p.lower(at) === 'each' || p.lower(at) === 'apiece') return true;
  }
  return false;
}
