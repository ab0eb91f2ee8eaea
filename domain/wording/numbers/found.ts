import { moneyBefore } from './currencies';
import { mayBeGrouped } from './digits';
import { itemAt } from './items';
import type { Reading } from './number';
import { parseRun } from './parse';
import { type Measured, partAt } from './part';
import { type Run, runAt } from './run';
import type { Tokens } from './tokens';
import { isMetres, unitAfter } from './units';

/** One number where it stands: tokens [from, to) are its digits and words, [start, end) with sign, money and unit. */
export type FoundNumber = {
  from: number;
  to: number;
  start: number;
  end: number;
  /** Null: the run is not understood as a whole. */
  reading: Reading | null;
  unit: string | null;
  inDigits: boolean;
};

/** The number that begins at token `at`; null when none begins there. Behind "between" an "and" parts two numbers. */
export function numberAt(tokens: Tokens, at: number, isBetween: boolean): FoundNumber | null {
  const money = moneyBefore(tokens, at);
  const isLength = (here: number) => money === null && isMetres(tokens, here);
  const whole = runAt(tokens, at, { isMoney: money !== null, isLength, joinsAnd: !isBetween });
  if (whole === null) return null;
  const { run, said } = saidBy(tokens, whole);
  const { reading, unit } = said === null ? NOTHING : measured(tokens, run, said, money !== null);
  const sign = signBefore(tokens, money?.at ?? at);
  return belowZero(tokens, {
    from: at,
    to: run.to,
    start: sign?.at ?? money?.at ?? at,
    end: unit?.to ?? run.to,
    reading: reading !== null && sign !== null ? signed(reading, sign) : reading,
    unit: money?.unit ?? unit?.unit ?? (reading?.kind === 'share' ? 'per cent' : null),
    inDigits: tokens.at(at).kind !== 'word',
  });
}

const NOTHING: Measured = { reading: null, unit: null };

/** What the whole run says; or, where it begins with a year or a time of day, that alone: "In 2022 five people". */
function saidBy(tokens: Tokens, run: Run): { run: Run; said: Reading | null } {
  const said = parseRun(run.items);
  if (said !== null || !standsAlone(tokens, run.from)) return { run, said };
  const first = { from: run.from, to: run.from + 1, items: run.items.slice(0, 1) };
  return { run: first, said: parseRun(first.items) };
}

function standsAlone(tokens: Tokens, at: number): boolean {
  const { lower } = tokens.at(at);
  const before = tokens.lower(at - 1);
  const isYear =
    /^(1[5-9]|20)\d\d$/.test(lower) && /^(in|since|during|by|until|before|after|,)$/.test(before);
  return isYear || (/^\d?\d\.[0-5]\d$/.test(lower) && before === 'at');
}

function measured(tokens: Tokens, { from, to }: Run, said: Reading, isMoney: boolean): Measured {
  if (isMoney) return said.kind === 'share' ? NOTHING : { reading: said, unit: null };
  if (said.kind === 'share') return partAt(tokens, from, to, said);
  const skips = said.kind === 'vague' && tokens.lower(to) === 'of' ? 1 : 0;
  const unit = unitAfter(tokens, to + skips, tokens.at(to - 1).kind !== 'word');
  const isUnsure = to === from + 1 && unit === null && mayBeGrouped(tokens.at(from).text);
  return isUnsure ? NOTHING : { reading: said, unit };
}

type Sign = { at: number; isSum: boolean };

/** A minus that touches the number, or the word. */
function signBefore(tokens: Tokens, at: number): Sign | null {
  const sign = tokens.at(at - 1);
  if (sign.lower === 'minus') return { at: at - 1, isSum: itemAt(tokens, at - 2) !== null };
  const touches = /^[-−]$/.test(sign.text) && tokens.at(at).glued && !sign.glued;
  return touches ? { at: at - 1, isSum: false } : null;
}

/** "10 minus 5" is a sum and no number. */
const signed = (reading: Reading, { isSum }: Sign) => (isSum ? null : { ...reading, value: -reading.value });

/** "31 degrees below zero". */
function belowZero(tokens: Tokens, found: FoundNumber): FoundNumber {
  const { reading, end, unit } = found;
  if (reading === null || unit === null || !unit.startsWith('degrees') || tokens.lower(end) !== 'below')
    return found;
  if (tokens.lower(end + 1) !== 'zero') return { ...found, reading: null };
  return { ...found, end: end + 2, reading: { ...reading, value: -Math.abs(reading.value) } };
}
