import type { ClaimKind } from '@/domain/claims/claim';
import type { ClaimFacts } from '@/domain/claims/facts';
import { contentHash } from '@/domain/claims/standing/content-hash';
import { derivedOf } from '@/domain/claims/standing/derived';
import type { Verdict } from '@/domain/reviews/verdict';
import { sha256Hex } from '@/domain/shared/hash';
import { numberedId, Random } from './random';
import { type GeneratedSource, sourceAt } from './source';
import { TOPICS } from './words';

/** Which table an id is of. */
export const FAMILY = {
  article: 1,
  revision: 2,
  claim: 3,
  occurrence: 4,
  anchor: 5,
  attribution: 6,
  evidence: 7,
  review: 8,
  question: 9,
  relation: 10,
  source: 11,
};

/** Share of claims that end so; the rest nobody has looked at. */
const ENDS: [upTo: number, verdict: Verdict, stale: boolean][] = [
  [0.2, 'verified', false],
  [0.28, 'disputed', false],
  [0.35, 'opinion', false],
  [0.4, 'inconclusive', false],
  [0.45, 'verified', true],
];
const KINDS: [ClaimKind, ...ClaimKind[]] = [
  'figure',
  'statement',
  'statement',
  'statement',
  'event',
  'event',
  'identity',
  'prediction',
  'characterisation',
];

export type GeneratedClaim = Omit<ClaimFacts, 'version' | 'withdrawn' | 'placeInDoubt' | 'articles'> &
  ReturnType<typeof derivedOf> & { assigned: boolean };

/** The claim with this number, whose words are `words`, in an article that readers see or do not. */
export function generateClaim(
  number: number,
  words: string,
  article: { slug: string; published: boolean },
): GeneratedClaim {
  const random = new Random(number * 7919);
  const roll = random.next();
  const end = ENDS.find(([upTo]) => roll < upTo);
  const kind = random.pick(KINDS);
  const content = {
    id: numberedId(FAMILY.claim, number),
    number,
    statement: `${words} (${number})`,
    kind,
    topics: [
      ...new Set([TOPICS[random.skewed(TOPICS.length)] ?? '', TOPICS[random.skewed(TOPICS.length)] ?? '']),
    ],
    figure: kind === 'figure' ? figureAt(number) : null,
    attributions: attributionsAt(number, random),
    evidence: end === undefined ? [] : [evidenceAt(number, end[1])],
  };
  const hash = contentHash(content);
  const lastReview =
    end === undefined
      ? null
      : {
          number: 1,
          verdict: end[1],
          contentHash: end[2] ? sha256Hex(hash) : hash,
          at: '2022-12-01T12:00:00.000Z',
        };
  const articles = [
    { slug: article.slug, status: article.published ? ('published' as const) : ('draft' as const) },
  ];
  return {
    ...content,
    lastReview,
    ...derivedOf({ ...content, lastReview, articles, placeInDoubt: false }),
    assigned: random.chance(0.02),
  };
}

function figureAt(number: number): ClaimFacts['figure'] {
  const open = number % 3 === 0;
  return {
    measure: 'wounded',
    subject: 'residents',
    bound: open ? (number % 2 === 0 ? 'at_least' : 'more_than') : number % 2 === 0 ? 'about' : 'between',
    low: 1000 + number,
    high: open ? null : 2000 + number,
    amountText: null,
    boundUnsure: open && number % 12 === 0,
    unit: 'people',
    asOf: '2022-11-09',
    asOfText: null,
  };
}

function attributionsAt(number: number, random: Random): ClaimFacts['attributions'] {
  const chained = random.chance(0.2);
  const relayId = numberedId(FAMILY.attribution, number * 2 + 1);
  const first = link(
    numberedId(FAMILY.attribution, number * 2),
    sourceAt(random.skewed(300)),
    chained ? relayId : null,
  );
  return chained
    ? [first, { ...link(relayId, sourceAt(random.skewed(300)), null), stance: 'reports' }]
    : [first];
}

function link(id: string, source: GeneratedSource, viaId: string | null): ClaimFacts['attributions'][number] {
  const { id: sourceId, slug, name, kind, role } = source;
  return {
    id,
    sourceId,
    source: { slug, name, kind, role },
    stance: 'asserts',
    directness: 'paraphrase',
    cue: 'said',
    saidOn: '2022-11-09',
    viaId,
    check: 'unchecked',
    checkNote: null,
  };
}

function evidenceAt(number: number, verdict: Verdict): ClaimFacts['evidence'][number] {
  return {
    id: numberedId(FAMILY.evidence, number),
    stance: verdict === 'disputed' ? 'refutes' : verdict === 'verified' ? 'supports' : 'context',
    title: `Register of events, page ${number}`,
    url: `https://example.org/register/${number}`,
    quotedPassage: null,
    locator: `page ${number}`,
    note: null,
    archivedUrl: null,
    capturedOn: '2022-12-01',
    file: null,
  };
}
