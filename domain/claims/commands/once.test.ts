import { describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { aClaimOn, attributed, desk, ledgerOf, placeAt, seen, useDesk } from '@/testing/claims';
import { newKey, room } from '@/testing/newsroom';
import { addEvidence } from './add-evidence';
import { createClaim } from './create-claim';
import { editClaim } from './edit-claim';
import { placeClaim } from './place-claim';

useDesk();

type Sending = {
  command: (actor: Actor, input: unknown) => Promise<Outcome<unknown>>;
  input: (claim: Claim) => object;
};
type Claim = { id: string; version: number };

const bytes = Buffer.from('%PDF-1.7');
const CASES: (Sending & { name: string })[] = [
  { name: 'editClaim', command: editClaim, input: (claim) => seen(claim, { statement: 'Once.' }) },
  {
    name: 'addEvidence with a file',
    command: addEvidence,
    input: (claim) =>
      seen(claim, {
        stance: 'context',
        title: 'Letter',
        file: { name: 'a.pdf', mediaType: 'application/pdf', bytes },
      }),
  },
  { name: 'placeClaim', command: placeClaim, input: (claim) => seen(claim, placeAt(desk, 1, 'The figure')) },
];

describe('a write that is sent again', () => {
  it.each(CASES)('is done once: $name, one after the other and at once', async ({ command, input }) => {
    const claim = await aClaimOn(desk, room);
    const sent = input(claim);
    const outcomes = await Promise.all([1, 2, 3].map(() => command(room.editor, sent)));
    outcomes.push(await command(room.editor, sent));
    expect(outcomes[0]?.ok).toBe(true);
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(await ledgerOf(room, claim.id)).toHaveLength(2);
  });

  it('makes one claim', async () => {
    const input = {
      key: newKey(),
      statement: 'Made once.',
      kind: 'event',
      attributions: [attributed(desk.sources.shoigu)],
      ...placeAt(desk, 0, 'Nobody'),
    };
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => createClaim(room.editor, input)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await room.owner.claim.count({ where: { statement: 'Made once.' } })).toBe(1);
    expect(await createClaim(room.editor, { ...input, statement: 'Another.' })).toMatchObject({
      kind: 'conflict',
    });
  });
});
