import type { Tokens } from './tokens';

const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** A month by its name; it begins with a capital. */
export function isMonth(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower(at);
  return lower.length >= 3 && tokens.isCapital(at) && MONTH.test(lower);
}

const isDay = (tokens: Tokens, at: number) => /^([1-9]|0[1-9]|[12]\d|3[01])$/.test(tokens.lower(at));
const isYear = (tokens: Tokens, at: number) => /^(1\d|20)\d\d$/.test(tokens.lower(at));
const isEnding = (tokens: Tokens, at: number) =>
  tokens.at(at).glued && /^(st|nd|rd|th)$/.test(tokens.lower(at));

/**
 * The token after the date whose first number is at `at`; -1 where no date begins or goes on there. A month before `floor`
 * belongs to an earlier date: "by 20 November 12 had died".
 */
export function dateEnd(tokens: Tokens, at: number, floor: number): number {
  const numeric = numericDateEnd(tokens, at);
  if (numeric >= 0) return numeric;
  if (!isDay(tokens, at)) return isYear(tokens, at) && isMonth(tokens, at - 1) ? at + 1 : -1;
  const day = isEnding(tokens, at + 1) ? at + 2 : at + 1;
  const stop = tokens.lower(at - 1) === '.' ? 1 : 0;
  if (at - 1 - stop >= floor && isMonth(tokens, at - 1 - stop)) return yearEnd(tokens, rangeEnd(tokens, day));
  const month = monthAfter(tokens, day);
  return month < 0 ? -1 : yearEnd(tokens, month);
}

/** "5 May", "5th of May", "5 and 6 May", "5–6 May": the token after the month, or -1. */
function monthAfter(tokens: Tokens, at: number): number {
  let here = at;
  if (/^(and|or|to|-|–)$/.test(tokens.lower(here)) && isDay(tokens, here + 1)) {
    here += 2;
    if (isEnding(tokens, here)) here += 1;
  }
  if (tokens.lower(here) === 'of') here += 1;
  return isMonth(tokens, here) ? here + 1 : -1;
}

/** "May 5-7". */
function rangeEnd(tokens: Tokens, at: number): number {
  if (!/^(-|–)$/.test(tokens.lower(at)) || !isDay(tokens, at + 1)) return at;
  return isEnding(tokens, at + 2) ? at + 3 : at + 2;
}

function yearEnd(tokens: Tokens, at: number): number {
  const comma = /^[,.]$/.test(tokens.lower(at)) ? 1 : 0;
  return isYear(tokens, at + comma) ? at + comma + 1 : at;
}

/** "2022-09-21", "21/9/2022", "21.9.2022", "9/11", "24/7". */
function numericDateEnd(tokens: Tokens, at: number): number {
  if (/^\d{1,2}\.\d{1,2}\.(\d\d)?\d\d$/.test(tokens.lower(at))) return at + 1;
  const sign = tokens.lower(at + 1);
  const glued = tokens.at(at + 1).glued && tokens.at(at + 2).glued && tokens.at(at + 2).kind === 'digits';
  if (!glued || !/^[/-]$/.test(sign)) return -1;
  if (tokens.lower(at + 3) === sign && tokens.at(at + 4).kind === 'digits' && tokens.at(at + 4).glued)
    return at + 5;
  return sign === '/' && /^(9\/11|24\/7|7\/7)$/.test(`${tokens.lower(at)}/${tokens.lower(at + 2)}`)
    ? at + 3
    : -1;
}

/** The token after a time of day that begins at `at`: "3pm", "3.30 p.m.", "15:30", "5 o'clock", "0900 GMT"; -1 for none. */
export function timeEnd(tokens: Tokens, at: number): number {
  const { kind, text } = tokens.at(at);
  const minutes =
    tokens.lower(at + 1) === ':' && tokens.at(at + 1).glued && /^\d\d$/.test(tokens.lower(at + 2));
  const to = minutes && tokens.at(at + 2).glued ? at + 3 : at + 1;
  const half = halfDayEnd(tokens, to);
  if (half >= 0) return half;
  if (
    /^(o'clock|gmt|bst|utc|est|cet)$/.test(tokens.lower(to)) &&
    (kind !== 'digits' || /^\d{1,4}(\.\d\d)?$/.test(text))
  )
    return to + 1;
  if (minutes && tokens.at(at + 2).glued && Number(text) < 25) return to;
  const isClock = /^([01]?\d|2[0-3])\.[0-5]\d$/.test(text);
  const follows = tokens.at(at + 1);
  const stands =
    /^[.,;)]?$/.test(follows.text) || /^(on|in|local|and|when|this|yesterday|today)$/.test(follows.lower);
  return isClock && /^(at|until|till|by|before|after|from)$/.test(tokens.lower(at - 1)) && stands
    ? at + 1
    : -1;
}

/** "am", "a.m.", "p.m", "noon". */
function halfDayEnd(tokens: Tokens, at: number): number {
  if (/^(am|pm)$/.test(tokens.lower(at))) return at + 1;
  const dotted =
    /^[ap]$/.test(tokens.lower(at)) && tokens.lower(at + 1) === '.' && tokens.lower(at + 2) === 'm';
  if (dotted && tokens.at(at + 2).glued) return tokens.lower(at + 3) === '.' ? at + 4 : at + 3;
  return tokens.lower(at) === 'noon' ? at + 1 : -1;
}
