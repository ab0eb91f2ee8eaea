import { Cursor, cardinal } from './cardinal';
import { heldNumber } from './digits';
import type { Item } from './items';
import type { Reading } from './number';

/** The number that the pieces of a run say, all of them together; null where they say none. */
export function parseRun(items: readonly Item[]): Reading | null {
  const reading =
    vague(items) ?? year(items) ?? partOfScale(items) ?? spoken(items) ?? whole(items) ?? share(items);
  if (reading === null) return null;
  const value = heldNumber(reading.kind === 'share' ? reading.value : Number(reading.value.toFixed(4)));
  return value === null ? null : { ...reading, value };
}

const kindsOf = (items: readonly Item[]) => items.map(({ is }) => is).join(' ');

/** "tens of thousands", "dozens", "several hundred thousand": two of the largest part are the least. */
function vague(items: readonly Item[]): Reading | null {
  const [first, link, last] = items;
  if (first === undefined) return null;
  if (first.is === 'some' && items.slice(1).every(({ is }) => ['hundred', 'scale', 'pack'].includes(is)))
    return { kind: 'vague', value: items.reduce((product, { value }) => product * value, 1), scale: 1 };
  if (first.is !== 'plural') return null;
  if (items.length === 1 && first.value !== 10) return { kind: 'vague', value: 2 * first.value, scale: 1 };
  if (items.length !== 3 || last?.is !== 'plural') return null;
  if (link?.is === 'of') return { kind: 'vague', value: 2 * first.value * last.value, scale: 1 };
  return first.value === last.value ? { kind: 'vague', value: 2 * first.value, scale: 1 } : null;
}

/** "nineteen eighty-four", "twenty twenty-two", "nineteen oh five": two numbers below a hundred side by side. */
function year(items: readonly Item[]): Reading | null {
  const [first, ...rest] = items;
  if (first === undefined || !['teen', 'ten'].includes(first.is) || rest.length === 0) return null;
  const tail = kindsOf(rest);
  if (!['teen', 'ten', 'ten one'].includes(tail) || first.value < 10 || first.value > 20) return null;
  return {
    kind: 'year',
    value: first.value * 100 + rest.reduce((sum, { value }) => sum + value, 0),
    scale: 1,
  };
}

/** "half a million", "quarter-million", "three quarters of a million", "half a dozen". */
function partOfScale(items: readonly Item[]): Reading | null {
  const cursor = new Cursor(items);
  const fraction = cursor.fraction() ?? cursor.barePart();
  if (fraction === null) return null;
  cursor.take('a');
  const scale = cursor.scales();
  return scale > 1 && cursor.isDone ? { kind: 'exact', value: fraction * scale, scale } : null;
}

/** "one point one two three", "zero point five million", "2 point 5". */
function spoken(items: readonly Item[]): Reading | null {
  const at = items.findIndex(({ is }) => is === 'point');
  if (at < 0) return null;
  const before = new Cursor(items.slice(0, at));
  const whole = at === 0 ? 0 : (before.zero() ?? cardinal(before)?.value ?? null);
  const cursor = new Cursor(items.slice(at + 1));
  const decimals = cursor.spokenDigits();
  const scale = cursor.scales();
  if (whole === null || !before.isDone || decimals === '' || !cursor.isDone) return null;
  return { kind: 'exact', value: Number(`${whole}.${decimals}`) * scale, scale };
}

/** "206", "two hundred and six", "three and a half million", "a million and a half", "5½". */
function whole(items: readonly Item[]): Reading | null {
  const cursor = new Cursor(items);
  const nought = cursor.zero();
  if (nought !== null) return cursor.isDone ? { kind: 'exact', value: 0, scale: 1 } : null;
  const first = cardinal(cursor);
  if (first === null) {
    const sign = cursor.sign();
    const scale = cursor.scales();
    return sign !== null && cursor.isDone ? { kind: 'exact', value: sign * scale, scale } : null;
  }
  if (cursor.isDone) return { kind: 'exact', value: first.value, scale: first.scale };
  cursor.take('and');
  const fraction = cursor.sign() ?? cursor.fraction();
  if (fraction === null) return null;
  const after = cursor.scales();
  if (!cursor.isDone || (after > 1 && first.scale > 1) || (first.scale === 100 && after === 1)) return null;
  const scale = after > 1 ? after : first.scale;
  const value = after > 1 ? (first.value + fraction) * after : first.value + fraction * first.scale;
  return { kind: 'exact', value, scale };
}

/** "a third", "two-thirds", "3/4": of something, in per cent. */
function share(items: readonly Item[]): Reading | null {
  const cursor = new Cursor(items);
  const fraction = cursor.fraction() ?? cursor.barePart();
  if (fraction === null || !cursor.isDone || fraction > 1) return null;
  return { kind: 'share', value: fraction * 100, scale: 1 };
}
