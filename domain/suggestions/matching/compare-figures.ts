import { amountInWords } from '@/domain/claims/figure';
import { overlap } from '@/domain/claims/figure-range';
import { dayInWords } from '@/domain/shared/day';
import { type Count, inOneArticle, type SameCount, sameCount } from './same-count';
import { sameAmount } from './same-number';
import type { Comparison } from './statement';

/**
 * How one figure seems to stand to another that counts by the same measure; null where it does not. "Cannot both be so"
 * is said only where measure, subject, event and time are shown to be the same and no number fits both.
 */
export function ofFigures(mine: Count, other: Count): Comparison | null {
  const same = sameCount(mine, other);
  if (!same.measure) return null;
  const one = same.subject && same.event === 'same';
  const first = one && inOneArticle(mine, other);
  return { ...told(mine, other, same, one), first };
}

function told(mine: Count, other: Count, same: SameCount, one: boolean): Omit<Comparison, 'first'> {
  const { figure } = other;
  const [a, b] = [amountInWords(mine.figure), amountInWords(figure)];
  if (one && (same.time === 'earlier' || same.time === 'later')) {
    const later = same.time === 'later';
    const reason = `The same is counted as of ${later ? 'an earlier' : 'a later'} day, ${dayInWords(figure.asOf ?? '')}.`;
    return { seeming: { kind: 'updates', fromThis: later }, reason };
  }
  if (sameAmount(mine.figure, figure)) {
    if (same.subject && same.event !== 'other' && same.time !== 'earlier' && same.time !== 'later')
      return { seeming: { kind: 'repeats', fromThis: true }, reason: 'The same number of the same.' };
    return { seeming: null, reason: `The same number for ${whatOf(other)}; perhaps of something else.` };
  }
  if (one && same.time === 'same') {
    if (!overlap(mine.figure, figure))
      return {
        seeming: { kind: 'contradicts', fromThis: true },
        reason: `${capital(a)} and ${b} cannot both be so.`,
      };
    return { seeming: null, reason: `The same is counted; ${a} and ${b} can both be so.` };
  }
  return { seeming: null, reason: `Another number for ${whatOf(other)}: ${b}.` };
}

const whatOf = ({ figure: { subject, measure } }: Count) => `${subject} ${measure}`.trim();

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
