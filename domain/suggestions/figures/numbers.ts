import { NUMERIC } from '../lexicon/word-classes';
import type { Passage } from '../text/passage';

/** A number in prose: tokens [from, to). `round` for "dozens", "tens of thousands". */
export type FoundNumber = {
  from: number;
  to: number;
  value: number;
  approximate: boolean;
  /** "dozens" and "thousands" give no upper end. */
  openAbove: boolean;
  unit: string | null;
};

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  tn: 1_000_000_000_000,
  k: 1_000,
};
/** At least two of each, the least that the plural allows. */
const VAGUE: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2_000,
  millions: 2_000_000,
  billions: 2_000_000_000,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'US dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
};

const words = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The number that begins at token `at`, or null. Dates, ordinals and parts of names are no numbers. */
export function numberAt(p: Passage, at: number): FoundNumber | null {
  if (!p.has(at, NUMERIC)) return null;
  return vagueAt(p, at) ?? fractionAt(p, at) ?? plainAt(p, at);
}

/** "tens of thousands", "dozens", "hundreds of thousands of". */
function vagueAt(p: Passage, at: number): FoundNumber | null {
  const first = VAGUE[p.lower(at)];
  if (first === undefined) return null;
  const second = p.lower(at + 1) === 'of' ? VAGUE[p.lower(at + 2)] : undefined;
  const value = second === undefined ? first : first * (second / 2);
  if (p.lower(at) === 'tens' && second === undefined) return null;
  return {
    from: at,
    to: at + (second === undefined ? 1 : 3),
    value,
    approximate: true,
    openAbove: true,
    unit: null,
  };
}

/** "a third", "two-thirds", "half a million", "three quarters". */
function fractionAt(p: Passage, at: number): FoundNumber | null {
  const lower = p.lower(at);
  if (lower === 'half' && p.lower(at + 1) === 'a' && SCALES[p.lower(at + 2)] !== undefined) {
    return found(at, at + 3, (SCALES[p.lower(at + 2)] ?? 0) / 2, null, true);
  }
  const [count, part] = lower.split('-');
  const joined = part === undefined ? undefined : FRACTIONS[part];
  if (joined !== undefined)
    return found(at, at + 1, share((words.get(count ?? '') ?? 1) * joined), 'per cent', true);
  const many = lower === 'a' || lower === 'one' ? 1 : (words.get(lower) ?? 0);
  const next = FRACTIONS[p.lower(at + 1)];
  if (many === 0 || next === undefined || p.lower(at + 2) !== 'of') return null;
  return found(at, at + 2, share(many * next), 'per cent', true);
}

const share = (fraction: number) => Number((fraction * 100).toFixed(1));

function plainAt(p: Passage, at: number): FoundNumber | null {
  const digits = digitsAt(p, at);
  if (digits !== null) return scaled(p, digits);
  return spelledAt(p, at);
}

const DIGITS = /^([$£€¥])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(m|mn|bn|tn|k|%|p|km|kg|mph)?$/i;

/** "5,937", "1.2m", "£3bn", "40%". A plain year is left to the dates. */
function digitsAt(p: Passage, at: number): FoundNumber | null {
  const match = DIGITS.exec(p.word(at).text);
  if (match === null) return null;
  const [, currency, whole = '', decimals = '', suffix = ''] = match;
  const plain = !currency && !decimals && !suffix && !whole.includes(',');
  if (plain && looksYear(p, at, Number(whole))) return null;
  const scale = SCALES[suffix.toLowerCase()] ?? 1;
  const value = Number(whole.replaceAll(',', '') + decimals) * scale;
  const unit = currency
    ? (CURRENCIES[currency] ?? null)
    : suffix === '%'
      ? 'per cent'
      : scale === 1 && suffix
        ? suffix
        : null;
  return found(at, at + 1, value, unit, false);
}

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function looksYear(p: Passage, at: number, value: number): boolean {
  if (MONTHS.test(p.lower(at + 1)) && value <= 31 && p.word(at + 1).text !== p.lower(at + 1)) return true;
  if (
    MONTHS.test(p.lower(at - 1)) &&
    p.word(at - 1).text !== p.lower(at - 1) &&
    (value <= 31 || value >= 1000)
  )
    return true;
  if (value < 1500 || value > 2100) return false;
  return !/^(people|men|women|soldiers|troops|homes|jobs|deaths|cases)$/.test(p.lower(at + 1));
}

function scaled(p: Passage, number: FoundNumber): FoundNumber {
  let { to, value, unit } = number;
  const scale = SCALES[p.lower(to)];
  if (scale !== undefined && p.lower(to).length > 1) {
    value *= scale;
    to += 1;
  }
  const percent =
    p.lower(to) === 'per' && p.lower(to + 1) === 'cent'
      ? 2
      : ['percent', 'pc', '%'].includes(p.lower(to))
        ? 1
        : 0;
  if (percent > 0) {
    to += percent;
    unit = 'per cent';
  }
  return { ...number, to, value, unit };
}

/** "two million", "twenty-five", "a hundred", "seventeen". "one" alone is more often a pronoun. */
function spelledAt(p: Passage, at: number): FoundNumber | null {
  let value = 0;
  let part = 0;
  let here = at;
  for (; here < at + 8; here += 1) {
    const lower = p.lower(here);
    const next = spelledValue(lower);
    if (next !== null) part += next;
    else if (SCALES[lower] !== undefined && lower.length > 2 && (here > at || lower !== 'hundred')) {
      const scale = SCALES[lower] ?? 1;
      part = Math.max(part, 1) * scale;
      if (scale > 100) {
        value += part;
        part = 0;
      }
    } else if (lower === 'dozen') part = Math.max(part, 1) * 12;
    else if (
      (lower === 'a' || lower === 'an') &&
      here === at &&
      (SCALES[p.lower(at + 1)] !== undefined || p.lower(at + 1) === 'dozen')
    )
      continue;
    else if (
      lower === 'and' &&
      here > at &&
      spelledValue(p.lower(here + 1)) !== null &&
      SCALES[p.lower(here - 1)] !== undefined
    )
      continue;
    else break;
  }
  if (here === at || (here === at + 1 && ['one', 'zero', 'a'].includes(p.lower(at)))) return null;
  return scaled(p, found(at, here, value + part, null, p.lower(here - 1) === 'dozen'));
}

function spelledValue(lower: string): number | null {
  const plain = words.get(lower);
  if (plain !== undefined) return plain;
  const [tens, ones] = lower.split('-');
  const [a, b] = [words.get(tens ?? ''), words.get(ones ?? '')];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 && b > 0 ? a + b : null;
}

function found(
  from: number,
  to: number,
  value: number,
  unit: string | null,
  approximate: boolean,
): FoundNumber {
  return { from, to, value, approximate, openAbove: false, unit };
}
