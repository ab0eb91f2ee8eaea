/**
 * What in its own sentence governs a run of words and turns it round, or takes its assertion away: “not” for each negation
 * or denial, and words like “if” or “allegedly” as they stand. Only what governs directly counts: the last words before it and
 * the next ones after it, or a clause that ends in “that”. The speaker is none of it: who said it is the attribution's.
 */
export function turnsRound(text: string, start: number, end: number): string[] {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  const denials = denialsIn(governing(before)) + negationsBeside(after) + deniedAfter(after);
  return [...Array.from({ length: denials }, () => 'not'), ...hedgesIn(before)];
}

/** Units looked at on either side. A sentence that governs from farther off is a rare one. */
const REACH = 160;
/** A negation so few words before or after belongs to the words themselves. */
const BESIDE = 3;
/** A clause that ends in “that” governs by so many of its last words. */
const CLAUSE = 9;

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=\P{Ll}|$)|\n/gu;
const CLAUSE_BREAK = /[;:—–]|,\s+(?:and|but|while|whereas|though|although)\s/giu;

function clauseBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH), start);
  return window.slice(Math.max(endOfLast(window, SENTENCE_END), endOfLast(window, CLAUSE_BREAK)));
}

function endOfLast(window: string, pattern: RegExp): number {
  const last = [...window.matchAll(pattern)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function clauseAfter(text: string, end: number): string {
  const window = text.slice(end, end + REACH);
  const stop = window.search(/[.!?;:—–\n]/u);
  return stop < 0 ? window : window.slice(0, stop);
}

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;
const wordsOf = (part: string) => part.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];

/** After these words what follows is what somebody says, believes or denies. */
const LEADS_IN =
  /(?:\b(?:that|whether|if|of|claims?|reports?|suggestions?|allegations?|rumou?rs?|saying|claiming)|[a-z]ing)[\s"“‘«]*$/iu;

/** The words before that govern: all of the clause where it leads in, else the last few. A comma ends both. */
function governing(before: string): string[] {
  return wordsOf(sinceComma(before)).slice(LEADS_IN.test(before) ? -CLAUSE : -BESIDE);
}

/** “It is not true, he said, that”: what has no word but “that” after its comma goes on before it. */
function sinceComma(before: string): string {
  const part = before.slice(before.lastIndexOf(',') + 1);
  return /^\s*that\s*$/iu.test(part) ? before.replace(/,[^,]*,(?=\s*that\s*$)/iu, ' ') : part;
}

const NEGATIONS = new Set(
  ['not', 'no', 'never', 'nobody', 'none', 'neither', 'nor', 'nothing', 'hardly', 'cannot', 'without'].concat(
    ['false', 'falsely', 'untrue', 'wrongly', 'wrong', 'mistakenly'],
  ),
);
const DENIALS =
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|disprov(?:es?|ed|ing)|disbeliev(?:es?|ed)|doubt(?:s|ed|ing)?)$/u;

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

function denialsIn(words: readonly string[]): number {
  return words.filter((word, at) => (isNegation(word) || DENIALS.test(word)) && !isOnly(words, at)).length;
}

/** “Not only … but”, “no fewer than” and “no doubt” deny nothing. */
function isOnly(words: readonly string[], at: number): boolean {
  const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  return (
    /^(?:only|just|merely|fewer|less|doubt|surprise)$/u.test(next) ||
    (before === 'no' && words[at] === 'doubt')
  );
}

/** “[48 people] were not killed”: before the next comma. */
function negationsBeside(after: string): number {
  const words = wordsOf(after.slice(0, after.includes(',') ? after.indexOf(',') : undefined)).slice(
    0,
    BESIDE,
  );
  return words.filter((word, at) => /^(?:not|never|cannot)$|n't$/u.test(word) && !isOnly(words, at)).length;
}

const DENIED_AFTER =
  /^["”’»]?,?\s*(?:(?:which|that|this|it|and this|but this)\s+)?(?:is|was|are|were|has been|have been|had been|proved|turned out(?: to be)?)\s+(?:\w+ly\s+)?(?:to be\s+)?(?:false|untrue|wrong|incorrect|denied|refuted|disproved|rejected|invented|made up|a lie|a hoax|fiction)\b/iu;

function deniedAfter(after: string): number {
  return DENIED_AFTER.test(after) ? 1 : 0;
}

const HEDGES = new Set([
  'if',
  'unless',
  'whether',
  'allegedly',
  'supposedly',
  'purportedly',
  'reportedly',
  'may',
  'might',
  'could',
]);

/** Right before the words. */
function hedgesIn(before: string): string[] {
  return wordsOf(before.slice(before.lastIndexOf(',') + 1))
    .slice(-2)
    .filter((word) => HEDGES.has(word));
}
