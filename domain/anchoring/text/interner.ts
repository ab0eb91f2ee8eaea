/**
 * Gives each distinct thing a small number, from 1. A thing is known by two independent 32-bit hashes; that two
 * different words of an article meet in both is less likely than a broken disk, and where an identity
 * decides a place it is checked against the text again.
 */
export class Interner {
  private mask: number;
  /** Slots of four numbers, side by side in memory: both hashes, the number given (0: empty), and one unused. */
  private table: Int32Array;
  count = 0;

  constructor(expected: number) {
    let size = 256;
    while (size < expected * 2) size <<= 1;
    this.mask = size - 1;
    this.table = new Int32Array(size << 2);
  }

  /** The number of the thing with these hashes; a new one if it was not seen before. */
  idOf(a: number, b: number): number {
    const { table, mask } = this;
    for (let slot = firstSlot(a, mask); ; slot = (slot + 1) & mask) {
      const at = slot << 2;
      const id = table[at + 2] ?? 0;
      if (id === 0) return this.add(at, a, b);
      if (table[at] === a && table[at + 1] === b) return id;
    }
  }

  private add(at: number, a: number, b: number): number {
    this.table[at] = a;
    this.table[at + 1] = b;
    this.table[at + 2] = ++this.count;
    const id = this.count;
    if (id * 2 > this.mask) this.grow();
    return id;
  }

  private grow(): void {
    const { table } = this;
    this.mask = (this.mask << 1) | 1;
    this.table = new Int32Array((this.mask + 1) << 2);
    for (let from = 0; from < table.length; from += 4) {
      if (table[from + 2] === 0) continue;
      let slot = firstSlot(table[from] ?? 0, this.mask);
      while (this.table[(slot << 2) + 2] !== 0) slot = (slot + 1) & this.mask;
      this.table.set(table.subarray(from, from + 3), slot << 2);
    }
  }
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
