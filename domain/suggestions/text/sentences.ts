import { isState } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage } from './passage';

/** Abbreviations that often end a sentence too: the next word decides. */
const MAY_END = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'etc',
  'a.m',
  'p.m',
  'u.s',
  'u.k',
  'u.n',
  'e.u',
  'd.c',
  'jr',
  'sr',
]);
/** A sentence of more tokens is no sentence; it is cut, so that no rule reads far. */
const LONGEST = 250;
const STARTERS =
  is.DETERMINER | is.SUBJECT_PRONOUN | is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATOR | is.WH;

/**
 * Finds where sentences end. Full stops in abbreviations and numbers are part of their tokens already; marks and
 * brackets after the stop belong to the sentence; "Why?" she asked is one sentence.
 */
export function settleSentences(passage: Passage): void {
  let from = 0;
  for (let at = 0; at < passage.length; at += 1) {
    if (at - from >= LONGEST && !passage.isQuoted(at)) {
      mark(passage, from, at + 1);
      from = at + 1;
      continue;
    }
    if (!endsSentence(passage, at)) continue;
    let to = at + 1;
    while (to < passage.length && (passage.closes(to) || isClosing(passage, to))) to += 1;
    if (to < passage.length && !beginsSentence(passage, at, to)) continue;
    mark(passage, from, to);
    from = to;
    at = to - 1;
  }
  if (from < passage.length) mark(passage, from, passage.length);
}

/** Brackets, and the inner marks of a quotation in a quotation. */
function isClosing(passage: Passage, at: number): boolean {
  const { text } = passage.word(at);
  return ')]'.includes(text) || (passage.isQuoted(at) && !passage.opens(at) && '’”\'"'.includes(text));
}

function mark(passage: Passage, from: number, to: number): void {
  passage.sentenceFrom.fill(from, from, to);
  passage.sentenceTo.fill(to, from, to);
}

function endsSentence(passage: Passage, at: number): boolean {
  if (passage.has(at, is.SENTENCE_END)) return true;
  const { text, lower } = passage.word(at);
  if (!text.endsWith('.') || text.length < 2) return false;
  const mayEnd = MAY_END.has(lower) || isState(lower);
  if (mayEnd && opensSpeech(passage, at + 1)) return true;
  if (!MAY_END.has(lower)) return false;
  return passage.has(at + 1, is.CAPITAL) && passage.has(at + 1, STARTERS);
}

/** "in Lincoln, Neb. “They are safe,”": the words that are quoted begin a sentence. */
function opensSpeech(passage: Passage, at: number): boolean {
  return passage.opens(at) && passage.has(at + 1, is.CAPITAL) && (passage.quoteOf(at)?.words ?? 0) >= 4;
}

function beginsSentence(passage: Passage, stop: number, next: number): boolean {
  if (passage.opens(next)) return true;
  if (passage.has(next, is.LOWERCASE) || [',', ';', ':'].includes(passage.word(next).text)) return false;
  const inQuote = next > stop + 1 && passage.closes(next - 1);
  if (!inQuote) return true;
  return !cueFollows(passage, next, passage.word(stop).text === '.');
}

/** A short name and a cue verb right after a closed quotation: “Why?” Smith asked. */
function cueFollows(passage: Passage, next: number, afterStop: boolean): boolean {
  for (let at = next; at < next + 5; at += 1) {
    if (passage.has(at, is.PUNCTUATION)) return false;
    if (at === next && passage.word(at).cue !== null) return true;
    if (at > next && passage.word(at).cue !== null && passage.has(at, is.LOWERCASE)) {
      return !afterStop || passage.has(at + 1, is.SENTENCE_END);
    }
  }
  return false;
}
