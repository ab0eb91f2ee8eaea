import { type Item, itemAt, shortScaleAt } from './items';
import type { Tokens } from './tokens';

/** All that may belong to one number: tokens [from, to) and the pieces among them. */
export type Run = { from: number; to: number; items: Item[] };

type Options = {
  /** Digits stand behind a sign or code of money. */
  isMoney: boolean;
  /** "two hundred and six" is one run; behind "between" it may be two. */
  joinsAnd: boolean;
  /** "1.8m wide": the letter is no scale there. */
  isLength: (at: number) => boolean;
};

const MULTIPLIES = ['hundred', 'scale', 'pack'];
const COUNTS = ['one', 'teen', 'ten'];

/** The longest run of digits and number words that begins at `from`; null when none does. */
export function runAt(tokens: Tokens, from: number, options: Options): Run | null {
  const items: Item[] = [];
  let to = from;
  for (;;) {
    const step = nextStep(tokens, to, items, options);
    if (step === null) break;
    items.push(...step.items);
    to += step.tokens;
  }
  return items.length === 0 ? null : { from, to, items };
}

type Step = { tokens: number; items: Item[] };

function nextStep(tokens: Tokens, at: number, items: readonly Item[], options: Options): Step | null {
  const last = items.at(-1);
  if (last === undefined) return firstStep(tokens, at);
  return (
    scaleStep(tokens, at, last, options) ??
    slashStep(tokens, at, last) ??
    hyphenStep(tokens, at, last) ??
    andStep(tokens, at, items, options) ??
    ofStep(tokens, at, last) ??
    pointStep(tokens, at, last) ??
    plainStep(tokens, at, last)
  );
}

function firstStep(tokens: Tokens, at: number): Step | null {
  if (isRest(tokens, at)) return null;
  const lower = tokens.lower(at);
  if (lower === 'a' || lower === 'an') return articleStep(tokens, at);
  const item = itemAt(tokens, at);
  if (item === null) return null;
  if (item.is === 'some') return someStep(tokens, at, item);
  if (item.is === 'point') return bareStep(tokens, at, item);
  if (item.is === 'part') return item.value === 2 || item.value === 4 ? one(item) : null;
  return ['scale', 'hundred', 'pack', 'point'].includes(item.is) ? null : one(item);
}

/** What a hyphen ties to words before it is the rest of something ("hit-and-a-half"), and no number of its own. */
function isRest(tokens: Tokens, at: number): boolean {
  return tokens.at(at).glued && tokens.lower(at - 1) === '-' && /^(and|a|an)$/.test(tokens.lower(at - 2));
}

/** "point five per cent"; "at this point five men" is none. */
function bareStep(tokens: Tokens, at: number, item: Item): Step | null {
  const next = itemAt(tokens, at + 1);
  const isMeasured = /^(per|percent|%|million|billion|of)$/.test(tokens.lower(at + 2));
  return isMeasured && (next?.is === 'one' || next?.is === 'digits') ? one(item) : null;
}

const one = (item: Item): Step => ({ tokens: 1, items: [item] });
const A: Item = { is: 'a', value: 1 };

/** "a" belongs to a number before "hundred", "million", "dozen", "half", "few thousand". */
function articleStep(tokens: Tokens, at: number): Step | null {
  const next = itemAt(tokens, at + 1);
  if (next === null) return null;
  if (next.is === 'some') {
    const some = someStep(tokens, at + 1, next);
    return some === null ? null : { tokens: some.tokens + 1, items: some.items };
  }
  if (next.is === 'pack' && next.value === 20 && tokens.lower(at + 2) !== 'of') return null;
  return MULTIPLIES.includes(next.is) || next.is === 'part' ? one(A) : null;
}

/** "several hundred", "a couple of dozen"; "several" alone is no number. */
function someStep(tokens: Tokens, at: number, item: Item): Step | null {
  const skips = tokens.lower(at + 1) === 'of' ? 2 : 1;
  const next = itemAt(tokens, at + skips);
  return next !== null && MULTIPLIES.includes(next.is) ? { tokens: skips, items: [item] } : null;
}

/** "1.2m", "3 bn", "5K". */
function scaleStep(tokens: Tokens, at: number, last: Item, options: Options): Step | null {
  if (last.is !== 'digits' && last.is !== 'fraction') return null;
  const scale = shortScaleAt(tokens, at, options.isMoney);
  return scale === null || (tokens.lower(at) === 'm' && options.isLength(at)) ? null : one(scale);
}

/** "1/2": a fraction where both are digits and it is less than one. */
function slashStep(tokens: Tokens, at: number, last: Item): Step | null {
  const under = itemAt(tokens, at + 1);
  const isSlash = /^[/⁄]$/.test(tokens.lower(at)) && tokens.at(at).glued && tokens.at(at + 1).glued;
  if (!isSlash || last.is !== 'digits' || under === null) return null;
  return { tokens: 2, items: [{ is: 'part', value: under.is === 'digits' ? under.value : Number.NaN }] };
}

/** "twenty-five", "quarter-million", "two-thirds"; between two numbers in digits a hyphen is a range. */
function hyphenStep(tokens: Tokens, at: number, last: Item): Step | null {
  if (!/^[-‐‑]$/.test(tokens.lower(at)) || !tokens.at(at).glued || !tokens.at(at + 1).glued) return null;
  if (tokens.are(at + 1, ['and', '-'])) return hyphenedAnd(tokens, at);
  const next = itemAt(tokens, at + 1);
  if (next === null || next.is === 'point' || next.is === 'some') return null;
  const bothDigits = last.is === 'digits' && ['digits', 'unread'].includes(next.is);
  const twoNumbers =
    COUNTS.includes(last.is) && COUNTS.includes(next.is) && !(last.is === 'ten' && next.is === 'one');
  const isYear = (last.is === 'teen' || last.is === 'ten') && next.is !== 'one' && COUNTS.includes(next.is);
  return bothDigits || (twoNumbers && !isYear) ? null : { tokens: 2, items: [next] };
}

/** "two-and-a-half". */
function hyphenedAnd(tokens: Tokens, at: number): Step | null {
  const fraction = beginsFraction(tokens, at + 3);
  return fraction === null
    ? null
    : { tokens: 3 + fraction.tokens, items: [{ is: 'and', value: 0 }, ...fraction.items] };
}

function andStep(tokens: Tokens, at: number, items: readonly Item[], options: Options): Step | null {
  if (tokens.lower(at) !== 'and') return null;
  const last = items.at(-1);
  const and: Item = { is: 'and', value: 0 };
  const isFraction = beginsFraction(tokens, at + 1);
  if (isFraction !== null) return { tokens: 1 + isFraction.tokens, items: [and, ...isFraction.items] };
  const next = itemAt(tokens, at + 1);
  const inWords = items.every(({ is }) => is !== 'digits' && is !== 'unread');
  const grows = last !== undefined && MULTIPLIES.includes(last.is) && last.value !== 12;
  return options.joinsAnd && inWords && grows && next !== null && COUNTS.includes(next.is)
    ? { tokens: 1, items: [and] }
    : null;
}

/** "a half", "one-half", "three quarters", "½", "half". */
function beginsFraction(tokens: Tokens, at: number): Step | null {
  const first = itemAt(tokens, at);
  if (first?.is === 'fraction') return one(first);
  if (first?.is === 'part') return first.value === 2 ? { tokens: 1, items: [A, first] } : null;
  const hyphen = /^[-‐‑]$/.test(tokens.lower(at + 1)) ? 1 : 0;
  const part = itemAt(tokens, at + 1 + hyphen);
  if (part?.is !== 'part') return null;
  const count = ['a', 'an'].includes(tokens.lower(at)) ? A : first?.is === 'one' ? first : null;
  return count === null ? null : { tokens: 2 + hyphen, items: [count, part] };
}

const OF: Item = { is: 'of', value: 0 };

/** "tens of thousands", "a quarter of a million". */
function ofStep(tokens: Tokens, at: number, last: Item): Step | null {
  const link = tokens.lower(at);
  const next = itemAt(tokens, at + 1);
  if (last.is === 'plural' && next?.is === 'plural' && ['of', 'and', 'upon'].includes(link))
    return { tokens: 2, items: [link === 'of' ? OF : { is: 'and', value: 0 }, next] };
  if (last.is !== 'part' || link !== 'of' || tokens.lower(at + 1) !== 'a') return null;
  const scale = itemAt(tokens, at + 2);
  return scale !== null && MULTIPLIES.includes(scale.is) ? { tokens: 2, items: [A] } : null;
}

/** "one point five". */
function pointStep(tokens: Tokens, at: number, last: Item): Step | null {
  if (tokens.lower(at) !== 'point' || !['digits', 'zero', ...COUNTS].includes(last.is)) return null;
  const next = itemAt(tokens, at + 1);
  return next !== null && ['digits', 'zero', 'one', 'teen', 'ten'].includes(next.is)
    ? one({ is: 'point', value: 0 })
    : null;
}

function plainStep(tokens: Tokens, at: number, last: Item): Step | null {
  const lower = tokens.lower(at);
  if (last.is === 'part' && lower === 'a') {
    const next = itemAt(tokens, at + 1);
    return next !== null && MULTIPLIES.includes(next.is) ? one(A) : null;
  }
  const item = itemAt(tokens, at);
  if (item === null || item.is === 'point' || item.is === 'some') return null;
  // "one quarter" is a fraction, "one million quarter" never one.
  if (item.is === 'part' && !['one', 'a', 'digits', ...COUNTS].includes(last.is)) return null;
  if (item.is === 'plural' && last.is !== 'and') return null;
  return isAdjective(tokens, at, item) ? null : one(item);
}

/** "two 15-year-old boys", "three two-storey houses": the second number describes, it does not go on. */
function isAdjective(tokens: Tokens, at: number, item: Item): boolean {
  const counts = ['digits', 'one', 'teen', 'ten'].includes(item.is);
  if (!counts || tokens.lower(at + 1) !== '-' || !tokens.at(at + 1).glued) return false;
  return tokens.at(at + 2).kind === 'word' && itemAt(tokens, at + 2) === null;
}
