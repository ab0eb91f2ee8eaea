import { spelledAlike } from '../names/same-person';

/** Words that say nothing about what a statement is about. */
const PLAIN = new Set(
  (
    'about after again also been before being between could does doing down each from further have having here into ' +
    'itself more most much must only other over same said says should some such than that their them then there these ' +
    'they this those through under until very were what when where which while will with would your and are but for ' +
    'had has her him his its our out the was who why you all any can did may not now one two too per she'
  ).split(' '),
);

/** Words that turn a statement round; they are looked at by themselves. */
const DENIALS =
  /^(not|no|never|none|nobody|nothing|without|denied|denies|false|untrue|cannot|didn|doesn|isn|wasn|won)$/;

const NUMBER = /^\d/;

/** The words of a statement in small letters without accents; "5,937" is one word. */
export function plainWords(statement: string): string[] {
  return statement
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Those that carry its meaning, each once. */
export function meaningfulWords(statement: string): Set<string> {
  return new Set(plainWords(statement).filter((word) => NUMBER.test(word) || isTelling(word)));
}

const isTelling = (word: string) => word.length > 2 && !PLAIN.has(word) && !DENIALS.test(word);

const MOST = 6;

/** The few words by which a statement is found best: numbers, then names, then long words. As written. */
export function tellingWords(statement: string): string[] {
  const words = statement.match(/[\p{L}\p{N}]+/gu) ?? [];
  const candidates = [...new Set(words)].filter((word) => isTelling(word.toLowerCase()));
  const worth = (word: string) =>
    (/\d{2}/.test(word) ? 40 : 0) +
    (/^\p{Lu}/u.test(word) && word !== words[0] ? 20 : 0) +
    Math.min(word.length, 15);
  return candidates.sort((a, b) => worth(b) - worth(a)).slice(0, MOST);
}

/**
 * A full-text query for statements that share two of the telling words, one of them among the two best: any one word
 * would find too many, all of them hardly any. Empty where there are fewer than two.
 */
export function tellingQuery(statement: string): string {
  const words = tellingWords(statement).map((word) => `'${word}'`);
  const pairs = words.flatMap((one, at) =>
    at < 2 ? words.slice(at + 1).map((other) => `(${one} & ${other})`) : [],
  );
  return pairs.join(' | ');
}

/** How much of the meaning two statements share, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [meaningfulWords(one), meaningfulWords(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

/** True where the words turn the statement round. */
export function isNegated(statement: string): boolean {
  return plainWords(statement).filter((word) => DENIALS.test(word)).length % 2 === 1;
}

/** True where each statement names somebody or something that the other does not: they are about two things. */
export function nameOthers(one: string, other: string): boolean {
  return hasNameOfItsOwn(one, other) && hasNameOfItsOwn(other, one);
}

function hasNameOfItsOwn(one: string, other: string): boolean {
  const words = plainWords(other);
  return properNames(one).some((name) => !words.some((word) => spelledAlike(name, word)));
}

/** Words with a capital, in small letters. The first word has its capital from the sentence, so it tells nothing. */
export function properNames(statement: string): string[] {
  const names = statement.match(/(?<=\S\s+[“"'‘(]?)\p{Lu}[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  return names.flatMap(plainWords);
}

/** The numbers in a statement, as they are written without commas. */
export function numbersIn(statement: string): string[] {
  return plainWords(statement)
    .filter((word) => NUMBER.test(word))
    .sort();
}
