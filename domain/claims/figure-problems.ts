import type { Amount } from './figure';
import { BOUNDS, inDigits } from './figure';

/** The largest number kept: above it a JavaScript number no longer holds each whole one. */
export const FIGURE_LARGEST = Number.MAX_SAFE_INTEGER;

export type FigureField = 'bound' | 'low' | 'high' | 'amountText';
export type FigureProblem = { field: FigureField; message: string };

type Ends = Pick<Amount, 'bound' | 'low' | 'high' | 'amountText' | 'boundUnsure'>;

/**
 * What is wrong with how a figure is given, each with its field and remedy; empty when nothing is. Which ends a number
 * has follows from how it is meant; the database holds the same rules (figure_ends).
 */
export function figureProblems(ends: Ends): FigureProblem[] {
  return [
    ...unsureProblems(ends),
    ...endProblems(ends),
    ...ownWordsProblems(ends),
    ...numberProblems('low', ends.low),
    ...numberProblems('high', ends.high),
  ];
}

function unsureProblems({ bound, boundUnsure }: Ends): FigureProblem[] {
  return boundUnsure ? [{ field: 'bound', message: `${reachedQuestion(bound)} Choose one.` }] : [];
}

/** What the desk asks where a figure was kept before it could be said whether its end is reached. */
export function reachedQuestion(bound: Ends['bound']): string {
  if (bound === 'at_least') return 'Say whether the number is reached: at least or more than?';
  if (bound === 'up_to') return 'Say whether the number is reached: up to or fewer than?';
  return 'Say how the number is meant, or give it in the text’s own words.';
}

function endProblems({ bound, low, high }: Ends): FigureProblem[] {
  switch (bound) {
    case 'at_least':
    case 'more_than':
      return [...needed('low', low, 'Give the number.'), ...notTaken('high', high, bound)];
    case 'up_to':
    case 'fewer_than':
      return [...needed('high', high, 'Give the number.'), ...notTaken('low', low, bound)];
    case 'exactly':
      if (low === null) return [{ field: 'low', message: 'Give the number.' }];
      return high === low || Number.isNaN(low)
        ? []
        : [
            {
              field: 'high',
              message: '“Exactly” takes one number. Give it as both ends, or choose “between”.',
            },
          ];
    case 'between':
      return rangeProblems(low, high, true);
    case 'about':
      return rangeProblems(low, high, false);
    case 'vague':
      return low === null && high === null
        ? [{ field: 'low', message: 'Give the least that the words allow: “tens of thousands” is 20,000.' }]
        : backwards(low, high);
  }
}

function rangeProblems(low: number | null, high: number | null, apart: boolean): FigureProblem[] {
  const lacking = [
    ...needed('low', low, apart ? 'Give the lowest number.' : 'Give the number.'),
    ...needed('high', high, 'Give the highest number.'),
  ];
  if (lacking.length > 0) return lacking;
  if (apart && low === high) {
    return [{ field: 'high', message: 'Both numbers are the same. Give another, or choose “exactly”.' }];
  }
  return backwards(low, high);
}

function backwards(low: number | null, high: number | null): FigureProblem[] {
  if (low === null || high === null || !(low > high)) return [];
  return [{ field: 'high', message: 'The highest number is below the lowest. Swap them.' }];
}

function needed(field: 'low' | 'high', end: number | null, message: string): FigureProblem[] {
  return end === null ? [{ field, message }] : [];
}

function notTaken(field: 'low' | 'high', end: number | null, bound: Ends['bound']): FigureProblem[] {
  if (end === null) return [];
  const message = `“${BOUNDS[bound]}” takes one number. Take this one away, or choose “between”.`;
  return [{ field, message }];
}

function ownWordsProblems({ bound, amountText }: Ends): FigureProblem[] {
  if (bound === 'vague') {
    if (amountText !== null && amountText.trim() !== '') return [];
    return [{ field: 'amountText', message: 'Give the text’s own words, like “tens of thousands”.' }];
  }
  if (amountText === null) return [];
  const message = `Take the words away, or choose “${BOUNDS.vague}”.`;
  return [{ field: 'amountText', message }];
}

function numberProblems(field: 'low' | 'high', end: number | null): FigureProblem[] {
  if (end === null) return [];
  if (!Number.isFinite(end) || Math.abs(end) > FIGURE_LARGEST) {
    return [{ field, message: `Numbers go up to ${inDigits(FIGURE_LARGEST)}. Use a larger unit.` }];
  }
  if (Number(end.toFixed(4)) !== end) {
    return [{ field, message: 'Give at most four digits after the decimal point.' }];
  }
  return [];
}
