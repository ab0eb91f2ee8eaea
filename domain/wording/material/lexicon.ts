import { HEDGES } from './hedges';
import type { Side, TermKind } from './term';
import { ALIASES } from './words/aliases';
import { FUNCTION_WORDS } from './words/function-words';
import { MEASURES } from './words/measures';
import { nearEqual } from './words/near-equal';
import { OPPOSITES } from './words/opposites';
import { stemOf } from './words/stems';

/** A phrase: what its words come to; each of `words` is a stem, or a form after "=". */
export type Phrase = { kind: TermKind; key: string; be: boolean; words: readonly string[] };

/** Phrases by their first word, the longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirst(
  HEDGES.flatMap(({ kind, key, be, words }) =>
    words.split('|').map((way) => ({
      kind,
      key,
      be: be === true,
      words: way.split(' ').map((word) => (word.startsWith('=') ? word : stemOf(word))),
    })),
  ),
);

/** Names of several words or one, by their first word, the longest first; `key` is the name that stands for all. */
export const NAMES: ReadonlyMap<string, readonly Phrase[]> = byFirst(
  ALIASES.flatMap((names) =>
    names.map((name) => ({
      kind: 'name' as const,
      key: names[0] ?? name,
      be: false,
      words: name.split(' '),
    })),
  ),
);

const MEASURE = new Map(
  MEASURES.flatMap((row) => {
    const [key = '', words = ''] = row.split(':');
    return words
      .trim()
      .split(' ')
      .map((word): [string, string] => [formOrStem(word), `mea:${key}`]);
  }),
);

const SIDES = new Map<string, Side[]>();
OPPOSITES.forEach((row, axis) => {
  row.split('|').forEach((words, side) => {
    for (const word of words.trim().split(' ')) {
      const stem = stemOf(word);
      SIDES.set(stem, [...(SIDES.get(stem) ?? []), { axis, side }]);
    }
  });
});

/** What a word alone comes to. */
export function wordTerm(
  fold: string,
  stem: string,
): { kind: TermKind; key: string; sides?: readonly Side[] } {
  const sides = SIDES.get(stem);
  const measure = MEASURE.get(`=${fold}`) ?? MEASURE.get(stem);
  if (measure !== undefined) return { kind: 'measure', key: measure, sides };
  if (FUNCTION_WORDS.has(fold) || FUNCTION_WORDS.has(stem)) return { kind: 'function', key: stem, sides };
  const [only, ...more] = sides ?? [];
  const key = only !== undefined && more.length === 0 ? `axis:${only.axis}:${only.side}` : nearEqual(stem);
  return { kind: 'word', key, sides };
}

function formOrStem(word: string): string {
  return word.startsWith('=') ? word : stemOf(word);
}

function byFirst(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
