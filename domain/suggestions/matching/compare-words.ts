import { overlap } from '@/domain/claims/figure-range';
import { timeWords } from './count-words';
import { isNegated, likeness, nameOthers, numbersIn, properNames } from './match-words';
import { inOneArticle } from './same-count';
import { amountsIn, sameAmount, sameNumbersSaid } from './same-number';
import type { Comparison, Statement } from './statement';

const SAME = 0.8;
const ALIKE = 0.5;

/** How one statement seems to stand to another by its words alone; null where they have too few in common. */
export function ofWords(mine: Statement, other: Statement): Comparison | null {
  const [a, b] = [mine.statement, other.statement];
  const near = likeness(a, b);
  if (near < ALIKE) return null;
  const only = (reason: string) => ({ seeming: null, reason, first: false });
  if (nameOthers(a, b)) return only('Words in common, and other names.');
  // Figures of one measure are compared as such (compare-figures.ts): these are not.
  if (mine.figure !== null && other.figure !== null)
    return only('Words in common, and something else is counted.');
  const contradicts = (reason: string): Comparison => ({
    seeming: { kind: 'contradicts', fromThis: true },
    reason,
    first: inOneArticle(mine, other),
  });
  if (near >= SAME && isNegated(a) !== isNegated(b))
    return contradicts('Nearly the same words, one of them with a “not”.');
  if (sameNumbersSaid(a, b)) {
    if (near < SAME) return only('Words in common.');
    return { seeming: { kind: 'repeats', fromThis: true }, reason: 'Nearly the same words.', first: false };
  }
  if (likeness(withoutNumbers(a), withoutNumbers(b)) < SAME) return only('Words in common.');
  const reason = `Nearly the same words with another number: ${numbersIn(b).join(', ') || 'none in digits'}.`;
  return ofOneThing(mine, other) && cannotBothBe(a, b) ? contradicts(reason) : only(reason);
}

const withoutNumbers = (statement: string) => statement.replace(/\d[\d.,]*/g, '');

/** Of one article, or with a name in common: what bears no name may be anywhere. */
function ofOneThing(mine: Statement, other: Statement): boolean {
  const names = properNames(mine.statement);
  const named = properNames(other.statement).some((name) => names.includes(name));
  return named || inOneArticle(mine, other);
}

/**
 * One pair of numbers in the same place excludes each other, and no other time is named. Where nothing but a year (or a
 * number that counts nothing) is another, that is what the statement says: "lit by hand until 1964".
 */
function cannotBothBe(one: string, other: string): boolean {
  const [a, b] = [amountsIn(one), amountsIn(other)];
  if (a.length !== b.length) return false;
  const pairs = a.flatMap((amount, at) => {
    const beside = b[at];
    return beside === undefined ? [] : [{ amount, beside }];
  });
  if (pairs.every(({ amount, beside }) => sameAmount(amount, beside)))
    return numbersIn(one).length === numbersIn(other).length;
  const atOnce = timeWords(one).join() === timeWords(other).join();
  return atOnce && pairs.some(({ amount, beside }) => !overlap(amount, beside));
}
