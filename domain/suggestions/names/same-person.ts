/** Two spellings that may be one person. Only a person decides; nothing is merged. */
export type SamePersonQuestion = { names: [string, string]; reason: string };

/** Names that differ by one of these only are often transliterations of one name. */
const LIKE_SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ks/g, 'x'],
  [/(iy|yy|ij|yi|ii)/g, 'i'],
  [/(ye|yo|ie|ë)/g, 'e'],
  [/[yj]/g, 'i'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[’'`ʼ-]/g, ''],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * Asks "same person?" for names of the same first name (or initial) whose surnames sound alike or differ in one vowel.
 * Vetoed: different first names, the -a of a woman's surname (Ivanov, Ivanova), consonants put in (Johnson, Johnston).
 */
export function samePersonQuestions(names: readonly string[]): SamePersonQuestion[] {
  const questions: SamePersonQuestion[] = [];
  const byFirst = new Map<string, string[]>();
  for (const name of [...new Set(names)]) {
    const parts = name.toLowerCase().split(' ');
    const key = parts.length > 1 ? (parts[0]?.[0] ?? '') + (parts.at(-1)?.[0] ?? '') : '';
    if (key === '') continue;
    const others = byFirst.get(key) ?? [];
    for (const other of others.slice(-MOST_COMPARED)) {
      const reason = likeness(other, name);
      if (reason !== null) questions.push({ names: [other, name], reason });
    }
    byFirst.set(key, [...others, name]);
  }
  return questions;
}

/** Names are compared with this many before them under the same initials, so that time stays linear. */
const MOST_COMPARED = 50;

function likeness(a: string, b: string): string | null {
  const [first, second] = [a.toLowerCase().split(' '), b.toLowerCase().split(' ')];
  const [x = '', y = ''] = [first[0], second[0]];
  if (x !== y && folded(x) !== folded(y) && !isInitial(x, y)) return null;
  const [last = '', other = ''] = [first.at(-1), second.at(-1)];
  if (last === other)
    return isInitial(x, y) ? 'the same surname, and one first name is an initial of the other' : null;
  if (isFeminine(last, other)) return null;
  if (folded(last) === folded(other)) return 'two ways to write the same sounds';
  return differsInOneVowel(last, other) ? 'the surnames differ in one vowel' : null;
}

/** True for two names in small letters that may be two spellings of one: the same sounds, or one vowel apart. */
export const spelledAlike = (a: string, b: string) =>
  a === b || folded(a) === folded(b) || differsInOneVowel(a, b);

const isInitial = (a: string, b: string) =>
  (a.replace('.', '').length === 1 || b.replace('.', '').length === 1) && a[0] === b[0];

function isFeminine(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}a` || (short.endsWith('y') && long === `${short.slice(0, -1)}aya`);
}

function folded(name: string): string {
  return LIKE_SOUNDS.reduce(
    (text, [sound, plain]) => text.replace(sound, plain),
    name.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

function differsInOneVowel(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  const places = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const at = places[0];
  if (places.length !== 1 || at === undefined || at === a.length - 1) return false;
  return /[aeiouy]/.test(a[at] ?? '') && /[aeiouy]/.test(b[at] ?? '');
}
