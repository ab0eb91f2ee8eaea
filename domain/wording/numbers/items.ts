import { digitsValue } from './digits';
import {
  fractionSign,
  GLUED_SCALES,
  MONEY_SCALES,
  NOUGHT,
  PACKS,
  PARTS,
  PLURALS,
  SCALES,
  SHORT_SCALES,
  SOME,
  TEENS,
  TENS,
  UNITS_WORDS,
} from './number-words';
import type { Tokens } from './tokens';

/** A piece of a number. `value` is that of the piece: 1,000 for "thousand", 3 for "thirds". */
export type Item = {
  is:
    | 'digits'
    | 'one'
    | 'teen'
    | 'ten'
    | 'zero'
    | 'hundred'
    | 'scale'
    | 'pack'
    | 'plural'
    | 'some'
    | 'part'
    | 'fraction'
    | 'a'
    | 'and'
    | 'of'
    | 'point'
    | 'unread';
  value: number;
};

const WORDS: readonly [Item['is'], ReadonlyMap<string, number>][] = [
  ['one', UNITS_WORDS],
  ['teen', TEENS],
  ['ten', TENS],
  ['scale', SCALES],
  ['pack', PACKS],
  ['plural', PLURALS],
  ['part', PARTS],
];

const lexicon = new Map<string, Item>([
  ...WORDS.flatMap(([is, words]) => [...words].map(([word, value]): [string, Item] => [word, { is, value }])),
  ...[...NOUGHT].map((word): [string, Item] => [word, { is: 'zero', value: 0 }]),
  ...[...SOME].map((word): [string, Item] => [word, { is: 'some', value: 2 }]),
  ['hundred', { is: 'hundred', value: 100 }],
  ['point', { is: 'point', value: 0 }],
]);

/** All words that are a piece of a number. */
export const numberWords: Iterable<string> = lexicon.keys();

/** What a token is as a piece of a number; null when it is none. "a", "and" and "of" depend on what follows. */
export function itemAt(tokens: Tokens, at: number): Item | null {
  const { kind, text, lower } = tokens.at(at);
  if (kind === 'fraction') return { is: 'fraction', value: fractionSign(text) ?? Number.NaN };
  if (kind === 'digits') {
    const value = digitsValue(text);
    return value === null ? { is: 'unread', value: Number.NaN } : { is: 'digits', value };
  }
  return kind === 'word' ? (lexicon.get(lower) ?? null) : null;
}

/** "m" in "1.2m", "bn" in "3 bn": scales that only follow digits. "m" and "k" must touch them, "b" and "t" be money. */
export function shortScaleAt(tokens: Tokens, at: number, isMoney: boolean): Item | null {
  const { glued, lower, kind } = tokens.at(at);
  if (kind !== 'word') return null;
  const scales = !glued ? SHORT_SCALES : isMoney ? MONEY_SCALES : GLUED_SCALES;
  const value = scales.get(lower);
  return value === undefined ? null : { is: 'scale', value };
}
