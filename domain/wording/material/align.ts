import { CommonWords } from '../../shared/sequences/common-words';
import { heaviestChain } from '../../shared/sequences/heaviest-chain';
import type { Term } from './term';

/** Which term of one wording is which of the other, in order; -1 where it is none. */
export type Alignment = { ofA: Int32Array; ofB: Int32Array };

/** Words first: what stands opposite is read off them. */
const WEIGHT = { word: 3, measure: 3, name: 2, number: 2, date: 2, function: 0.4, other: 3 };
/** Products of lengths up to this are compared word by word; beyond, words that occur once split the texts first. */
const CELLS = 250_000;

const common = new CommonWords();

type Stretch = { fromA: number; toA: number; fromB: number; toB: number };

/** Aligns two wordings. Near linear: stretches too long to compare are left unaligned between the words that occur once in both. */
export function align(a: readonly Term[], b: readonly Term[]): Alignment {
  const { ids, weights } = numbered(a, b);
  const found = { ofA: new Int32Array(a.length).fill(-1), ofB: new Int32Array(b.length).fill(-1) };
  const link = (i: number, j: number) => {
    found.ofA[i] = j;
    found.ofB[j] = i;
  };
  const whole = trimmed(ids, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, link);
  const stretches = cells(whole) <= CELLS ? [whole] : split(ids, whole, link);
  for (const { fromA, toA, fromB, toB } of stretches) {
    if (cells({ fromA, toA, fromB, toB }) > CELLS) continue;
    common.align({ ids: ids.a, from: fromA, to: toA }, { ids: ids.b, from: fromB, to: toB }, weights, link);
  }
  return found;
}

type Ids = { a: Int32Array; b: Int32Array };
type Link = (i: number, j: number) => void;

function numbered(a: readonly Term[], b: readonly Term[]): { ids: Ids; weights: Float32Array } {
  const known = new Map<string, number>();
  const weights: number[] = [];
  const idOf = ({ key, kind }: Term) => {
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    weights[id] = kind in WEIGHT ? WEIGHT[kind as keyof typeof WEIGHT] : 1;
    return id;
  };
  return {
    ids: { a: Int32Array.from(a, idOf), b: Int32Array.from(b, idOf) },
    weights: Float32Array.from(weights),
  };
}

function cells({ fromA, toA, fromB, toB }: Stretch): number {
  return (toA - fromA + 1) * (toB - fromB + 1);
}

/** Links what both begin and end with. */
function trimmed({ a, b }: Ids, { fromA, toA, fromB, toB }: Stretch, link: Link): Stretch {
  let [start, end] = [0, 0];
  const length = Math.min(toA - fromA, toB - fromB);
  while (start < length && a[fromA + start] === b[fromB + start]) {
    link(fromA + start, fromB + start);
    start++;
  }
  while (end < length - start && a[toA - 1 - end] === b[toB - 1 - end]) {
    link(toA - 1 - end, toB - 1 - end);
    end++;
  }
  return { fromA: fromA + start, toA: toA - end, fromB: fromB + start, toB: toB - end };
}

/** The stretches between the words that occur once in both and stand in the same order. */
function split(ids: Ids, whole: Stretch, link: Link): Stretch[] {
  const [inA, inB] = [onceIn(ids.a, whole.fromA, whole.toA), onceIn(ids.b, whole.fromB, whole.toB)];
  const matches = [...inA].flatMap(([id, old]) => {
    const at = inB.get(id) ?? -1;
    return old < 0 || at < 0 ? [] : [{ old, new: at, length: 1, weight: 1 }];
  });
  const chain = heaviestChain(matches.toSorted((x, y) => x.old - y.old));
  const stretches: Stretch[] = [];
  let [fromA, fromB] = [whole.fromA, whole.fromB];
  for (const { old, new: at } of chain) {
    link(old, at);
    stretches.push({ fromA, toA: old, fromB, toB: at });
    [fromA, fromB] = [old + 1, at + 1];
  }
  return [...stretches, { fromA, toA: whole.toA, fromB, toB: whole.toB }];
}

/** Where an id stands that occurs once; -1 where it occurs again. */
function onceIn(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const id = ids[at] ?? 0;
    places.set(id, places.has(id) ? -1 : at);
  }
  return places;
}
