import { claimedIn } from './claimed';
import { readsAsEnglish } from './language';
import { NAMES, PHRASES, type Phrase, wordTerm } from './lexicon';
import { markNames } from './names';
import type { Term } from './term';
import { capitalsTellNothing, type Token, tokensOf } from './tokens';
import { foldTypography } from './typography';

/** A wording as the terms it is made of, in order. Linear in the length of the text. */
export function termsOf(written: string): Term[] {
  const text = foldTypography(written);
  const claimed = claimedIn(text);
  const tokens = tokensOf(text, claimed);
  const shouted = capitalsTellNothing(tokens);
  const english = readsAsEnglish(tokens);
  const terms: Term[] = [];
  const source: (Token | undefined)[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const claim = claimed[next];
    if (claim !== undefined && token.end > claim.start) {
      next++;
      const { sentence, clause } = token;
      for (const term of claim.terms) {
        terms.push({ ...term, sentence, clause });
        source.push(undefined);
      }
      while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < claim.end) at++;
      continue;
    }
    const until = claim?.start ?? Number.POSITIVE_INFINITY;
    const { term, length } = english ? read(tokens, at, until, shouted) : foreignWord(token);
    terms.push(term);
    source.push(token);
    at += length;
  }
  markNames(terms, source, shouted);
  joinHedges(terms);
  return terms;
}

/** "Will likely" is "is likely". */
function joinHedges(terms: Term[]): void {
  terms.forEach((term, at) => {
    if (term.key === 'will' && terms[at + 1]?.key === 'expected') term.kind = 'function';
  });
}

/** A word of a language whose words are not known here. */
function foreignWord({ text, fold, sentence, clause }: Token): { term: Term; length: number } {
  return {
    term: { kind: /^\p{N}/u.test(text) ? 'number' : 'other', key: fold, fold, text, sentence, clause },
    length: 1,
  };
}

function read(
  tokens: readonly Token[],
  at: number,
  until: number,
  shouted: boolean,
): { term: Term; length: number } {
  const token = tokens[at] as Token;
  const { sentence, clause, text, fold } = token;
  const name = token.capital ? named(tokens, at, until, shouted) : undefined;
  if (name !== undefined) {
    const term: Term = {
      kind: 'name',
      key: name.key,
      fold: name.key,
      text: textOf(tokens, at, name.words.length),
      sentence,
      clause,
    };
    return { term, length: name.words.length };
  }
  const phrase = phraseAt(tokens, at, until);
  if (phrase !== undefined) {
    const length = phrase.words.length;
    const words = textOf(tokens, at, length);
    const key = phrase.key === '' ? words.toLowerCase() : phrase.key;
    return { term: { kind: phrase.kind, key, fold: key, text: words, sentence, clause }, length };
  }
  if (/^\p{N}/u.test(text))
    return { term: { kind: 'number', key: `#${text}`, fold: text, text, sentence, clause }, length: 1 };
  return { term: { ...wordTerm(fold, token.stem), fold, text, sentence, clause }, length: 1 };
}

function textOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}

function named(tokens: readonly Token[], at: number, until: number, shouted: boolean): Phrase | undefined {
  return NAMES.get(tokens[at]?.fold ?? '')?.find(({ key, words }) => {
    if (!words.every((word, n) => tokens[at + n]?.fold === word && (tokens[at + n]?.start ?? until) < until))
      return false;
    const [first, second] = [tokens[at], tokens[at + 1]];
    // "Us" and "Is" open a sentence; abbreviations are written in capitals.
    if (words.length === 1 && key.length < 4 && words[0] === key && !shouted)
      return /^[\p{Lu}.]+$/u.test(first?.text ?? '');
    return words.length === 1 || shouted || second?.capital === true || words.length > 2;
  });
}

function phraseAt(tokens: readonly Token[], at: number, until: number): Phrase | undefined {
  const token = tokens[at] as Token;
  if (token.hyphen ? token.fold === 'no' : token.fold === 'ex') return undefined;
  return (
    fitting(PHRASES.get(token.stem), tokens, at, until) ??
    fitting(PHRASES.get(`=${token.fold}`), tokens, at, until)
  );
}

function fitting(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  at: number,
  until: number,
): Phrase | undefined {
  return phrases?.find(
    ({ words, be }) =>
      words.every((word, n) => matches(tokens[at + n], word) && (tokens[at + n]?.start ?? until) < until) &&
      (!be || afterBe(tokens, at)),
  );
}

function matches(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word.startsWith('=') ? token.fold === word.slice(1) : token.stem === word || token.fold === word;
}

/** Whether a form of "be" stands before, an adverb or "not" between. */
function afterBe(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (back) => tokens[at - back]?.stem === 'be' && tokens[at - back]?.sentence === tokens[at]?.sentence,
  );
}
