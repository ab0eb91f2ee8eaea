import { dayInWords } from '@/domain/shared/day';
import type { FigureView } from './card';

/** The unit that goes without saying: the subject names who was counted. */
export const PEOPLE = 'people';
/** Units that are a share of the subject. */
const SHARES = ['per cent', 'percent', '%'];

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** The largest number kept: above it a JavaScript number no longer holds each whole one. */
export const FIGURE_LARGEST = Number.MAX_SAFE_INTEGER;

/** "more than 100,000 Russian soldiers killed or wounded, as of 9 November 2022" */
export function figureInWords(figure: FigureView): string {
  const { measure, subject, asOf, asOfText } = figure;
  const date = asOf !== null ? `, as of ${dayInWords(asOf)}` : asOfText !== null ? `, ${asOfText}` : '';
  return `${counted(amountInWords(figure), figure.unit, `${subject} ${measure}`)}${date}`;
}

function counted(amount: string, unit: string, what: string): string {
  if (unit === PEOPLE) return `${amount} ${what}`;
  if (SHARES.includes(unit)) return `${amount} per cent of ${what}`;
  return `${amount} ${unit} (${what})`;
}

/** The number alone: "5,937", "about 300,000", "10,000 to 13,000", "more than 100,000", "up to 2,000,000". */
export function amountInWords({
  low,
  high,
  approximate,
}: Pick<FigureView, 'low' | 'high' | 'approximate'>): string {
  const about = approximate ? 'about ' : '';
  if (low === null && high === null) return 'an unknown number of';
  if (low === null) return `up to ${about}${numbers.format(high ?? 0)}`;
  if (high === null) return `more than ${about}${numbers.format(low)}`;
  if (low === high) return `${about}${numbers.format(low)}`;
  return `${about}${numbers.format(low)} to ${numbers.format(high)}`;
}

export type FigureProblem = { field: 'low' | 'high'; message: string };

/** What is wrong with the bounds of a figure, each with its field and remedy; empty when nothing is. */
export function figureProblems({ low, high }: Pick<FigureView, 'low' | 'high'>): FigureProblem[] {
  const problems: FigureProblem[] = [];
  if (low === null && high === null) {
    problems.push({ field: 'low', message: 'Give at least one number: the lowest, the highest, or both.' });
  }
  if (low !== null && high !== null && low > high) {
    problems.push({ field: 'high', message: 'The highest number is below the lowest. Swap them.' });
  }
  return [...problems, ...boundProblems('low', low), ...boundProblems('high', high)];
}

function boundProblems(field: 'low' | 'high', bound: number | null): FigureProblem[] {
  if (bound === null) return [];
  if (!Number.isFinite(bound) || Math.abs(bound) > FIGURE_LARGEST) {
    return [{ field, message: `Numbers go up to ${numbers.format(FIGURE_LARGEST)}. Use a larger unit.` }];
  }
  if (Number(bound.toFixed(4)) !== bound) {
    return [{ field, message: 'Give at most four digits after the decimal point.' }];
  }
  return [];
}
