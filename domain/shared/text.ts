/**
 * The one door through which text enters: refuses what PostgreSQL refuses or silently changes, and
 * settles on NFC, so that a hash over the JavaScript string equals a hash over the stored row.
 *
 * Two characters are refused. NUL: PostgreSQL rejects the whole row (error 22021). A lone surrogate: it is
 * stored as U+FFFD without a word, and offsets and hashes no longer agree with what was read.
 */
export type TextProblem = 'nul' | 'lone-surrogate';

export type CheckedText =
  | { ok: true; text: string }
  /** `at` is the UTF-16 offset in the text as it was given; `message` says line and column in words. */
  | { ok: false; at: number; problem: TextProblem; message: string };

const REFUSED = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

const WHAT: Record<TextProblem, string> = {
  nul: 'a NUL character (U+0000)',
  'lone-surrogate': 'half of a character (a lone surrogate)',
};

/** Checks `value` and returns it in NFC, or says what stands where. An empty text is fine. */
export function checkText(value: string): CheckedText {
  const at = value.search(REFUSED);
  if (at < 0) return { ok: true, text: value.normalize('NFC') };
  const problem = value.charCodeAt(at) === 0 ? 'nul' : 'lone-surrogate';
  return { ok: false, at, problem, message: messageFor(problem, value, at) };
}

function messageFor(problem: TextProblem, value: string, at: number): string {
  const { line, column, before } = lineAndColumn(value, at);
  const after = before === '' ? '' : ` after “${before}”`;
  return `The text contains ${WHAT[problem]} in line ${line}, column ${column}${after}. Remove it and try again.`;
}

/** Counts lines and characters as a person sees them, from 1; `before` is the end of the line up to there. */
function lineAndColumn(value: string, at: number): { line: number; column: number; before: string } {
  const lines = value.slice(0, at).split(LINE_END);
  const characters = graphemesOf(lines[lines.length - 1] ?? '');
  return { line: lines.length, column: characters.length + 1, before: characters.slice(-20).join('').trim() };
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of `text` as a person counts them (extended grapheme clusters, UAX #29). */
export function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
