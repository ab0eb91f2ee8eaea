import { type FoundNumber, numberAt } from './found';
import type { Tokens } from './tokens';

/** Two numbers that say one thing: a range, or a ratio as its share in per cent. */
export type Pair = {
  kind: 'range' | 'ratio';
  low: number;
  high: number;
  unit: string | null;
  start: number;
  from: number;
  to: number;
  end: number;
  second: FoundNumber;
};

/** "between 10 and 13", "10 to 13", "10–13 per cent", "three or four", "two to three million". A change may fall. */
export function rangeAt(
  tokens: Tokens,
  first: FoundNumber,
  isBetween: boolean,
  mayFall = false,
): Pair | null {
  const link = tokens.lower(first.end);
  const joins = isBetween
    ? link === 'and' || isDash(tokens, first.end)
    : /^(to|or)$/.test(link) || isDash(tokens, first.end);
  if (!joins) return null;
  const second = secondAt(tokens, first.end + 1);
  if (second === null || second.reading === null || first.reading === null) return null;
  const kind = first.reading.kind;
  if (kind !== second.reading.kind || (kind !== 'exact' && kind !== 'share')) return null;
  const unit = sharedUnit(first, second);
  const low = scaled(first, second);
  const { value: high } = second.reading;
  if (unit === undefined || (low >= high && !mayFall)) return null;
  return {
    kind: 'range',
    low,
    high,
    unit,
    second,
    start: first.start,
    from: first.from,
    to: second.to,
    end: second.end,
  };
}

function secondAt(tokens: Tokens, at: number): FoundNumber | null {
  // Money and signs stand before the number: "$5 to $10", "–5 to –2".
  for (const skip of [0, 1, 2]) {
    const found = numberAt(tokens, at + skip, false);
    if (found !== null) return found.start === at ? found : null;
    if (tokens.at(at + skip).text === '') return null;
  }
  return null;
}

/** A hyphen or dash without spaces, or an en dash with a number on either side of its spaces. */
function isDash(tokens: Tokens, at: number): boolean {
  const { text, glued } = tokens.at(at);
  return /^[-‐‑–—]$/.test(text) && (text === '–' || (glued && tokens.at(at + 1).glued));
}

/** The one unit of both; undefined where they differ. */
function sharedUnit(first: FoundNumber, second: FoundNumber): string | null | undefined {
  if (first.unit === null || second.unit === null) return second.unit ?? first.unit;
  return first.unit === second.unit ? first.unit : undefined;
}

/** In "two to three million" the scale is said once. */
export function scaled(first: FoundNumber, second: FoundNumber): number {
  const { value, scale } = first.reading ?? { value: Number.NaN, scale: 1 };
  const { value: other, scale: shared } = second.reading ?? { value: Number.NaN, scale: 1 };
  return scale === 1 && shared > 1 && value * shared <= other ? value * shared : value;
}

const TIMES =
  /^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|games?|matches|attempts?|innings|overs|races|meetings|seasons?|tests|outings|starts)$/;

/** "one in five", "three out of four", "9 of every 10", "one-in-five". */
export function ratioAt(tokens: Tokens, first: FoundNumber): Pair | null {
  const hyphen = tokens.lower(first.to) === '-' && tokens.lower(first.to + 2) === '-' ? 1 : 0;
  const link = linkLength(tokens, first.to + hyphen);
  if (link === 0) return null;
  const second = numberAt(tokens, first.to + hyphen + link + hyphen, false);
  if (second === null || second.reading?.kind !== 'exact' || first.reading?.kind !== 'exact') return null;
  if (first.unit !== null || second.unit !== null || TIMES.test(tokens.lower(second.to))) return null;
  const [part, whole] = [scaled(first, second), second.reading.value];
  if (part <= 0 || part >= whole || /^(1[5-9]|20)\d\d$/.test(tokens.lower(second.from))) return null;
  const share = (part / whole) * 100;
  return {
    kind: 'ratio',
    low: share,
    high: share,
    unit: 'per cent',
    second,
    start: first.start,
    from: first.from,
    to: second.to,
    end: second.to,
  };
}

function linkLength(tokens: Tokens, at: number): number {
  const links = [['out', 'of', 'every'], ['out', 'of'], ['in', 'every'], ['of', 'every'], ['in']];
  return links.find((link) => tokens.are(at, link))?.length ?? 0;
}
