import { z } from 'zod';
import { isDay } from './day';
import { checkText } from './text';

/**
 * The fields that inputs are made of. All free text comes in through here: checked (no NUL, no lone surrogate),
 * in NFC, trimmed, and bounded. Each message says what to do, so that it can stand beside the field.
 */

const LINE_ENDS = /\r\n|[\r\u2028\u2029]/g;

/** One line of words: every run of white space becomes one space. `what` names it: "the title". */
export function line(what: string, longest: number) {
  return words(what, longest, (text) => text.replace(/\s+/g, ' ').trim());
}

/** Words of one or more lines; line ends become "\n". */
export function prose(what: string, longest: number) {
  return words(what, longest, (text) => text.replace(LINE_ENDS, '\n').trim());
}

function words(what: string, longest: number, tidy: (text: string) => string) {
  return z.string(`Give ${what}.`).transform((value, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const checked = checkText(value);
    if (!checked.ok) return refuse(checked.message);
    const text = tidy(checked.text);
    if (text === '') return refuse(`Give ${what}.`);
    if (text.length <= longest) return text;
    return refuse(`Shorten ${what}: it has ${text.length} characters, and ${longest} fit.`);
  });
}

/** A field that may be left empty: missing, null or blank becomes null. */
export function optional<Schema extends z.ZodType>(field: Schema) {
  return z.preprocess((value) => (isBlank(value) ? null : value), field.nullable());
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

export const day = z
  .string('Give the day as year-month-day, like 2022-11-25.')
  .trim()
  .refine(isDay, 'Give a day that is in the calendar as year-month-day, like 2022-11-25.');

/** An http or https address, kept as it was typed. */
export const webAddress = line('the web address', 2000).refine(
  isWebAddress,
  'Give a whole web address that begins with https:// or http://.',
);

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

/** A tick box or a boolean: "on" of a form counts as ticked, nothing as not. */
export const tick = z.preprocess(
  (value) => (isBlank(value) ? false : value),
  z.union([z.boolean(), z.stringbool({ truthy: ['on', 'true'], falsy: ['off', 'false'] })]),
);

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const IN_DIGITS = 'Write the number in digits, like 100000, 100,000 or 12.5.';

/** A number as people write it in English: 100000, 100,000 or 12.5. */
export const number = z.union([z.number(), z.string()], IN_DIGITS).transform((value, context) => {
  if (typeof value === 'number') return value;
  const text = value.replace(/\s/g, '');
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (PLAIN.test(text)) return Number(text);
  context.addIssue({ code: 'custom', message: IN_DIGITS });
  return z.NEVER;
});

/**
 * A list of short texts, each once, in the order given: an array, or one text with an item a line (and, with
 * `commas`, between commas). Empty items are dropped.
 */
export function list<Item extends z.ZodType<string>>(item: Item, most: number, { commas = false } = {}) {
  const separator = commas ? /[\n,]/ : /\n/;
  const items = (value: unknown): unknown => {
    if (isBlank(value)) return [];
    const parts = typeof value === 'string' ? value.split(separator) : value;
    return Array.isArray(parts) ? parts.filter((part) => !isBlank(part)) : parts;
  };
  return z.preprocess(
    items,
    z
      .array(item, 'Give a list.')
      .transform((all) => [...new Set(all)])
      .refine((all) => all.length <= most, `Give at most ${most}.`),
  );
}

/** The id of a row, as a form carries it in a hidden field. */
export function idOf(what: string) {
  return z.uuid(`The form has lost ${what}. Reload the page and try again.`);
}
