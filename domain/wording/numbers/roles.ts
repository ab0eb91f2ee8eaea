import { ageFrom } from './ages';
import type { Apart } from './apart';
import { dateEnd, isMonth, timeEnd } from './calendar';
import type { FoundNumber } from './found';
import { isApart, isName } from './names';
import { ORDINALS } from './number-words';
import { countsOne } from './one';
import type { Tokens } from './tokens';
import { decadeFrom, yearFrom } from './years';

/** A date, a time of day or an ordinal that begins at token `at`, before any number is read there. */
export function datedAt(tokens: Tokens, at: number, floor: number): Apart | null {
  const { kind, lower } = tokens.at(at);
  if (kind === 'word') return ORDINALS.has(lower) ? { role: 'ordinal', to: at + 1 } : null;
  if (kind !== 'digits') return null;
  const date = dateEnd(tokens, at, floor);
  if (date >= 0) return { role: 'date', to: date, from: Math.max(monthBefore(tokens, at), floor) };
  const time = timeEnd(tokens, at);
  if (time >= 0) return { role: 'time', to: time };
  const ends = tokens.at(at + 1).glued && /^(st|nd|rd|th)$/.test(tokens.lower(at + 1));
  return ends ? { role: 'ordinal', to: at + 2 } : null;
}

/** The month before a day or a year belongs to the date. */
function monthBefore(tokens: Tokens, at: number): number {
  const stop = tokens.lower(at - 1) === '.' ? 1 : 0;
  return isMonth(tokens, at - 1 - stop) ? at - 1 - stop : at;
}

/** Why a number, or a range of two, is no count; null when it is one. `last` is the number that ends it. */
export function apartFrom(
  tokens: Tokens,
  first: FoundNumber,
  last: FoundNumber,
  changes: boolean,
): Apart | null {
  return (
    ordinalFrom(tokens, last) ??
    magnitudeFrom(tokens, first, last) ??
    ageFrom(tokens, first, last) ??
    decadeFrom(tokens, last) ??
    yearFrom(tokens, first, last) ??
    (changes ? null : scoreFrom(tokens, first)) ??
    clockFrom(tokens, last) ??
    nameFrom(tokens, first, last)
  );
}

/** "twenty-first", "tenfold" and "10-fold". */
function ordinalFrom(tokens: Tokens, { to }: FoundNumber): Apart | null {
  if (tokens.lower(to) !== '-') return null;
  if (ORDINALS.has(tokens.lower(to + 1))) return { role: 'ordinal', to: to + 2 };
  return tokens.lower(to + 1) === 'fold' ? { role: 'name', to: to + 2 } : null;
}

/** "magnitude 6.4", "a 6.4-magnitude quake", "7.1 on the Richter scale". */
function magnitudeFrom(tokens: Tokens, { from }: FoundNumber, { to }: FoundNumber): Apart | null {
  const back = /^(of|-)$/.test(tokens.lower(from - 1)) ? 2 : 1;
  if (tokens.lower(from - back) === 'magnitude') return { role: 'magnitude', to };
  const hyphen = tokens.lower(to) === '-' ? 1 : 0;
  if (tokens.lower(to + hyphen) === 'magnitude') return { role: 'magnitude', to: to + hyphen + 1 };
  return tokens.are(to, ['on', 'the', 'richter']) ? { role: 'magnitude', to } : null;
}

const CONTEST =
  /^(won|win|wins|winning|lost|lose|lead|led|leading|beat|beaten|beating|drew|draw|defeat|defeated|victory|loss|score|scored|trailed|trailing|voted|vote|ruled|ruling|finished|ended)$/;

/** "2-1", "beaten 1-3", "voted 62 to 37", "50-50": two numbers that are set against each other. */
function scoreFrom(tokens: Tokens, first: FoundNumber): Apart | null {
  if (first.unit !== null || !first.reading || first.to !== first.from + 1) return null;
  const link = tokens.at(first.to);
  const dash = /^[-‐‑–]$/.test(link.text) && link.glued && tokens.at(first.to + 1).glued;
  const words = /^(to|all)$/.test(link.lower);
  const other = Number(tokens.lower(first.to + 1));
  if ((!dash && !words) || tokens.at(first.to + 1).kind !== 'digits' || Number.isNaN(other)) return null;
  const { value } = first.reading;
  const contested = [1, 2, 3, 4].some((back) => CONTEST.test(tokens.lower(first.from - back)));
  const between = dash && tokens.isCapital(first.from - 1) && tokens.isCapital(first.to + 2) && value < 30;
  const isScore =
    value >= other ? value < 1000 && !tokens.lower(first.to + 1).includes('.') : contested && other < 700;
  if (!isScore && !between) return null;
  return { role: 'score', to: first.to + 2 };
}

/** "three o'clock", "half past three", "ten to six in the evening" is left to the range. */
function clockFrom(tokens: Tokens, { from, to }: FoundNumber): Apart | null {
  if (tokens.lower(to) === "o'clock") return { role: 'time', to: to + 1 };
  if (/^(am|pm)$/.test(tokens.lower(to))) return { role: 'time', to: to + 1 };
  return tokens.lower(from - 1) === 'past' && /^(half|quarter|minutes)$/.test(tokens.lower(from - 2))
    ? { role: 'time', to }
    : null;
}

function nameFrom(tokens: Tokens, first: FoundNumber, last: FoundNumber): Apart | null {
  const isPronoun =
    tokens.lower(first.from) === 'one' &&
    first.to === first.from + 1 &&
    last === first &&
    !countsOne(tokens, first);
  if (isPronoun) return { role: 'name', to: last.to };
  if (isDimension(tokens, first) || isVerb(tokens, first)) return { role: 'name', to: last.to };
  const isNamed = isName(tokens, first.from, first.to, first.inDigits) && !(first.start < first.from);
  const isSuffix =
    (first.end > first.to && !tokens.isCapital(first.to)) ||
    (first.inDigits && first.end > first.to) ||
    isStrong(tokens, last.to);
  if (isNamed && (isApart(tokens, first.from, first.to) || !isPastName(tokens, first, isSuffix)))
    return { role: 'name', to: last.to };
  return describes(tokens, last) ? { role: 'name', to: last.to } : null;
}

/** "3 x 4", "10 minus 4": neither number is what is said. */
function isDimension(tokens: Tokens, { from, to }: FoundNumber): boolean {
  return /^([x×]|minus)$/.test(tokens.lower(to)) || /^[x×]$/.test(tokens.lower(from - 1));
}

/** "She scores goals", "the test scores": "scores" counts where something is said of them or they are of something. */
function isVerb(tokens: Tokens, { from, to }: FoundNumber): boolean {
  if (tokens.lower(from) !== 'scores' || to !== from + 1) return false;
  const after = /^(of|more|were|are|have|had|dead|injured|killed|wounded|died|fled|missing)$/.test(
    tokens.lower(to),
  );
  const starts =
    tokens.beginsSentence(from) ||
    /^(killing|killed|injuring|injured|wounding|wounded|and|left|with)$/.test(tokens.lower(from - 1));
  return !(after && (starts || tokens.lower(to) === 'of'));
}

/** A unit glued to digits is no name: "5km", "300-metre". */
function isPastName(tokens: Tokens, first: FoundNumber, isSuffix: boolean): boolean {
  const before = tokens.at(first.from - 1);
  const gluedBefore =
    tokens.at(first.from).glued &&
    (before.kind === 'word' || (before.glued && /^[-‐‑+/.&]$/.test(before.text)));
  return isSuffix && !gluedBefore && tokens.at(first.to).glued;
}

function isStrong(tokens: Tokens, at: number): boolean {
  return tokens.lower(at) === '-' && /^(strong|odd|plus|ish)$/.test(tokens.lower(at + 1));
}

/** "a two-state solution", "12-storey": a number that describes counts nothing, but for "5,000-strong" and units. */
function describes(tokens: Tokens, { to, end }: FoundNumber): boolean {
  const hyphen = tokens.at(to);
  if (end > to || hyphen.text !== '-' || !hyphen.glued || !tokens.at(to + 1).glued) return false;
  return tokens.at(to + 1).kind === 'word' && !isStrong(tokens, to);
}
