import { boundAfter, boundAfterNoun, boundBefore } from './bounds';
import { changeOf, changesBefore, isDenied } from './change';
import { type FoundNumber, numberAt } from './found';
import { numberWords } from './items';
import { tokensOf } from './lexer';
import { ORDINALS } from './number-words';
import { type Pair, rangeAt, ratioAt, scaled } from './pair';
import type { Bound, NumberRole, Quantity } from './quantity';
import { apartFrom, datedAt } from './roles';
import type { Token, Tokens } from './tokens';
import { TIME_UNITS } from './unit-words';

/** The numbers of a text, in order. Each token is read a bounded number of times. */
export function readQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text);
  const quantities: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at, floor);
    quantities.push(...(read?.quantities ?? []));
    at = read === null ? at + 1 : Math.max(read.to, at + 1);
    if (read !== null) floor = at;
  }
  return quantities;
}

const BEGINS = new Set([...ORDINALS, ...numberWords, 'a', 'an']);

/** Most words begin nothing; they are passed over at once. */
const mayBegin = ({ kind, lower }: Token) => (kind === 'word' ? BEGINS.has(lower) : kind !== 'mark');

type Read = { quantities: Quantity[]; to: number };

/** What begins at token `at`; no expression reaches back before `floor`. */
function readAt(tokens: Tokens, at: number, floor: number): Read | null {
  if (!mayBegin(tokens.at(at))) return null;
  const dated = datedAt(tokens, at, floor);
  if (dated !== null) return apart(tokens, dated.from ?? at, dated.to, dated.role);
  const isBetween = betweenBefore(tokens, at);
  const parted = isBetween ? numberFrom(tokens, at, true, floor) : null;
  const range = parted === null ? null : rangeAt(tokens, parted, true);
  const first = range === null ? numberFrom(tokens, at, false, floor) : parted;
  if (first === null) return null;
  return fromNumber(tokens, first, range ?? pairOf(tokens, first), floor);
}

/** The number at token `at`; what stands before it and belongs to an earlier expression is not its. */
function numberFrom(tokens: Tokens, at: number, isBetween: boolean, floor: number): FoundNumber | null {
  const found = numberAt(tokens, at, isBetween);
  return found === null ? null : { ...found, start: Math.max(found.start, Math.min(floor, at)) };
}

/** "between 10 and 13", "between about 10 and 13". */
function betweenBefore(tokens: Tokens, at: number): boolean {
  for (const back of [1, 2, 3]) {
    if (tokens.lower(at - back) === 'between') return true;
  }
  return false;
}

function pairOf(tokens: Tokens, first: FoundNumber): Pair | null {
  return ratioAt(tokens, first) ?? rangeAt(tokens, first, false, isChange(tokens, first));
}

function fromNumber(tokens: Tokens, first: FoundNumber, pair: Pair | null, floor: number): Read {
  const changes = pair?.kind === 'range' && isChange(tokens, first);
  const last = pair === null || changes ? first : pair.second;
  const reason = apartFrom(tokens, first, last, changes);
  if (reason !== null) return apart(tokens, first.from, reason.to, reason.role);
  if (first.reading === null) return unread(tokens, first);
  if (pair === null)
    return {
      quantities: [single(tokens, first, first.reading.value, first.unit, floor)],
      to: spanEnd(tokens, first),
    };
  if (changes) return bothEnds(tokens, first, pair, floor);
  return { quantities: [paired(tokens, pair, floor)], to: pair.end };
}

/** A run that is not understood; "half" and "a quarter" alone are words like others. */
function unread(tokens: Tokens, { from, to }: FoundNumber): Read {
  const isPart = /^(half|halves|thirds?|quarters?|fourths?)$/.test(tokens.lower(to - 1)) && to - from <= 2;
  return isPart ? { quantities: [], to } : apart(tokens, from, to, 'name');
}

/** "rose from 10 to 15", "rose 10 to 15": two numbers, no range. */
function isChange(tokens: Tokens, first: FoundNumber): boolean {
  if (tokens.lower(first.end) !== 'to') return false;
  const link = tokens.lower(first.start - 1);
  if (link === 'from') return changesBefore(tokens, first.start - 1, true);
  return changeOf(tokens, first.start, first.end, first.unit) === 'by';
}

function bothEnds(tokens: Tokens, first: FoundNumber, pair: Pair, floor: number): Read {
  const unit = first.unit ?? pair.second.unit;
  const before = single(tokens, first, scaled(first, pair.second), unit, floor);
  const after = single(tokens, pair.second, pair.high, pair.second.unit ?? unit, pair.second.start);
  const by = tokens.lower(first.start - 1) === 'from' ? 'from' : 'by';
  return {
    quantities: [
      { ...before, change: by },
      { ...after, change: 'to' },
    ],
    to: spanEnd(tokens, pair.second),
  };
}

function apart(tokens: Tokens, from: number, to: number, role: NumberRole): Read {
  const { start } = tokens.at(from);
  const { end } = tokens.at(Math.max(to, from + 1) - 1);
  const span = { start, end, numberStart: start, numberEnd: end };
  const nothing = { low: null, high: null, unit: null, denied: false, change: null };
  return { quantities: [{ ...span, bound: 'exactly', ...nothing, role }], to: Math.max(to, from + 1) };
}

type Ends = Pick<Quantity, 'bound' | 'low' | 'high'>;

function single(
  tokens: Tokens,
  found: FoundNumber,
  value: number,
  unit: string | null,
  floor: number,
): Quantity {
  const before = startOf(tokens, found.start, unit, floor);
  const after = boundAfter(tokens, found.end)?.bound ?? boundAfterNoun(tokens, found.end);
  const isVague = found.reading?.kind === 'vague';
  const bound = isVague
    ? 'vague'
    : (before.bound ?? after ?? (isPassed(tokens, found) ? 'more_than' : 'exactly'));
  return withDenial(
    quantity(tokens, before.from, spanEnd(tokens, found), found.from, found.to, {
      ...endsOf(bound, value),
      unit,
    }),
    before,
  );
}

/** The token behind a number with its unit and what bounds it there: "or more", "-strong". */
function spanEnd(tokens: Tokens, { end }: FoundNumber): number {
  return boundAfter(tokens, end)?.to ?? (tokens.are(end, ['-', 'strong']) ? end + 2 : end);
}

/** "has passed 1,000.": a number that is passed, where nothing behind it says that something else was. */
function isPassed(tokens: Tokens, { start, end }: FoundNumber): boolean {
  return /^(passed|crossed|breached)$/.test(tokens.lower(start - 1)) && tokens.at(end).kind === 'mark';
}

function endsOf(bound: Bound, value: number): Ends {
  const shown = Number(value.toFixed(4));
  const isRounded = Math.abs(shown - value) > 1e-9;
  const rounded = isRounded ? Number(value.toFixed(1)) : shown;
  const low = bound === 'up_to' || bound === 'fewer_than' ? null : rounded;
  const high = bound === 'at_least' || bound === 'more_than' || bound === 'vague' ? null : rounded;
  return { bound: isRounded && bound === 'exactly' ? 'about' : bound, low, high };
}

function paired(tokens: Tokens, pair: Pair, floor: number): Quantity {
  const { start, from, to, end, unit } = pair;
  const outer = ['between', 'from'].includes(tokens.lower(start - 1)) ? start - 1 : start;
  const before = startOf(tokens, outer, unit, floor);
  const ends =
    pair.kind === 'ratio' ? endsOf(before.bound ?? 'exactly', pair.low) : rangeEnds(before.bound, pair);
  return quantity(tokens, before.from, end, from, to, { ...ends, unit });
}

function rangeEnds(bound: Bound | null, { low, high }: Pair): Ends {
  if (bound === 'up_to' || bound === 'fewer_than') return { bound, low: null, high };
  if (bound === 'at_least' || bound === 'more_than') return { bound, low, high: null };
  const [least, most] = [low, high].map((end) =>
    Number(end.toFixed(4)) === end ? end : Number(end.toFixed(1)),
  );
  return { bound: bound === 'about' ? 'about' : 'between', low: least ?? low, high: most ?? high };
}

type Start = { from: number; bound: Bound | null; isTurned?: boolean };

/** Where the expression begins, with the bound that stands before it. "over two days" bounds nothing. */
function startOf(tokens: Tokens, at: number, unit: string | null, floor: number): Start {
  const found = boundBefore(tokens, at);
  if (found === null || found.from < floor) return { from: at, bound: null };
  const lasts = tokens.lower(found.from) === 'over' && TIME_UNITS.has(unit ?? '');
  return lasts ? { from: at, bound: null } : found;
}

/** "never had more than 20" says up to 20, and denies nothing besides. */
const withDenial = (said: Quantity, { isTurned = false }: Start): Quantity =>
  isTurned ? { ...said, denied: false } : said;

function quantity(
  tokens: Tokens,
  start: number,
  end: number,
  from: number,
  to: number,
  said: Ends & { unit: string | null },
): Quantity {
  return {
    start: tokens.at(start).start,
    end: tokens.at(end - 1).end,
    numberStart: tokens.at(from).start,
    numberEnd: tokens.at(to - 1).end,
    ...said,
    denied: isDenied(tokens, start),
    change: changeOf(tokens, start, end, said.unit),
    role: 'count',
  };
}
