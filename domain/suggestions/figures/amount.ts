import type { Bound } from '@/domain/wording/quantities';
import type { Passage } from '../text/passage';
import { type FoundNumber, numberAt } from './numbers';

/** A number with its bounds: tokens [from, to). Open ends are null, as in a claim's figure. */
export type Amount = {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
};

type BoundBefore = Extract<Bound, 'at_least' | 'more_than' | 'up_to' | 'fewer_than' | 'about'>;

/** Words before a number that bound it. "nearly 300" is about 300: no source means "anything below". */
const BEFORE: readonly [string, BoundBefore][] = [
  ['more than', 'more_than'],
  ['no fewer than', 'at_least'],
  ['no less than', 'at_least'],
  ['not less than', 'at_least'],
  ['at least', 'at_least'],
  ['upwards of', 'more_than'],
  ['in excess of', 'more_than'],
  ['well over', 'more_than'],
  ['over', 'more_than'],
  ['exceeding', 'more_than'],
  ['exceed', 'more_than'],
  ['exceeds', 'more_than'],
  ['exceeded', 'more_than'],
  ['above', 'more_than'],
  ['no more than', 'up_to'],
  ['not more than', 'up_to'],
  ['as many as', 'up_to'],
  ['as much as', 'up_to'],
  ['fewer than', 'fewer_than'],
  ['less than', 'fewer_than'],
  ['at most', 'up_to'],
  ['up to', 'up_to'],
  ['under', 'fewer_than'],
  ['below', 'fewer_than'],
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
  const { from, about } = withAbout(p, starts);
  const bound = about || low === second.value ? 'about' : 'between';
  return { from, to: second.to, low, high: second.value, bound, unit: second.unit ?? first.unit };
}

/** In "two to three million" the scale is said once. */
function shareScale(first: FoundNumber, second: FoundNumber): number {
  if (first.value >= 1000 || second.value < 1000) return first.value;
  const scale = [1e12, 1e9, 1e6, 1e3].find((size) => second.value >= size) ?? 1;
  return first.value * scale <= second.value ? first.value * scale : first.value;
}

function withAbout(p: Passage, from: number): { from: number; about: boolean } {
  const bound = boundBefore(p, from);
  return bound?.bound === 'about' ? { from: bound.from, about: true } : { from, about: false };
}

function bounded(p: Passage, { from, to, value, approximate, openAbove, unit }: FoundNumber): Amount {
  const before = boundBefore(p, from);
  const after = boundAfter(p, to);
  const bound = before?.bound ?? after?.bound ?? null;
  const amount = { from: before?.from ?? from, to: after?.to ?? to, unit };
  if (openAbove) return { ...amount, low: value, high: null, bound: 'vague' };
  if (bound === 'at_least' || bound === 'more_than') return { ...amount, low: value, high: null, bound };
  if (bound === 'up_to' || bound === 'fewer_than') return { ...amount, low: null, high: value, bound };
  return {
    ...amount,
    low: value,
    high: value,
    bound: approximate || bound === 'about' ? 'about' : 'exactly',
  };
}

function boundBefore(p: Passage, from: number): { from: number; bound: BoundBefore } | null {
  const start = ['another', 'a', 'the', 'further'].includes(p.lower(from - 1)) ? from - 1 : from;
  for (const { words, bound } of BEFORE_WORDS) {
    const at = start - words.length;
    if (at >= 0 && words.every((word, index) => p.lower(at + index) === word)) return { from: at, bound };
  }
  return null;
}

/** "300,000 or more", "500 at most", "20 or so". "300,000-plus" is one token and read as such. */
function boundAfter(p: Passage, to: number): { to: number; bound: BoundBefore } | null {
  const [next, then] = [p.lower(to), p.lower(to + 1)];
  if (next === 'or' && ['more', 'so', 'fewer', 'less'].includes(then)) {
    return { to: to + 2, bound: then === 'more' ? 'at_least' : then === 'so' ? 'about' : 'up_to' };
  }
  if (next === 'at' && (then === 'least' || then === 'most'))
    return { to: to + 2, bound: then === 'least' ? 'at_least' : 'up_to' };
  return next === 'plus' ? { to: to + 1, bound: 'at_least' } : null;
}
