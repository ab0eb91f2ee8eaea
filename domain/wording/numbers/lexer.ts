import { type Token, Tokens } from './tokens';

const SPACES = /[\s\u200b\ufeff\0]+/uy;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
/** Digits with what may group them or part their decimals; whether it is a number is seen afterwards. */
const DIGITS = /\d+(?:[.,'’]\d+)*/y;
/** "1 000 000", with a space of any width: the same one between all groups, three digits each. */
const SPACED = /([ \u00a0\u2007\u2009\u202f])\d{3}(?:\1\d{3})*(?!\d)(?:[.,]\d+)?/y;
const FRACTION = /[¼½¾⅐-⅞]/y;
/** Any other sign for a number; such a run is never understood. */
const ODD_DIGITS = /\p{N}+/uy;
const MARK = /[\s\S]/uy;

/** The tokens of a text. A run of digits is one token with its groups, so no quantity can begin or end inside one. */
export function tokensOf(text: string): Tokens {
  const list: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at = endOf(SPACES, text, at);
      continue;
    }
    const plain = plainWordEnd(text, at);
    const { kind, end } = plain > at ? { kind: 'word' as const, end: plain } : tokenAt(text, at, list);
    const words = text.slice(at, end);
    const lower = kind === 'word' ? words.toLowerCase().replaceAll('’', "'") : words;
    list.push({ kind, text: words, lower, start: at, end, glued: list.at(-1)?.end === at });
    at = end;
  }
  return new Tokens(list);
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 32 || (unit > 127 && endOf(SPACES, text, at) > at);
}

const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** The end of a word of plain letters, which most are; `at` where other signs belong to it. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === 39 || next > 127 ? at : end;
}

function tokenAt(text: string, at: number, before: readonly Token[]): Pick<Token, 'kind' | 'end'> {
  const digits = endOf(DIGITS, text, at);
  if (digits > at) return { kind: 'digits', end: numberEnd(text, at, digits, before) };
  const word = endOf(WORD, text, at);
  if (word > at) return { kind: 'word', end: word };
  if (endOf(FRACTION, text, at) > at) return { kind: 'fraction', end: at + 1 };
  const odd = endOf(ODD_DIGITS, text, at);
  return odd > at ? { kind: 'digits', end: odd } : { kind: 'mark', end: endOf(MARK, text, at) };
}

function numberEnd(text: string, at: number, digits: number, before: readonly Token[]): number {
  if (digits - at > 3 || text.slice(at, digits).includes('.') || isDayOfMonth(before)) return digits;
  const spaced = endOf(SPACED, text, digits);
  return Math.max(spaced, digits);
}

const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** "On May 12 300 people": the day does not begin a number. */
function isDayOfMonth(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last !== undefined && last.text !== last.lower && MONTH.test(last.lower);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
