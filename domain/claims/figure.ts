import { dayInWords } from '@/domain/shared/day';
import type { Bound } from '@/domain/wording/quantities';
import type { FigureView } from './card';

/** The unit that goes without saying: the subject names who was counted. */
export const PEOPLE = 'people';
/** Units that are a share of the subject. */
const SHARES = ['per cent', 'percent', '%'];
/** Units that are measured, not counted: less of them, not fewer. */
const MEASURED =
  /\b(euros?|dollars?|pounds?|roubles?|rupees?|yen|yuan|hryvnias?|francs?|metres?|kilometres?|miles?|hectares?|tonnes?|tons?|kilograms?|litres?|degrees?|years?|months?|weeks?|days?|hours?|minutes?)$/i;

/** How a number is meant, in the words of a select; the order is that of its options. */
export const BOUNDS: Record<Bound, string> = {
  exactly: 'Exactly',
  at_least: 'At least',
  more_than: 'More than',
  up_to: 'Up to',
  fewer_than: 'Fewer than',
  between: 'Between',
  about: 'About',
  vague: 'In the text’s own words',
};

/** A number with how it is meant: what amounts are said and compared by. */
export type Amount = Pick<FigureView, 'bound' | 'low' | 'high' | 'amountText' | 'unit' | 'boundUnsure'>;

/** What has one number has it as both its ends. */
export function withBothEnds<Ends extends Pick<Amount, 'bound' | 'low' | 'high'>>(amount: Ends): Ends {
  const { bound, low, high } = amount;
  if (bound !== 'exactly' && bound !== 'about') return amount;
  return { ...amount, low: low ?? high, high: high ?? low };
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
export const inDigits = (number: number) => numbers.format(number);

/** "more than 100,000 Russian soldiers killed or wounded, as of 9 November 2022" */
export function figureInWords(figure: FigureView): string {
  const { asOf, asOfText } = figure;
  const date = asOf !== null ? `, as of ${dayInWords(asOf)}` : asOfText !== null ? `, ${asOfText}` : '';
  return `${counted(figure)}${date}`;
}

function counted(figure: FigureView): string {
  const { bound, unit, subject, measure } = figure;
  const what = `${subject} ${measure}`;
  if (bound === 'vague') return countedVaguely(figure, what);
  const amount = amountInWords(figure);
  if (unit === PEOPLE) return `${amount} ${what}`;
  if (isShare(unit)) return `${amount} per cent of ${what}`;
  return `${amount} ${unit} (${what})`;
}

/** "tens of thousands of soldiers killed (20,000 or more)" */
function countedVaguely(figure: FigureView, what: string): string {
  const { amountText, unit } = figure;
  const own = `${amountText}${takesOf(amountText ?? '') ? ' of' : ''}`;
  const limits = limitsInWords(figure);
  if (unit === PEOPLE || isShare(unit)) return `${own} ${what}${limits === null ? '' : ` (${limits})`}`;
  return `${own} ${unit} (${limits === null ? what : `${what}; ${limits}`})`;
}

/** "hundreds of people", "a handful of people"; but "a few hundred people". */
const takesOf = (words: string) => /(s|handful|couple|majority|minority|fraction|number)$/i.test(words);

const isShare = (unit: string) => SHARES.includes(unit);

/**
 * The number alone: "5,937", "at least 48", "more than 70", "up to 100,000", "fewer than 50", "10,000 to 13,000",
 * "about 300,000", "tens of thousands (20,000 or more)". Where nobody has said yet whether the end is reached, it is
 * left open: "at least or more than 48".
 */
export function amountInWords(amount: Amount): string {
  const { bound, low, high, amountText } = amount;
  if (bound === 'vague') {
    const limits = limitsInWords(amount);
    return `${amountText}${limits === null ? '' : ` (${limits})`}`;
  }
  const ends = [...new Set([low, high].filter((end) => end !== null))].map(inDigits).join(' to ');
  return `${boundInWords(amount)}${ends}`;
}

function boundInWords({ bound, boundUnsure, unit }: Amount): string {
  const fewer = isShare(unit) || MEASURED.test(unit) ? 'less than ' : 'fewer than ';
  if (bound === 'at_least') return boundUnsure ? 'at least or more than ' : 'at least ';
  if (bound === 'up_to') return boundUnsure ? `up to or ${fewer}` : 'up to ';
  if (bound === 'more_than') return 'more than ';
  if (bound === 'fewer_than') return fewer;
  return bound === 'about' ? 'about ' : '';
}

/** What the text's own words come to, or null where they say the number themselves. */
function limitsInWords({ low, high, amountText, unit }: Amount): string | null {
  const said = (end: number | null) => end !== null && (amountText ?? '').includes(inDigits(end));
  if (said(low) || said(high)) return null;
  const share = isShare(unit) ? ' per cent' : '';
  if (low !== null && high !== null) return `${inDigits(low)} to ${inDigits(high)}${share}`;
  if (low !== null) return `${inDigits(low)}${share} or more`;
  return high === null ? null : `${inDigits(high)}${share} or ${isShare(unit) ? 'less' : 'fewer'}`;
}
