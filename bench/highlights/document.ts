import { Random } from '@/bench/anchoring/random';
import type { Span } from '@/domain/anchoring/span';
import { BLOCK_SEPARATOR, type Block } from '@/domain/articles/block';
import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimKind, type ClaimStatus } from '@/domain/claims/claim';
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

/**
 * Claims anywhere on the text: short and long ones, so that they nest, cross each other and cross paragraphs. Numbered in reading
 * order, as they are when somebody has gone through a text.
 */
export function claimsOn({ words }: LongText, amount: number, seed: number): MarkedClaim[] {
  const random = new Random(seed);
  const firsts = Array.from({ length: amount }, () => random.below(words.length)).sort((a, b) => a - b);
  return firsts.map((first, index) => {
    const last = Math.min(words.length - 1, first + lengthOf(random));
    const fragments = [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }];
    return claim(random, index + 1, fragments);
  });
}

/** Most claims are a clause, some a sentence, a few a passage. */
function lengthOf(random: Random): number {
  const roll = random.next();
  if (roll < 0.65) return 1 + random.below(8);
  return roll < 0.95 ? 8 + random.below(16) : 24 + random.below(40);
}

function claim(random: Random, number: number, fragments: Span[]): MarkedClaim {
  return {
    id: `claim-${number}`,
    number,
    statement: `What is claimed here bears the number ${number}.`,
    kind: random.pick(Object.keys(CLAIM_KINDS) as ClaimKind[]),
    topics: [random.pick(TOPICS)],
    status: random.pick(Object.keys(CLAIM_STATUSES) as ClaimStatus[]),
    figure: null,
    attributions: [],
    evidence: [],
    lastReview: null,
    places: [{ id: `place-${number}`, fragments }],
  };
}
