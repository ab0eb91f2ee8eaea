import type { FigureView } from '@/domain/claims/card';
import { quantitiesIn } from '@/domain/wording/quantities';
import { numbersIn } from './match-words';
import type { Statement } from './statement';

type Amount = Pick<FigureView, 'bound' | 'low' | 'high' | 'amountText' | 'boundUnsure'>;

/** The same ends, meant in the same way. Where nobody has said whether one is reached, it is not known to be the same. */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.boundUnsure || b.boundUnsure) return false;
  return a.bound === b.bound && a.low === b.low && a.high === b.high && sameWords(a, b);
}

const sameWords = (a: Amount, b: Amount) =>
  (a.amountText ?? '').toLowerCase() === (b.amountText ?? '').toLowerCase();

/** Numbers of a text as they bound what is so; `overlap()` compares them. */
export function amountsIn(text: string): Amount[] {
  return quantitiesIn(text)
    .filter(({ role }) => role === 'count')
    .map(({ bound, low, high, start, end }) => ({
      bound,
      low,
      high,
      amountText: bound === 'vague' ? text.slice(start, end) : null,
    }));
}

const BOUNDING =
  /\b(at least|at most|more than|no more|fewer than|less than|up to|over|under|about|nearly|almost)\b/gi;

/** Nothing says that the number of the one is another than that of the other. */
export function sameNumber(mine: Statement, other: Statement): boolean {
  if (mine.figure !== null && other.figure !== null) return sameAmount(mine.figure, other.figure);
  return sameNumbersSaid(mine.statement, other.statement);
}

/** The same numbers in the same order of size, bounded alike. */
export function sameNumbersSaid(one: string, other: string): boolean {
  const [a, b] = [amountsIn(one), amountsIn(other)];
  const alike = a.length === b.length && a.every((each) => b.some((amount) => sameAmount(each, amount)));
  return alike && numbersIn(one).join() === numbersIn(other).join() && boundsSaid(one) === boundsSaid(other);
}

const boundsSaid = (text: string) =>
  [...text.matchAll(BOUNDING)]
    .map(([words]) => words.toLowerCase())
    .sort()
    .join();
