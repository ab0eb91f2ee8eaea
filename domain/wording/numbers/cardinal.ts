import type { Item } from './items';

/** Reads the pieces of a run one after the other. */
export class Cursor {
  private at = 0;

  constructor(private readonly items: readonly Item[]) {}

  get isDone(): boolean {
    return this.at === this.items.length;
  }

  take(...kinds: Item['is'][]): Item | null {
    const item = this.items[this.at];
    if (item === undefined || !kinds.includes(item.is)) return null;
    this.at += 1;
    return item;
  }

  sees(kind: Item['is'], ahead = 0): boolean {
    return this.items[this.at + ahead]?.is === kind;
  }

  zero(): number | null {
    return this.take('zero') === null ? null : 0;
  }

  /** "½". */
  sign(): number | null {
    return this.take('fraction')?.value ?? null;
  }

  /** "a half", "three quarters", "1/2": less than one. */
  fraction(): number | null {
    if (!this.sees('part', 1)) return null;
    const count = this.take('a', 'one', 'teen', 'digits');
    if (count === null) return null;
    const parts = this.take('part')?.value ?? Number.NaN;
    return count.value < parts && count.value >= 1 ? count.value / parts : null;
  }

  /** "half", "quarter" without a number before. */
  barePart(): number | null {
    const part = this.take('part');
    return part === null ? null : 1 / part.value;
  }

  /** The product of the scales that follow: "hundred thousand", "lakh crore"; 1 for none. */
  scales(): number {
    let product = 1;
    for (;;) {
      const scale = this.take('hundred', 'scale', 'pack');
      if (scale === null) return product;
      product = product === 1 || scale.value >= 100 ? product * scale.value : Number.NaN;
    }
  }

  /** "one two three": digits behind a decimal point. */
  spokenDigits(): string {
    let digits = '';
    for (;;) {
      const digit = this.take('one', 'zero') ?? (digits === '' ? this.take('digits') : null);
      if (digit === null) return digits;
      digits += digit.value;
    }
  }
}

/** `value`, and the scale of its last part: 1,000 in "two thousand", 100 in "two hundred", 1 in "two". */
export type Cardinal = { value: number; scale: number };

/** The whole number, or the digits, that the cursor stands on; null when it stands on none or one that is ill-formed. */
export function cardinal(cursor: Cursor): Cardinal | null {
  let value = 0;
  let scale = Number.POSITIVE_INFINITY;
  for (;;) {
    const joined = value > 0 && cursor.sees('and') && !cursor.sees('part', 2) && !cursor.sees('fraction', 1);
    if (joined) cursor.take('and');
    const part = belowScale(cursor);
    if (part === null) return value > 0 && !joined ? { value, scale } : null;
    const times = cursor.scales();
    if (times * part.scale >= scale || Number.isNaN(times) || part.value * times >= scale) return null;
    value += part.value * times;
    scale = times === 1 ? part.scale : times;
    if (part.isDecimal || scale === 1 || scale === 12) return { value, scale };
  }
}

type Part = { value: number; scale: number; isDecimal: boolean };

/** "six", "twenty-five", "two hundred and six", "a hundred", "5.2": what stands before a scale. */
function belowScale(cursor: Cursor): Part | null {
  const digits = cursor.sees('part', 1) ? null : cursor.take('digits');
  if (digits !== null) return { value: digits.value, scale: 1, isDecimal: !Number.isInteger(digits.value) };
  const count = cursor.sees('part', 1) ? null : belowHundred(cursor);
  const first = count ?? (cursor.sees('part', 1) ? null : (cursor.take('a')?.value ?? null));
  if (first === null) return null;
  if (!cursor.sees('hundred')) return { value: first, scale: 1, isDecimal: false };
  cursor.take('hundred');
  if (cursor.sees('and') && cursor.sees('part', 2))
    return { value: first * 100, scale: 100, isDecimal: false };
  const hasRest = ['one', 'teen', 'ten'].some((kind) =>
    cursor.sees(kind as Item['is'], cursor.sees('and') ? 1 : 0),
  );
  if (!hasRest) return { value: first * 100, scale: 100, isDecimal: false };
  cursor.take('and');
  return { value: first * 100 + (belowHundred(cursor) ?? 0), scale: 1, isDecimal: false };
}

function belowHundred(cursor: Cursor): number | null {
  const tens = cursor.take('ten');
  if (tens !== null) return tens.value + (cursor.take('one')?.value ?? 0);
  return cursor.take('one', 'teen')?.value ?? null;
}
