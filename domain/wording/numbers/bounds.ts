import { itemAt } from './items';
import { COUNTED } from './nouns';
import type { Bound } from './quantity';
import type { Tokens } from './tokens';

type Simple = Extract<Bound, 'at_least' | 'more_than' | 'up_to' | 'fewer_than' | 'about'>;

/** Words before a number that bound it, one phrase between two bars. */
const BEFORE: Record<Simple, string> = {
  at_least:
    'at least|at the very least|at a minimum|no fewer than|no less than|not less than|not fewer than|never less than|never fewer than|nothing less than|as few as|as little as|a minimum of|minimum of|minimum|not below|not under|from at least',
  more_than:
    'more than|over|above|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than|larger than|upwards of|upward of|north of|beyond|topped|topping|surpassed|surpassing|surpass|just over|just above|well over|well above|not only more than',
  up_to:
    'up to|as many as|as much as|no more than|not more than|never more than|at most|at the most|at the very most|a maximum of|maximum of|maximum|not exceed|not exceeding|not to exceed|never exceed|never exceeded|not exceeded|cannot exceed|not over|not above|not greater than|no greater than|no higher than|capped at|not surpass',
  fewer_than:
    'fewer than|less than|lower than|smaller than|under|below|not reach|not reached|not even reach|never reached|never reach|short of|just under|just below|just short of|shy of|just shy of|not even|not as many as|well under|well below|south of',
  about:
    'about|around|roughly|approximately|approx|some|circa|c|ca|an estimated|estimated|nearly|almost|close to|nearing|approaching|in the region of|in the order of|on the order of|something like|virtually|practically|just about|in the vicinity of|more or less|~|≈',
};

const phrases = Object.entries(BEFORE).flatMap(([bound, words]) =>
  words.split('|').map((phrase) => ({ bound: bound as Simple, words: phrase.split(' ') })),
);
/** By last word, the longest first: "no more than" before "more than". */
const byLastWord = new Map<string, typeof phrases>();
for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
  const last = phrase.words.at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), phrase]);
}

/** Stands between a bound and its number: "more than another 20", "at least the 40". */
const FILLERS = new Set(['another', 'a', 'an', 'the', 'further', 'additional', 'extra']);
const DEGREES = new Set([
  'far',
  'well',
  'much',
  'slightly',
  'substantially',
  'considerably',
  'significantly',
]);
const CONTRACTED =
  /^(won't|can't|cannot|couldn't|didn't|doesn't|shouldn't|wouldn't|mustn't|don't|hasn't|haven't|hadn't)$/;

/** `isTurned`: a negation before it made it what it is. */
export type FoundBound = { from: number; bound: Simple; isTurned?: boolean };

/** The bound that stands right before token `at`; null for none. */
export function boundBefore(tokens: Tokens, at: number): FoundBound | null {
  const direct = boundEndingAt(tokens, at);
  if (direct !== null) return direct;
  let start = at;
  while (start > at - 2 && FILLERS.has(tokens.lower(start - 1))) start -= 1;
  return start === at ? null : boundEndingAt(tokens, start);
}

function boundEndingAt(tokens: Tokens, at: number): FoundBound | null {
  const stop = tokens.lower(at - 1) === '.' && /^(approx|c|ca)$/.test(tokens.lower(at - 2)) ? 1 : 0;
  const end = at - stop;
  for (const { words, bound } of byLastWord.get(tokens.lower(end - 1)) ?? []) {
    const from = end - words.length;
    if (tokens.are(from, words)) return outermost(tokens, { from, bound });
  }
  return null;
}

/** "will not exceed" and "at least about 40": what stands before decides. */
function outermost(tokens: Tokens, found: FoundBound): FoundBound {
  const { from, bound } = found;
  const before = tokens.lower(from - 1);
  if (
    /^exceed/.test(tokens.lower(from)) &&
    (CONTRACTED.test(before) || before === 'never' || before === 'not')
  )
    return { from: from - 1, bound: 'up_to' };
  if (/^reach/.test(tokens.lower(from)) && CONTRACTED.test(before)) return { from: from - 1, bound };
  const turned = turnedRound(tokens, found);
  if (turned !== null) return turned;
  if (bound === 'about' || bound === 'more_than' || bound === 'fewer_than') {
    if (DEGREES.has(before)) return { from: from - 1, bound };
    if (bound === 'about') {
      const outer = boundEndingAt(tokens, from);
      if (outer !== null) return outer;
    }
  }
  return found;
}

const SPEECH =
  /^(that|because|say|said|saying|know|known|if|think|believe|when|only|just|rule|clear|sure|why|where|,|;|and|but|or)$/;

/** "never had more than 20" is up to 20, "has not had fewer than 12" at least 12: up to two words between. */
function turnedRound(tokens: Tokens, { from, bound }: FoundBound): FoundBound | null {
  const isMore = tokens.are(from, ['more', 'than']);
  if (!isMore && !(bound === 'fewer_than' && tokens.lower(from + 1) === 'than')) return null;
  for (let back = 1; back <= 3; back += 1) {
    const lower = tokens.lower(from - back);
    if (/^(not|never|cannot)$/.test(lower) || CONTRACTED.test(lower))
      return { from: back === 1 ? from - 1 : from, bound: isMore ? 'up_to' : 'at_least', isTurned: true };
    if (SPEECH.test(lower)) return null;
  }
  return null;
}

const AFTER: readonly [string, Simple][] = [
  ['or more', 'at_least'],
  ['or above', 'at_least'],
  ['or over', 'at_least'],
  ['or higher', 'at_least'],
  ['and above', 'at_least'],
  ['and over', 'at_least'],
  ['and up', 'at_least'],
  ['or greater', 'at_least'],
  ['or fewer', 'up_to'],
  ['or less', 'up_to'],
  ['or under', 'up_to'],
  ['or below', 'up_to'],
  ['or lower', 'up_to'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['give or take', 'about'],
  ['at least', 'at_least'],
  ['at a minimum', 'at_least'],
  ['at the least', 'at_least'],
  ['at the very least', 'at_least'],
  ['minimum', 'at_least'],
  ['at most', 'up_to'],
  ['at the most', 'up_to'],
  ['maximum', 'up_to'],
  ['max', 'up_to'],
  ['plus', 'at_least'],
  ['+', 'at_least'],
  ['odd', 'about'],
  ['ish', 'about'],
];
const AFTER_WORDS = AFTER.map(([words, bound]) => ({ words: words.split(' '), bound }));

/** Bounds that also stand behind what is counted; "at least once" says something else. */
const BEHIND_NOUN = new Set(['or more', 'or fewer', 'or less', 'or so', 'or thereabouts']);
const BEHIND_NOUN_AT_AN_END = new Set(['at least', 'at the very least', 'at most', 'at the most']);

/** The bound behind what is counted, which stands at token `at`: "31 boats or fewer", "31 boats at most." */
export function boundAfterNoun(tokens: Tokens, at: number): Simple | null {
  if (!COUNTED.has(tokens.lower(at))) return null;
  const found = AFTER_WORDS.find(({ words }) => tokens.are(at + 1, words));
  if (found === undefined) return null;
  const [phrase, next] = [found.words.join(' '), tokens.at(at + 1 + found.words.length)];
  const ends = next.text === '' || next.kind === 'mark';
  return BEHIND_NOUN.has(phrase) || (ends && BEHIND_NOUN_AT_AN_END.has(phrase)) ? found.bound : null;
}

/** The bound that begins at token `at`, behind a number: "or more", "at most", "-odd", "-plus", "+". */
export function boundAfter(tokens: Tokens, at: number): { to: number; bound: Simple } | null {
  const isHyphen = tokens.lower(at) === '-' && tokens.at(at).glued;
  const from = at + (isHyphen ? 1 : 0);
  const found = AFTER_WORDS.find(({ words }) => tokens.are(from, words));
  if (found === undefined) return null;
  if (['odd', 'ish'].includes(found.words[0] ?? '') && !isHyphen && tokens.lower(from) !== 'odd') return null;
  if (found.words[0] === '+' && !tokens.at(from).glued) return null;
  // "12, at least 13": the words are those of the next number.
  if (found.words[0] === 'at' && itemAt(tokens, from + found.words.length) !== null) return null;
  return { to: from + found.words.length, bound: found.bound };
}
