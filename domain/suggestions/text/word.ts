import {
  abbreviations,
  type CueVerb,
  classBits,
  cueAdjectives,
  cueNouns,
  cueVerbs,
} from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import { ownCopy } from './own-copy';

/** What is known of a word wherever it stands. Words are interned: one object for each spelling. */
export type Word = {
  text: string;
  lower: string;
  bits: number;
  cue: CueVerb | null;
  /** Frames of the word as a cue noun or cue adjective, '' if it is none. */
  noun: string;
  adjective: string;
};

/** Stands before the first and after the last word of a passage. */
export const NO_WORD: Word = {
  text: '',
  lower: '',
  bits: is.PUNCTUATION,
  cue: null,
  noun: '',
  adjective: '',
};

/** Above this many spellings the table is emptied, so that memory stays flat on any text. */
const MOST_WORDS = 16_000;
const interned = new Map<string, Word>();

/** The word of a spelling. The same spelling gives an equal word, always. */
export function wordOf(text: string): Word {
  const known = interned.get(text);
  if (known !== undefined) return known;
  if (interned.size >= MOST_WORDS) interned.clear();
  const word = describe(ownCopy(text));
  interned.set(word.text, word);
  return word;
}

export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

function describe(text: string): Word {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  const cue = cueVerbs.get(lower) ?? null;
  const noun = cueNouns.get(lower) ?? '';
  const adjective = cueAdjectives.get(lower) ?? '';
  return { text, lower, bits: bitsOf(text, lower), cue, noun, adjective };
}

function bitsOf(text: string, lower: string): number {
  if (/^[.?!…]+$/.test(text)) return is.PUNCTUATION | is.SENTENCE_END;
  if (!/[\p{L}\p{N}]/u.test(text)) return is.PUNCTUATION;
  const numeric = NUMERIC_WORD.test(lower) ? is.NUMERIC : 0;
  return (classBits.get(lower) ?? guessed(text, lower)) | shapeBits(text) | numeric;
}

const NUMERIC_WORD =
  /^([\d£$€¥].*|(an?|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|trillions?)(-.*)?)$/;

/** "al-Hadi", "d’Arc": names that begin with a small article. */
const ARTICLE_NAME = /^(?:(?:al|el|ul|an|ad|as|ash|at|az|ar|abd)-|[dl]['’])\p{Lu}\p{Ll}/u;

function shapeBits(text: string): number {
  if (/^[\p{N}£$€¥]/u.test(text)) return is.NUMBER;
  if (ARTICLE_NAME.test(text)) return is.CAPITAL;
  if (!/^\p{Lu}/u.test(text)) return is.LOWERCASE;
  return text.length > 1 && text === text.toUpperCase() ? is.CAPITAL | is.ALL_CAPITALS : is.CAPITAL;
}

/** Of a word in no list only its ending tells something. */
function guessed(text: string, lower: string): number {
  if (/^\p{Lu}/u.test(text)) return 0;
  if (/n't$/.test(lower)) return is.AUXILIARY | is.NEGATION;
  if (/[a-z]{2}ed$/.test(lower)) return is.VERB_PAST | is.VERB_PARTICIPLE;
  if (/[a-z]{2}ing$/.test(lower)) return is.VERB_GERUND;
  if (/[a-z]{3}ly$/.test(lower)) return is.ADVERB;
  return 0;
}
