import type { Passage } from '../text/passage';
import { type FoundNumber, numberAt } from './numbers';

/** A number with its bounds: tokens [from, to). Open ends are null, as in a claim's figure. */
export type Amount = {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  approximate: boolean;
  unit: string | null;
};

type Bound = 'low' | 'high' | 'about';

/** Words before a number that bound it. "nearly 300" is about 300: no source means "anything below". */
const BEFORE: readonly [string, Bound][] = [
  ['more than', 'low'],
  ['no fewer than', 'low'],
  ['no less than', 'low'],
  ['not less than', 'low'],
  ['at least', 'low'],
  ['upwards of', 'low'],
  ['in excess of', 'low'],
  ['well over', 'low'],
  ['over', 'low'],
  ['exceeding', 'low'],
  ['exceed', 'low'],
  ['exceeds', 'low'],
  ['exceeded', 'low'],
  ['above', 'low'],
  ['no more than', 'high'],
  ['not more than', 'high'],
  ['as many as', 'high'],
  ['as much as', 'high'],
  ['fewer than', 'high'],
  ['less than', 'high'],
  ['at most', 'high'],
  ['up to', 'high'],
  ['under', 'high'],
  ['below', 'high'],
  ['close to', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['an estimated', 'about'],
  ['just over', 'about'],
  ['just under', 'about'],
];
/** Longest first: "no more than" before "more than". */
const BEFORE_WORDS = BEFORE.map(([words, bound]) => ({ words: words.split(' '), bound })).sort(
  (a, b) => b.words.length - a.words.length,
);

/** The amount whose number begins at token `at`, or null. */
export function amountAt(p: Passage, at: number): Amount | null {
  const first = numberAt(p, at);
  if (first === null) return null;
  return rangeFrom(p, first) ?? bounded(p, first);
}

/** "between 10,000 and 13,000", "10,000 to 13,000", "10–13 per cent". */
function rangeFrom(p: Passage, first: FoundNumber): Amount | null {
  const link = p.word(first.to).text;
  const before = p.lower(first.from - 1);
  const joins = before === 'between' ? link === 'and' : ['to', '–', '-', 'or'].includes(link);
  const second = joins ? numberAt(p, first.to + 1) : null;
  if (second === null || (link === 'or' && second.value <= first.value)) return null;
  const low = shareScale(first, second);
  if (low > second.value) return null;
  const starts = before === 'between' || before === 'from' ? first.from - 1 : first.from;
  const { from, approximate } = withAbout(p, starts);
  return { from, to: second.to, low, high: second.value, approximate, unit: second.unit ?? first.unit };
}

/** In "two to three million" the scale is said once. */
function shareScale(first: FoundNumber, second: FoundNumber): number {
  if (first.value >= 1000 || second.value < 1000) return first.value;
  const scale = [1e12, 1e9, 1e6, 1e3].find((size) => second.value >= size) ?? 1;
  return first.value * scale <= second.value ? first.value * scale : first.value;
}

function withAbout(p: Passage, from: number): { from: number; approximate: boolean } {
  const bound = boundBefore(p, from);
  return bound?.bound === 'about' ? { from: bound.from, approximate: true } : { from, approximate: false };
}

function bounded(p: Passage, { from, to, value, approximate, openAbove, unit }: FoundNumber): Amount {
  const before = boundBefore(p, from);
  const after = boundAfter(p, to);
  const bound = before?.bound ?? after?.bound ?? null;
  const amount = { from: before?.from ?? from, to: after?.to ?? to, unit };
  if (bound === 'low' || (openAbove && bound === null))
    return { ...amount, low: value, high: null, approximate: openAbove };
  if (bound === 'high') return { ...amount, low: null, high: value, approximate };
  return { ...amount, low: value, high: value, approximate: approximate || bound === 'about' };
}

function boundBefore(p: Passage, from: number): { from: number; bound: Bound } | null {
  const start = ['another', 'a', 'the', 'further'].includes(p.lower(from - 1)) ? from - 1 : from;
  for (const { words, bound } of BEFORE_WORDS) {
    const at = start - words.length;
    if (at >= 0 && words.every((word, index) => p.lower(at + index) === word)) return { from: at, bound };
  }
  return null;
}

/** "300,000 or more", "500 at most", "20 or so". "300,000-plus" is one token and read as such. */
function boundAfter(p: Passage, to: number): { to: number; bound: Bound } | null {
  const [next, then] = [p.lower(to), p.lower(to + 1)];
  if (next === 'or' && ['more', 'so', 'fewer', 'less'].includes(then)) {
    return { to: to + 2, bound: then === 'more' ? 'low' : then === 'so' ? 'about' : 'high' };
  }
  if (next === 'at' && (then === 'least' || then === 'most'))
    return { to: to + 2, bound: then === 'least' ? 'low' : 'high' };
  return next === 'plus' ? { to: to + 1, bound: 'low' } : null;
}
