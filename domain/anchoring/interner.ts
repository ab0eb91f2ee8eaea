/**
 * Gives each distinct thing a small number, from 1. A thing is known by two independent 32-bit hashes; that two
 * different words of an article meet in both is less likely than a broken disk, and where an identity
 * decides a place it is checked against the text again.
 */
export class Interner {
  private mask: number;
  private first: Int32Array;
  private second: Int32Array;
  private ids: Int32Array;
  count = 0;

  constructor(expected: number) {
    let size = 256;
    while (size < expected * 2) size <<= 1;
    this.mask = size - 1;
    this.first = new Int32Array(size);
    this.second = new Int32Array(size);
    this.ids = new Int32Array(size);
  }

  /** The number of the thing with these hashes; a new one if it was not seen before. */
  idOf(a: number, b: number): number {
    let slot = (a ^ (a >>> 15)) & this.mask;
    for (;;) {
      const id = this.ids[slot] ?? 0;
      if (id === 0) return this.add(slot, a, b);
      if (this.first[slot] === a && this.second[slot] === b) return id;
      slot = (slot + 1) & this.mask;
    }
  }

  private add(slot: number, a: number, b: number): number {
    this.first[slot] = a;
    this.second[slot] = b;
    this.ids[slot] = ++this.count;
    if (this.count * 2 > this.mask) this.grow();
    return this.count;
  }

  private grow(): void {
    const { first, second, ids } = this;
    this.mask = (this.mask << 1) | 1;
    this.first = new Int32Array(this.mask + 1);
    this.second = new Int32Array(this.mask + 1);
    this.ids = new Int32Array(this.mask + 1);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === 0) continue;
      const a = first[i] ?? 0;
      let slot = (a ^ (a >>> 15)) & this.mask;
      while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
      this.first[slot] = a;
      this.second[slot] = second[i] ?? 0;
      this.ids[slot] = ids[i] ?? 0;
    }
  }
}
