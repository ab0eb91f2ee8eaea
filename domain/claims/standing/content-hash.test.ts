import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimContent } from '../facts';
import { contentHash } from './content-hash';

type Link = ClaimContent['attributions'][number];
type Item = ClaimContent['evidence'][number];

const link: Link = {
  id: 'a1',
  sourceId: 'shoigu',
  stance: 'asserts',
  directness: 'paraphrase',
  cue: 'said',
  saidOn: '2022-09-21',
  viaId: null,
};
const item: Item = {
  id: 'e1',
  stance: 'supports',
  title: 'Address',
  url: 'https://example.org/a',
  quotedPassage: 'losses',
  locator: null,
  note: null,
  archivedUrl: null,
  capturedOn: null,
  file: null,
};
const content: ClaimContent = {
  statement: 'Russia lost 5,937 soldiers.',
  figure: {
    measure: 'killed',
    subject: 'Russian soldiers',
    bound: 'exactly',
    low: 5937,
    high: 5937,
    amountText: null,
    unit: 'people',
    asOf: '2022-09-21',
    asOfText: null,
  },
  attributions: [link, { ...link, id: 'a2', sourceId: 'outlet', stance: 'reports' }],
  evidence: [item, { ...item, id: 'e2', title: 'Transcript' }],
};
const figure = content.figure;
const file = { id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', sha256: 'c'.repeat(64), bytes: 9 };
const withLink = (change: Partial<Link>) => ({ attributions: [{ ...link, ...change }] });
const one = { ...content, ...withLink({}), evidence: [item] };

const MATERIAL: Record<string, Partial<ClaimContent>> = {
  statement: { statement: 'Russia lost 5,938 soldiers.' },
  'figure taken away': { figure: null },
  'a bound': { figure: figure && { ...figure, high: null } },
  'the date of the figure': { figure: figure && { ...figure, asOf: null } },
  'the source': withLink({ sourceId: 'putin' }),
  stance: withLink({ stance: 'denies' }),
  directness: withLink({ directness: 'quote' }),
  cue: withLink({ cue: null }),
  'day it was said': withLink({ saidOn: null }),
  'one attribution more': { attributions: [link, { ...link, id: 'a2' }] },
  'evidence withdrawn': { evidence: [] },
  'the same evidence twice': { evidence: [item, { ...item, id: 'e2' }] },
  'a passage': { evidence: [{ ...item, quotedPassage: null }] },
  'a file': { evidence: [{ ...item, file }] },
};

describe('contentHash', () => {
  it.each(Object.entries(MATERIAL))('changes with %s', (_name, change) => {
    expect(contentHash({ ...one, ...change })).not.toBe(contentHash(one));
  });

  it('is a SHA-256 that only a change of format may change', () => {
    expect(contentHash({ statement: 'x', figure: null, attributions: [], evidence: [] })).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });

  it('changes with the chain: who relays whom', () => {
    const [a, b] = [link, { ...link, id: 'a2', sourceId: 'outlet' }];
    const hashes = [
      [a, b],
      [{ ...a, viaId: 'a2' }, b],
      [a, { ...b, viaId: 'a1' }],
    ].map((attributions) => contentHash({ ...content, attributions }));
    expect(new Set(hashes).size).toBe(3);
  });

  it('does not change with checks, topics, kind, places or names of rows', () => {
    const more = { ...one, topics: ['casualties'], kind: 'event', assigneeId: 'u1', articles: [] };
    const checked = { ...link, id: 'other', check: 'confirmed', checkNote: 'seen', source: { slug: 's' } };
    const evidence = [{ ...item, id: 'other', addedBy: 'u2' }];
    expect(contentHash({ ...more, attributions: [checked], evidence })).toBe(contentHash(one));
  });

  it('does not change with the order of attributions and evidence', () => {
    const many = {
      ...content,
      attributions: [1, 2, 3, 4].map((n) => ({ ...link, id: `a${n}`, sourceId: `s${n % 3}` })),
      evidence: [1, 2, 3, 4].map((n) => ({ ...item, id: `e${n}`, title: `t${n % 3}` })),
    };
    const shuffled = fc.tuple(
      fc.shuffledSubarray(many.attributions, { minLength: 4 }),
      fc.shuffledSubarray(many.evidence, { minLength: 4 }),
    );
    fc.assert(
      fc.property(shuffled, ([attributions, evidence]) => {
        expect(contentHash({ ...many, attributions, evidence })).toBe(contentHash(many));
      }),
    );
  });
});
