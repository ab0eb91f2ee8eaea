/** A small seeded generator (mulberry32), so that every run of the bench edits the same texts the same way. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.below(from.length)];
    if (chosen === undefined) throw new Error('cannot pick from nothing');
    return chosen;
  }

  /** An index in [0, below) where small ones are much likelier, as words are in a language. */
  skewed(below: number): number {
    return Math.min(below - 1, Math.floor(below ** this.next() - 1));
  }
}
