/**
 * Where a text may be cut: between extended grapheme clusters (UAX #29), so that an accent, a flag or a
 * family emoji is never torn apart. Intl.Segmenter decides; plain letters are decided without it, because
 * almost every cut in an article stands between two of them.
 */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Below U+0300 nothing combines (the first combining mark is U+0300); only CR LF stays together. */
const FIRST_COMBINING = 0x300;
const CR = 13;
const LF = 10;

function isPlainCut(before: number, after: number): boolean {
  if (before === LF) return true;
  if (before === CR) return after !== LF;
  return isPlain(before) && isPlain(after);
}

/** Units that combine with nothing of their own kind: most letters and marks of most texts. */
function isPlain(unit: number): boolean {
  if (unit < FIRST_COMBINING) return true;
  if (unit >= 0x4e00) return unit <= 0x9fff || (unit >= 0xff01 && unit <= 0xff60); // Han, full-width forms
  if (unit >= 0x3001) return unit <= 0x301f; // marks of Chinese and Japanese
  if (unit >= 0x2010) return unit <= 0x2027; // dashes, typographic quotes, ellipsis
  return unit >= 0x370 && unit <= 0x482; // Greek, Cyrillic
}

/** The cluster that offset `at` stands strictly inside of, or null when `at` is a place to cut. */
function clusterAround(text: string, at: number): { start: number; end: number } | null {
  if (at <= 0 || at >= text.length) return null;
  if (isPlainCut(text.charCodeAt(at - 1), text.charCodeAt(at))) return null;
  const from = plainCutBefore(text, at);
  const to = plainCutAfter(text, at);
  const cluster = segmenter.segment(text.slice(from, to)).containing(at - from);
  if (cluster === undefined || from + cluster.index === at) return null;
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length };
}

function plainCutBefore(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && !isPlainCut(text.charCodeAt(from - 1), text.charCodeAt(from))) from--;
  return from;
}

function plainCutAfter(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && !isPlainCut(text.charCodeAt(to - 1), text.charCodeAt(to))) to++;
  return to;
}

/** True when cutting `text` at the UTF-16 offset `at` tears no grapheme. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  return clusterAround(text, at) === null;
}

/** The nearest place to cut at or before `at`. */
export function boundaryAtOrBefore(text: string, at: number): number {
  return clusterAround(text, at)?.start ?? at;
}

/** The nearest place to cut at or after `at`. */
export function boundaryAtOrAfter(text: string, at: number): number {
  return clusterAround(text, at)?.end ?? at;
}

/** All places to cut, from 0 to the end of the text, both included. */
export function graphemeBoundaries(text: string): number[] {
  return [...Array.from(segmenter.segment(text), (part) => part.index), text.length];
}
