import type { Quantity } from '../quantities';

const DIGITS = /\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?/g;

/** The numbers of a text that are written in digits. */
export function readQuantities(text: string): Quantity[] {
  return [...text.matchAll(DIGITS)].map(({ 0: digits, index: start }) => {
    const end = start + digits.length;
    const value = Number(digits.replaceAll(',', ''));
    return {
      ...{ start, end, numberStart: start, numberEnd: end, bound: 'exactly', low: value, high: value },
      ...{ unit: null, denied: false, change: null, role: 'count' },
    };
  });
}
