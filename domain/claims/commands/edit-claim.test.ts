import { describe, expect, it } from 'vitest';
import {
  aClaimOn,
  actionsOf,
  attributed,
  desk,
  judge,
  payloadOf,
  seen,
  stateOf,
  useDesk,
} from '@/testing/claims';
import { room, saved } from '@/testing/newsroom';
import { checkAttribution } from './check-attribution';
import { editClaim } from './edit-claim';

useDesk();

describe('editClaim', () => {
  it('makes a verdict stale by a material change and not by another; putting it back restores the verdict', async () => {
    const { id } = await aClaimOn(desk, room);
    const edit = async (version: number, change: object) => {
      const next = saved(await editClaim(room.editor, seen({ id, version }, change))).version;
      return { version: next, status: (await stateOf(room, id)).status };
    };
    const judged = await judge(room, id);
    const topics = await edit(judged, { topics: ['mobilisation'], kind: 'statement' });
    expect(topics.status).toBe('verified');
    const material = await edit(topics.version, { statement: 'Russia has lost 6,000 soldiers.' });
    expect(material.status).toBe('stale');
    const back = await edit(material.version, { statement: 'Russia has lost 5,937 soldiers.' });
    expect(back.status).toBe('verified');
  });

  it('queues a claim anew when it gets stale, not when a waiting one is edited', async () => {
    const { id } = await aClaimOn(desk, room);
    const queuedAt = async () =>
      (await room.owner.claim.findUniqueOrThrow({ where: { id } })).queuedAt.getTime();
    const made = await queuedAt();
    saved(await editClaim(room.editor, seen({ id, version: 1 }, { statement: 'Other words.' })));
    expect(await queuedAt()).toBe(made);
    const version = await judge(room, id);
    saved(await editClaim(room.editor, seen({ id, version }, { figure: null })));
    expect(await queuedAt()).toBeGreaterThan(made);
  });

  it('keeps the check of an attribution left alone, and forgets that of a changed one', async () => {
    const [one, two] = [attributed(desk.sources.shoigu), attributed(desk.sources.outlet)];
    const { id } = await aClaimOn(desk, room, { attributions: [one, two] });
    let version = 1;
    for (const { id: attributionId } of [one, two]) {
      const input = seen({ id, version }, { attributionId, check: 'confirmed', note: 'on tape' });
      version = saved(await checkAttribution(room.reviewer, input)).version;
    }
    saved(
      await editClaim(
        room.editor,
        seen({ id, version }, { attributions: [{ ...two, stance: 'denies' }, one] }),
      ),
    );
    const { attributions } = await stateOf(room, id);
    expect(attributions.map(({ id: own, check }) => [own, check])).toEqual([
      [two.id, 'unchecked'],
      [one.id, 'confirmed'],
    ]);
    expect(await payloadOf(room, id)).toMatchObject({
      before: { attributions: [{ source: { name: 'Sergei Shoigu' } }, {}] },
    });
  });

  it('refuses the id of an attribution of another claim', async () => {
    const taken = attributed(desk.sources.shoigu);
    await aClaimOn(desk, room, { attributions: [taken] });
    const other = await aClaimOn(desk, room, { attributions: [] });
    const outcome = await editClaim(room.editor, seen(other, { attributions: [taken] }));
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field: 'attributions' }] });
    expect((await stateOf(room, other.id)).attributions).toEqual([]);
  });

  it('writes nothing when nothing changed', async () => {
    const claim = await aClaimOn(desk, room);
    const same = { statement: 'Russia has lost 5,937 soldiers.', topics: ['casualties'] };
    expect(saved(await editClaim(room.editor, seen(claim, same)))).toEqual({ version: 1 });
    expect(await actionsOf(room, claim.id)).toEqual(['claim.created']);
  });

  it('lets one of eight through that saw the same version', async () => {
    const claim = await aClaimOn(desk, room);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        editClaim(room.editor, seen(claim, { statement: `Version ${n}.` })),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.kind === 'conflict')).toHaveLength(7);
    expect(await actionsOf(room, claim.id)).toEqual(['claim.created', 'claim.edited']);
    const { statement } = await stateOf(room, claim.id);
    expect((await payloadOf(room, claim.id)).after).toEqual({ statement });
  });
});
