/** Numbers that look random and are the same every time: mulberry32, seeded. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** A place in a list of `length`; the first ones come far more often than the last, as in life. */
  skewed(length: number): number {
    return Math.floor(this.next() ** 3 * length);
  }
}

/** A UUID (version 7 form) that says what it is of and which one: the same every time. */
export function numberedId(family: number, index: number): string {
  const high = Math.floor(index / 0x1000000)
    .toString(16)
    .padStart(6, '0');
  const low = (index % 0x1000000).toString(16).padStart(6, '0');
  return `0184b000-${family.toString(16).padStart(4, '0')}-7000-8000-${high}${low}`;
}
