import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedEntry, ChainWalk, entryHash, faultAgainstSavedHead, GENESIS_HASH } from './chain';

const at = '2022-11-25T10:00:00.000Z';
type Facts = Pick<ChainedEntry, 'actorId' | 'action' | 'subjectId' | 'reason' | 'payload'>;

/** A sound chain of these entries. */
function chainOf(facts: readonly Partial<Facts>[]): ChainedEntry[] {
  const chain: ChainedEntry[] = [];
  for (const [index, fact] of facts.entries()) {
    const entry = {
      seq: BigInt(index + 1),
      at,
      actorId: 'ada',
      action: 'claim.edited',
      subjectType: 'claim',
      subjectId: 'c1',
      reason: null,
      payload: '{}',
      ...fact,
      prevHash: chain.at(-1)?.hash ?? GENESIS_HASH,
    };
    chain.push({ ...entry, hash: entryHash(entry) });
  }
  return chain;
}

function firstFault(chain: readonly ChainedEntry[]) {
  const walk = new ChainWalk();
  for (const entry of chain) {
    const fault = walk.next(entry);
    if (fault !== null) return fault;
  }
  return null;
}

const sound = chainOf([{}, { reason: 'why' }, { payload: '{"a":1}' }, {}]);
const change = (index: number, parts: Partial<ChainedEntry>) =>
  sound.map((entry, at_) => (at_ === index ? { ...entry, ...parts } : entry));
const rehashed = (entry: ChainedEntry) => ({ ...entry, hash: entryHash(entry) });
const [one, two, three, four] = sound as [ChainedEntry, ChainedEntry, ChainedEntry, ChainedEntry];

const TAMPERED: { how: string; chain: ChainedEntry[]; seq: bigint; says: string }[] = [
  {
    how: 'a payload edited',
    chain: change(2, { payload: '{"a":2}' }),
    seq: 3n,
    says: 'does not match its hash',
  },
  { how: 'a reason taken out', chain: change(1, { reason: null }), seq: 2n, says: 'does not match its hash' },
  {
    how: 'an actor put in the place of another',
    chain: change(1, { actorId: 'ben' }),
    seq: 2n,
    says: 'does not match its hash',
  },
  {
    how: 'a time moved',
    chain: change(1, { at: '2022-11-25T10:00:00.001Z' }),
    seq: 2n,
    says: 'does not match its hash',
  },
  {
    how: 'a subject changed',
    chain: change(1, { subjectId: 'c2' }),
    seq: 2n,
    says: 'does not match its hash',
  },
  {
    how: 'edited and hashed anew',
    chain: [one, rehashed({ ...two, reason: 'other' }), three, four],
    seq: 3n,
    says: 'does not follow',
  },
  { how: 'one deleted', chain: [one, three, four], seq: 2n, says: 'entry 2 is missing' },
  { how: 'the first deleted', chain: [two, three, four], seq: 1n, says: 'entry 1 is missing' },
  {
    how: 'one deleted and the rest renumbered',
    chain: [one, { ...three, seq: 2n }, { ...four, seq: 3n }],
    seq: 2n,
    says: 'does not follow',
  },
  {
    how: 'two exchanged',
    chain: [one, { ...three, seq: 2n }, { ...two, seq: 3n }, four],
    seq: 2n,
    says: 'does not follow',
  },
  {
    how: 'one put in between',
    chain: [
      one,
      rehashed({ ...two, payload: '[]' }),
      { ...two, seq: 3n },
      { ...three, seq: 4n },
      { ...four, seq: 5n },
    ],
    seq: 3n,
    says: 'does not follow',
  },
];

describe('ChainWalk', () => {
  it('finds nothing wrong with a sound chain, and knows its head', () => {
    expect(firstFault(sound)).toBeNull();
    const walk = new ChainWalk();
    for (const entry of sound) walk.next(entry);
    expect(walk.head).toEqual({ seq: 4n, hash: four.hash });
    expect(new ChainWalk().head).toEqual({ seq: 0n, hash: GENESIS_HASH });
  });

  it.each(TAMPERED)('names the first bad entry: $how', ({ chain, seq, says }) => {
    expect(firstFault(chain)).toEqual({ seq, problem: expect.stringContaining(says) });
  });

  it('notices any change to any field of any entry', () => {
    const text = fc.string({ minLength: 1, maxLength: 8 });
    const field = fc.constantFrom(
      'at',
      'actorId',
      'action',
      'subjectType',
      'subjectId',
      'reason',
      'payload',
      'prevHash',
      'hash' as const,
    );
    fc.assert(
      fc.property(fc.nat(3), field, text, (index, name, value) => {
        fc.pre(sound[index]?.[name as 'at'] !== value);
        expect(firstFault(change(index, { [name]: value }))?.seq).toBe(BigInt(index + 1));
      }),
    );
  });
});

it('lets no text pretend to be the next line', () => {
  const entry = { ...one, reason: 'a', payload: 'b' };
  expect(entryHash({ ...entry, reason: 'a\nb', payload: '' })).not.toBe(entryHash(entry));
  expect(entryHash({ ...entry, reason: '-' })).not.toBe(entryHash({ ...entry, reason: null }));
});

const SAVED = [
  { how: 'the same head', head: four, saved: four, hashAtSaved: four.hash, fault: null },
  { how: 'longer since', head: four, saved: two, hashAtSaved: two.hash, fault: null },
  { how: 'the tail cut off', head: two, saved: four, hashAtSaved: null, fault: 3n },
  { how: 'all cut off', head: { seq: 0n, hash: GENESIS_HASH }, saved: four, hashAtSaved: null, fault: 1n },
  { how: 'written anew', head: four, saved: two, hashAtSaved: 'f'.repeat(64), fault: 2n },
];
describe('faultAgainstSavedHead', () => {
  it.each(SAVED)('$how', ({ head, saved, hashAtSaved, fault }) => {
    expect(faultAgainstSavedHead(head, saved, hashAtSaved)?.seq ?? null).toBe(fault);
  });
});
