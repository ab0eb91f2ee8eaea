import { byWord } from '@/domain/shared/by-word';
import { hasFinite } from '../grammar/grammar';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';

const REJECTED =
  /^(claim|idea|suggestion|allegation|accusation|notion|report|rumou?r|charge|assertion|argument|theory|speculation|view|criticism|impression|contention|story|talk|hint)s?$/;

/** "the claim that votes were bought": the clause behind "that"; null where what is rejected is no claim in words. */
export function rejectedClause(p: Passage, { from, to }: Range): Range | null {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (p.lower(at) === 'that')
      return at > from && REJECTED.test(p.lower(at - 1)) ? { from: at + 1, to } : null;
    if (p.has(at, is.PUNCTUATION)) break;
    // "denied reports the wall had been sold"
    const bare = REJECTED.test(p.lower(at)) && p.has(at + 1, is.DETERMINER | is.SUBJECT_PRONOUN | is.CAPITAL);
    if (bare && hasFinite(p, at + 2, to)) return { from: at + 1, to };
  }
  return null;
}

const FOR_ANY: Readonly<Record<string, string>> = byWord({
  anyone: 'someone',
  anybody: 'somebody',
  anything: 'something',
  anywhere: 'somewhere',
});

/**
 * What somebody denies, as it would be claimed: "any call-up had been ordered" → "a call-up had been ordered". "any"
 * belongs to the denial, and so do "ever" and "at all".
 */
export function withoutAny(words: string): string {
  return words
    .replace(/\b(anyone|anybody|anything|anywhere)\b/gi, (word) =>
      sameCase(word, FOR_ANY[word.toLowerCase()] ?? word),
    )
    .replace(/\bany of\b/gi, (whole) => sameCase(whole, 'some of'))
    .replace(/\bany ([\p{L}’'-]+)/giu, (whole, noun: string) => sameCase(whole, `${articleOf(noun)}${noun}`))
    .replace(/ (ever|at all)\b/gi, '');
}

const MASS =
  /^(money|evidence|information|help|damage|harm|contact|pressure|knowledge|violence|interest|wrongdoing|involvement|responsibility|misconduct|link|news|food|water|advice|support|work|progress|truth)$/i;

function articleOf(noun: string): string {
  if (
    /[^s]s$/.test(noun) ||
    MASS.test(noun) ||
    /^(more|longer|such|other|of|further|children|people|men|women)$/i.test(noun)
  )
    return '';
  return /^[aeiou]/i.test(noun) ? 'an ' : 'a ';
}

const sameCase = (like: string, words: string) =>
  /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
