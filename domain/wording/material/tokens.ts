import { foldWord } from './typography';
import { DENYING } from './words/opposites';
import { spelled } from './words/spelling';
import { stemOf } from './words/stems';

/** A word of a text in one typography (`foldTypography`). */
export type Token = {
  text: string;
  start: number;
  end: number;
  /** Without case and accents, in one spelling; and what its forms share. */
  fold: string;
  stem: string;
  capital: boolean;
  /** The first of its sentence or quotation, where a capital says nothing. */
  first: boolean;
  sentence: number;
  clause: number;
  /** A hyphen joins it to the word after. */
  hyphen: boolean;
};

/** A script without spaces has a token for every character; initials are one token, however they are written. */
const TOKEN =
  /(?:\p{Lu}\. ?)+(?=\p{Lu}\p{L})|(?:\p{Lu}\.){2,}|\b(?:[Cc]o|[Rr]e|[Ee])-(?=\p{Ll})\p{L}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+|[.!?:;,()"]|(?<=\s)-(?=\s)/gu;
const INITIALS = /^(?:\p{Lu}\. ?)+$/u;
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|gov|sen|rep|pres|st|mt|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|co|inc|ltd|corp|approx|[a-z])$/i;

/** All words of `text` in order; marks only end clauses and sentences, unless they are part of a `whole` such as "5,937" or "9 Nov. 2022". Linear. */
export function tokensOf(text: string, whole: readonly { start: number; end: number }[] = []): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  const at = { sentence: 0, clause: 0, first: true };
  for (const match of text.matchAll(TOKEN)) {
    const [word, start] = [match[0], match.index];
    while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const within = (whole[next]?.start ?? Number.POSITIVE_INFINITY) < start && start < text.length - 1;
    if (within && /^\W$/.test(word)) continue;
    if (/^[.!?:;,()"-]$/.test(word)) mark(word, text, start, tokens.at(-1), at);
    else {
      for (const part of partsOf(word)) tokens.push(tokenOf(part, word, start, text, at));
      at.first = false;
    }
  }
  return tokens;
}

type At = { sentence: number; clause: number; first: boolean };

function mark(char: string, text: string, start: number, last: Token | undefined, at: At): void {
  if (char === '.') {
    const abbreviated = last !== undefined && last.end === start && ABBREVIATED.test(last.text);
    if (abbreviated || /^\S/.test(text.slice(start + 1, start + 2).replace(/["')\]]/, ' '))) return;
  }
  at.clause++;
  if (/[.!?]/.test(char)) at.sentence++;
  if (/[.!?:"]/.test(char)) at.first = true;
}

function tokenOf(part: string, word: string, start: number, text: string, at: At): Token {
  const end = start + word.trimEnd().length;
  const capital = /^\p{Lu}/u.test(part);
  return {
    text: part.trim(),
    start,
    end,
    ...folded(part),
    capital,
    hyphen: text[end] === '-',
    ...at,
  };
}

/** Words come again and again: what they fold to is kept, for so many of them. */
const KEPT = 20_000;
const known = new Map<string, { fold: string; stem: string }>();

function folded(part: string): { fold: string; stem: string } {
  const before = known.get(part);
  if (before !== undefined) return before;
  const initials = INITIALS.test(part);
  const fold = initials
    ? part.replace(/[^\p{L}]/gu, '').toLowerCase()
    : spelled(foldWord(part.replace('-', '')));
  const result = { fold, stem: stemOf(fold) };
  if (known.size >= KEPT) known.clear();
  known.set(part, result);
  return result;
}

const BASES = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);
const DENIED = new Map(DENYING.map((word) => [word, word.replace(/^(?:un|in|im|il|ir|dis|non)/, '')]));

/** The words that are written as one: "didn't" is "did" and "not", "unsafe" is "not" and "safe". */
function partsOf(word: string): string[] {
  const lower = word.toLowerCase();
  if (lower === 'cannot') return ['can', 'not'];
  const base = DENIED.get(lower);
  if (base !== undefined) return ['not', base];
  if (!word.includes("'")) return [word];
  if (lower.endsWith("n't")) return [BASES.get(lower) ?? word.slice(0, -3), 'not'];
  if (lower.endsWith("'ll")) return [word.slice(0, -3), 'will'];
  return [word.replace(/'(?:s|d|m|re|ve)$/i, '')];
}

/** Whether a text is written in capitals, or a headline in which every word has one: they tell no names then. */
export function capitalsTellNothing(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const upper = tokens.filter(({ text }) => text.length > 1 && /^\p{Lu}{2,}$/u.test(text)).length;
  const words = tokens.filter(({ text }) => text.length > 1 && /^\p{L}/u.test(text)).length;
  if (words >= 2 && upper / words > 0.7) return true;
  return long.length >= 5 && long.filter(({ capital }) => capital).length / long.length > 0.85;
}
