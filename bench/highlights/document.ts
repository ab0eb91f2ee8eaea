import { Random } from '@/bench/anchoring/random';
import type { Span } from '@/domain/anchoring/spans/span';
import { BLOCK_SEPARATOR, type Block } from '@/domain/articles/block';
import type { MarkedClaim } from '@/domain/publishing/pages';

/** An article of 4,913 words, as long as the one that the known figures are of, and claims that overlap on it. */
export const WORDS = 4_913;
const PARAGRAPH = 62;
const SENTENCE = 17;
const TOPICS =
  'casualties mobilisation attendees economy weather transport elections health borders grain'.split(' ');
const SMALL =
  'the of and to in a that it was for on with as at by from his her they had were this which but not'.split(
    ' ',
  );
const SYLLABLES =
  'ba cor den fil gra hol in jo kel lam mo nar pel qui ras sten tor ul ver win ash eld ing ter ton ly'.split(
    ' ',
  );

export type LongText = { text: string; blocks: Block[]; words: Span[] };

/** The same for the same seed. */
export function longText(seed: number): LongText {
  const random = new Random(seed);
  const vocabulary = Array.from({ length: 1_800 }, () => coined(random));
  const blocks: Block[] = [];
  const words: Span[] = [];
  let text = '';
  for (let count = 0; count < WORDS; count++) {
    const begins = count % PARAGRAPH === 0;
    if (begins) {
      const start = text.length + (text === '' ? 0 : BLOCK_SEPARATOR.length);
      text += text === '' ? '' : BLOCK_SEPARATOR;
      blocks.push({ kind: count === 0 ? 'headline' : 'paragraph', start, end: start });
    } else text += ' ';
    const small = random.chance(0.42);
    const word = small ? random.pick(SMALL) : (vocabulary[random.skewed(vocabulary.length)] ?? 'word');
    words.push({ start: text.length, end: text.length + word.length });
    text += word;
    const last = count % PARAGRAPH === PARAGRAPH - 1 || count === WORDS - 1;
    if (last || count % SENTENCE === SENTENCE - 1) text += '.';
    const block = blocks.at(-1);
    if (block !== undefined) block.end = text.length;
  }
  return { text, blocks, words };
}

function coined(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join('');
}

/** How long claims are: clauses of one to eight words, or as long as those of the seeded stories (ten words and more). */
export const LENGTHS = {
  clauses: (random: Random) => random.below(8),
  sentences: (random: Random) => {
    const roll = random.next();
    if (roll < 0.65) return 1 + random.below(8);
    return roll < 0.95 ? 8 + random.below(16) : 24 + random.below(40);
  },
} as const;
export type Length = keyof typeof LENGTHS;

/**
 * Claims anywhere on the text, so that they nest, cross each other and cross paragraphs. Numbered in reading order, as they
 * are when somebody has gone through a text.
 */
export function claimsOn({ words }: LongText, amount: number, length: Length): MarkedClaim[] {
  const random = new Random(amount);
  const firsts = Array.from({ length: amount }, () => random.below(words.length)).sort((a, b) => a - b);
  return firsts.map((first, index) => {
    const last = Math.min(words.length - 1, first + LENGTHS[length](random));
    const fragments = [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }];
    return claim(random, index + 1, first, fragments);
  });
}

/** As often as in the longer of the seeded stories. */
const STATUSES = weighted({
  verified: 24,
  disputed: 13,
  opinion: 12,
  inconclusive: 17,
  stale: 3,
  unreviewed: 35,
});
const KINDS = weighted({
  event: 31,
  figure: 9,
  statement: 11,
  characterisation: 24,
  prediction: 9,
  identity: 20,
});
/** A passage of so many words is about something: most of its claims have that topic. */
const PASSAGE = 300;
const ABOUT_IT = 0.7;
const TWO_TOPICS = 0.4;

function weighted<Name extends string>(weights: Record<Name, number>): Name[] {
  const names = Object.keys(weights) as Name[];
  return names.flatMap((name) => Array.from({ length: weights[name] }, () => name));
}

function topicsAt(random: Random, word: number): string[] {
  const about = TOPICS[Math.floor(word / PASSAGE) % TOPICS.length] ?? 'news';
  const first = random.chance(ABOUT_IT) ? about : random.pick(TOPICS);
  return random.chance(TWO_TOPICS) ? [...new Set([first, random.pick(TOPICS)])] : [first];
}

function claim(random: Random, number: number, word: number, fragments: Span[]): MarkedClaim {
  return {
    id: `claim-${number}`,
    number,
    statement: `What is claimed here bears the number ${number}.`,
    kind: random.pick(KINDS),
    topics: topicsAt(random, word),
    status: random.pick(STATUSES),
    figure: null,
    attributions: [],
    evidence: [],
    lastReview: null,
    places: [{ id: `place-${number}`, fragments }],
  };
}
