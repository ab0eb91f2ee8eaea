import type { Tokens } from './tokens';

const DIGIT = /\p{Nd}/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;

/** Whether a word is a number in digits, or a name as far as its capital says; at the head of a sentence that says nothing. */
export function isFact({ text, start, end }: Tokens, token: number, isHead: boolean): boolean {
  const [from, to] = [start[token] ?? 0, end[token] ?? 0];
  const word = text.slice(from, to);
  return DIGIT.test(word) || (!isHead && CAPITAL.test(word.charAt(0)));
}
