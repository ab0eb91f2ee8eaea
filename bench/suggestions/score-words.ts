import type { Pair } from './document';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Words only: punctuation, quotation marks and white space never count for or against a span. */
export function wordsOf(text: string): Pair[] {
  return Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length]);
}

/** Numbers of the words that lie in one of the fragments. */
export function wordSet(words: readonly Pair[], fragments: readonly Pair[]): Set<number> {
  const set = new Set<number>();
  for (const [start, end] of fragments) {
    for (let at = firstAfter(words, start); at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word[0] >= end) break;
      set.add(at);
    }
  }
  return set;
}

function firstAfter(words: readonly Pair[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** 1 for each UTF-16 unit inside double quotation marks; an unclosed quotation runs to the paragraph's end. */
export function quoteMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let start = 0;
  for (const line of text.split('\n')) {
    maskLine(line, start, mask);
    start += line.length + 1;
  }
  return mask;
}

function maskLine(line: string, start: number, mask: Uint8Array): void {
  let open = -1;
  for (const { index, 0: mark } of line.matchAll(/[“«„”»"]|''|``/g)) {
    const opens = '“«„'.includes(mark);
    const closes = '”»'.includes(mark);
    if (open < 0 && !closes) open = index;
    else if (open >= 0 && !opens) {
      mask.fill(1, start + open, start + index + mark.length);
      open = -1;
    }
  }
  if (open >= 0) mask.fill(1, start + open, start + line.length);
}
