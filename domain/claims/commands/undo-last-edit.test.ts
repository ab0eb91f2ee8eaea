import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  aClaimOn,
  actionsOf,
  attributed,
  desk,
  judge,
  payloadOf,
  placeAt,
  seen,
  stateOf,
  useDesk,
} from '@/testing/claims';
import { room, saved } from '@/testing/newsroom';
import { addEvidence } from './add-evidence';
import { assignClaim } from './assign-claim';
import { checkAttribution } from './check-attribution';
import { editClaim } from './edit-claim';
import { placeClaim } from './place-claim';
import { removeOccurrence } from './remove-occurrence';
import { undoLastEdit } from './undo-last-edit';
import { withdrawClaim } from './withdraw-claim';
import { withdrawEvidence } from './withdraw-evidence';

useDesk();

const link = { stance: 'supports', title: 'Ministry', url: 'https://example.org/', locator: 'home page' };

/** A claim with everything that a step can change: two places, a chain, a figure, evidence. */
async function aFullClaim() {
  const relay = attributed(desk.sources.outlet, { stance: 'reports' });
  const attributions = [attributed(desk.sources.shoigu, { viaId: relay.id }), relay];
  const { id } = await aClaimOn(desk, room, { attributions });
  saved(await placeClaim(room.editor, seen({ id, version: 1 }, placeAt(desk, 1, 'The figure of 5,937'))));
  const evidence = saved(await addEvidence(room.editor, seen({ id, version: 2 }, link)));
  const { places } = await stateOf(room, id);
  return { id, version: 3, evidenceId: evidence.id, attributions, occurrenceId: places[1]?.occurrenceId };
}
type Full = Awaited<ReturnType<typeof aFullClaim>>;

const STEPS: { name: string; action: string; take: (claim: Full) => Promise<{ ok: boolean }> }[] = [
  {
    name: 'an edit of everything',
    action: 'claim.edited',
    take: (claim) =>
      editClaim(
        room.editor,
        seen(claim, {
          statement: 'Other words.',
          kind: 'event',
          topics: [],
          figure: null,
          attributions: [attributed(desk.sources.unnamed, { stance: 'denies' })],
        }),
      ),
  },
  {
    name: 'a place added',
    action: 'claim.placed',
    take: (claim) => placeClaim(room.editor, seen(claim, placeAt(desk, 0, 'Nobody'))),
  },
  {
    name: 'a place adjusted',
    action: 'claim.span-adjusted',
    take: (claim) => {
      const wider = { ...placeAt(desk, 1, 'The figure of 5,937 was'), occurrenceId: claim.occurrenceId };
      return placeClaim(room.editor, seen(claim, wider));
    },
  },
  {
    name: 'a place removed',
    action: 'claim.occurrence-removed',
    take: (claim) => removeOccurrence(room.editor, seen(claim, { occurrenceId: claim.occurrenceId })),
  },
  {
    name: 'evidence added',
    action: 'evidence.added',
    take: (claim) => addEvidence(room.editor, seen(claim, link)),
  },
  {
    name: 'evidence withdrawn',
    action: 'evidence.withdrawn',
    take: (claim) =>
      withdrawEvidence(room.editor, seen(claim, { evidenceId: claim.evidenceId, reason: 'Wrong page.' })),
  },
  {
    name: 'an attribution checked',
    action: 'attribution.checked',
    take: (claim) =>
      checkAttribution(
        room.editor,
        seen(claim, { attributionId: claim.attributions[0]?.id, check: 'confirmed' }),
      ),
  },
];

describe('undoLastEdit', () => {
  it.each(STEPS)(
    'puts back what was there before $name, also after an assignment',
    async ({ action, take }) => {
      const claim = await aFullClaim();
      const version = await judge(room, claim.id);
      const before = await stateOf(room, claim.id);
      expect(before.status).toBe('verified');
      expect((await take({ ...claim, version })).ok).toBe(true);
      expect(await stateOf(room, claim.id)).not.toEqual(before);
      const assigned = seen({ id: claim.id, version: version + 1 }, { assigneeId: room.reviewer.id });
      saved(await assignClaim(room.editor, assigned));
      const undone = await undoLastEdit(room.editor, seen({ id: claim.id, version: version + 2 }));
      expect(undone).toMatchObject({ ok: true, value: { version: version + 3 } });
      expect(await stateOf(room, claim.id)).toEqual(before);
      expect(await payloadOf(room, claim.id)).toMatchObject({ undone: { action } });
      expect((await actionsOf(room, claim.id)).slice(-3)).toEqual([action, 'claim.assigned', 'claim.undone']);
    },
  );

  it('is not itself undone, nor is what is no edit', async () => {
    const made = await aClaimOn(desk, room);
    expect(await undoLastEdit(room.editor, seen(made))).toMatchObject({ ok: false, kind: 'invalid' });
    const edited = saved(await editClaim(room.editor, seen(made, { topics: [] })));
    const undone = saved(await undoLastEdit(room.editor, seen({ id: made.id, version: edited.version })));
    const again = await undoLastEdit(room.editor, seen({ id: made.id, version: undone.version }));
    expect(again).toMatchObject({ ok: false, kind: 'invalid' });
    const gone = seen({ id: made.id, version: undone.version }, { reason: 'x' });
    const { version } = saved(await withdrawClaim(room.editor, gone));
    expect(await undoLastEdit(room.editor, seen({ id: made.id, version }))).toMatchObject({ ok: false });
  });

  it('lets a reviewer undo a step of their own only', async () => {
    const claim = await aClaimOn(desk, room);
    const edited = saved(await editClaim(room.editor, seen(claim, { topics: [] })));
    const foreign = await undoLastEdit(room.reviewer, seen({ id: claim.id, version: edited.version }));
    expect(foreign).toMatchObject({ ok: false, kind: 'forbidden' });
    const added = saved(
      await addEvidence(room.reviewer, seen({ id: claim.id, version: edited.version }, link)),
    );
    saved(await undoLastEdit(room.reviewer, seen({ id: claim.id, version: added.version })));
    expect((await stateOf(room, claim.id)).evidence).toEqual([]);
  });

  it('tells somebody who saw another version', async () => {
    const claim = await aClaimOn(desk, room);
    saved(await editClaim(room.editor, seen(claim, { topics: [] })));
    expect(await undoLastEdit(room.editor, seen(claim))).toMatchObject({ ok: false, kind: 'conflict' });
    const nowhere = seen({ id: randomUUID(), version: 1 });
    expect(await undoLastEdit(room.editor, nowhere)).toMatchObject({ ok: false, kind: 'missing' });
  });
});
