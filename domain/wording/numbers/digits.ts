const PLAIN = /^(0|[1-9]\d*)(\.\d+)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const INDIAN_GROUPS = /^[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/;
const OTHER_GROUPS = /^[1-9]\d{0,2}(['’ \u00a0\u2007\u2009\u202f])\d{3}(\1\d{3})*([.,]\d+)?$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?$|^[1-9]\d{0,2}\.\d{3},\d{1,2}$/;
const COMMA_DECIMALS = /^(0|[1-9]\d*),\d{1,2}$/;

/**
 * The value of digits with their groups; null where they follow none of the ways of writing a number ("1,23,4", "007",
 * "192.168.1.1"). Commas, dots, spaces and apostrophes group; a dot, or a comma with one or two digits, parts decimals.
 */
export function digitsValue(text: string): number | null {
  if (PLAIN.test(text)) return heldNumber(text);
  if (COMMA_GROUPS.test(text) || INDIAN_GROUPS.test(text)) return heldNumber(text.replaceAll(',', ''));
  if (OTHER_GROUPS.test(text)) return heldNumber(text.replace(/['’\s]/g, '').replace(',', '.'));
  if (DOT_GROUPS.test(text)) return heldNumber(text.replaceAll('.', '').replace(',', '.'));
  return COMMA_DECIMALS.test(text) ? heldNumber(text.replace(',', '.')) : null;
}

/** "1.234": three decimals, or a thousand and more. Only what is counted can tell. */
export function mayBeGrouped(text: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** Beyond these a number no longer holds each whole one. */
export function heldNumber(plain: string | number): number | null {
  const value = Number(plain);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
