/** The signs that Unicode has raised and lowered (Superscripts and Subscripts, U+2070 to U+209F, and Latin-1). */
const PLAIN = '0123456789+−=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/**
 * Raised words as plain text: `6` of a power is `⁶`, so that 10⁶ never becomes 106. Where a number holds a sign that Unicode
 * has not raised, it stands behind a `^`. Words without a digit (1st, 2e, ™) stay as they are.
 */
export function raised(words: string): string {
  const signs = inSigns(words, RAISED);
  if (signs !== null) return signs;
  return /\d/.test(words) ? `^${words.trim()}` : words;
}

/** Lowered words as plain text: H₂O. What Unicode has not lowered stays as it is. */
export function lowered(words: string): string {
  return inSigns(words, LOWERED) ?? words;
}

/** Null where a sign is missing, and for words without any digit or sign. */
function inSigns(words: string, signs: string): string | null {
  const found = [...words.replace(/[-–\u2011]/g, '−')].map((sign) => {
    return /\s/.test(sign) ? sign : signs[PLAIN.indexOf(sign)];
  });
  if (words.trim() === '' || found.includes(undefined)) return null;
  return found.join('');
}
