/**
 * The long parts that an edit left alone, found on the raw text in one walk, so that the careful work
 * is done only near a change. Everything here is about speed: a part that is missed costs time, never a place.
 */
export type Part = { old: number; new: number; length: number };

/** A probe is this long: some five words, rarely repeated within the window that it is searched in. */
const PROBE = 32;
/** After a probe is found the texts must agree for this long (some two sentences) before we believe it. */
const AGREEMENT = 200;
/** Probes are taken at doubling distances behind a change, up to this one. */
const FARTHEST_PROBE = 8192;

/** Around a change this much unchanged text is still compared word by word: two or three sentences. */
const MARGIN = 300;
/** A part is worth skipping when at least this much remains between its margins. */
const SHORTEST_CORE = 400;

export type Unchanged = {
  /**
   * Length of what both texts begin and end with, each as long as it can be (the two may overlap), cut back to
   * white space so that no word is torn.
   */
  prefix: number;
  suffix: number;
  /** Parts in ascending order in both texts, without their margins: safe to skip when comparing words. */
  cores: Part[];
};

export function findUnchanged(oldText: string, newText: string): Unchanged {
  const suffix = commonSuffix(oldText, newText);
  const ends = { old: oldText.length - suffix, new: newText.length - suffix };
  const parts = commonParts(oldText, newText, ends);
  if (suffix > 0) parts.push({ ...ends, length: suffix });
  const limit = Math.min(oldText.length, newText.length);
  const prefix = commonRun(oldText, 0, newText, 0, limit);
  return {
    prefix: backToSpace(oldText, newText, prefix),
    suffix: oldText.length - forwardToSpace(oldText, newText, suffix),
    cores: parts.flatMap((part) => coreOf(part, oldText, newText)),
  };
}

function backToSpace(oldText: string, newText: string, length: number): number {
  let at = length;
  while (at > 0 && !(isSpaceAt(oldText, at) && isSpaceAt(newText, at)) && !isSpaceAt(oldText, at - 1)) at--;
  return at;
}

function forwardToSpace(oldText: string, newText: string, suffix: number): number {
  let at = oldText.length - suffix;
  const shift = newText.length - oldText.length;
  if (isSpaceAt(oldText, at - 1) && isSpaceAt(newText, at + shift - 1)) return at;
  while (at < oldText.length && !isSpaceAt(oldText, at)) at++;
  return at;
}

/** The end of a text is as good as white space. */
function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/** Equal units from the two offsets on, at most `limit`; compares slices, which the engine does fast. */
function commonRun(a: string, i: number, b: string, j: number, limit: number): number {
  let length = 0;
  let step = 64;
  while (length < limit && step > 0) {
    const size = Math.min(step, limit - length);
    if (size > 8 && a.slice(i + length, i + length + size) === b.slice(j + length, j + length + size)) {
      length += size;
      step = Math.min(step * 2, 1 << 16);
    } else if (size > 32) step = size >> 2;
    else break;
  }
  while (length < limit && a.charCodeAt(i + length) === b.charCodeAt(j + length)) length++;
  return length;
}

function commonSuffix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  for (let step = 1 << 16; step >= 64; ) {
    const equal =
      length + step <= limit &&
      a.slice(a.length - length - step, a.length - length) ===
        b.slice(b.length - length - step, b.length - length);
    if (equal) length += step;
    else step >>= 2;
  }
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

function commonParts(a: string, b: string, ends: { old: number; new: number }): Part[] {
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < ends.old && j < ends.new) {
    const length = commonRun(a, i, b, j, Math.min(ends.old - i, ends.new - j));
    if (length > 0) parts.push({ old: i, new: j, length });
    const next = resync(a, i + length, b, j + length, ends);
    if (next === null) break;
    i = next.old;
    j = next.new;
  }
  return parts;
}

/** Where the two texts agree again after a change, or null when they do not soon. */
function resync(a: string, i: number, b: string, j: number, ends: { old: number; new: number }) {
  for (let ahead = PROBE; ahead <= FARTHEST_PROBE && i + ahead + AGREEMENT < ends.old; ahead *= 2) {
    const probe = a.slice(i + ahead, i + ahead + PROBE);
    const found = b.slice(j, Math.min(ends.new, j + 3 * ahead + 8 * PROBE)).indexOf(probe);
    if (found < 0) continue;
    const limit = Math.min(AGREEMENT, ends.old - i - ahead, ends.new - j - found);
    if (limit < AGREEMENT || commonRun(a, i + ahead, b, j + found, limit) < limit) continue;
    return { old: i + ahead, new: j + found };
  }
  return null;
}

function coreOf(part: Part, oldText: string, newText: string): Part[] {
  const first = part.old === 0 && part.new === 0;
  const last = part.old + part.length === oldText.length && part.new + part.length === newText.length;
  let from = first ? 0 : MARGIN;
  let to = last ? part.length : part.length - MARGIN;
  if (to - from < SHORTEST_CORE) return [];
  while (!first && from < to && !isSpace(oldText.charCodeAt(part.old + from - 1))) from++;
  while (!last && to > from && !isSpace(oldText.charCodeAt(part.old + to))) to--;
  return to - from < SHORTEST_CORE ? [] : [{ old: part.old + from, new: part.new + from, length: to - from }];
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10;
}
