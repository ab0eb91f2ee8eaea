import { HEDGES } from '../lexicon/hedges';
import type { Passage, Range } from '../text/passage';
import type { Hedge } from './suggestion';

const kinds = new Map<string, Hedge['kind']>();
for (const [kind, words] of Object.entries(HEDGES)) {
  for (const word of words.split('|')) kinds.set(word, kind as Hedge['kind']);
}

/** Words that a hedge begins with: only these are looked up. */
const firsts = new Set([...kinds.keys()].map((words) => words.split(' ')[0] ?? words));

/** The hedges in a run of tokens, in order: "reportedly", "is believed", "not clear". */
export function hedgesIn(p: Passage, range: Range): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    if (!firsts.has(p.lower(at))) continue;
    const length = lengthOf(p, at, range.to);
    if (length === 0) continue;
    const words = { from: at, to: at + length };
    const text = Array.from({ length }, (_, index) => p.lower(at + index)).join(' ');
    const kind = kinds.get(text);
    if (kind !== undefined) hedges.push({ text: p.said(words), kind, span: p.span(words) });
    at += length - 1;
  }
  return hedges;
}

function lengthOf(p: Passage, at: number, limit: number): number {
  let text = p.lower(at);
  let best = kinds.has(text) && !isMonth(p, at) ? 1 : 0;
  for (let length = 2; length <= 3 && at + length <= limit; length += 1) {
    text += ` ${p.lower(at + length - 1)}`;
    if (kinds.has(text)) best = length;
  }
  return best;
}

/** "May" in the name of a month hedges nothing. */
const isMonth = (p: Passage, at: number) => p.lower(at) === 'may' && p.word(at).text === 'May';
