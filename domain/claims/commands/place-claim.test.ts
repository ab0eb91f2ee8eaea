import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aClaimOn, actionsOf, desk, payloadOf, placeAt, seen, stateOf, useDesk } from '@/testing/claims';
import { room, saved } from '@/testing/newsroom';
import { placeClaim } from './place-claim';
import { removeOccurrence } from './remove-occurrence';

useDesk();

describe('places', () => {
  it('stand in several articles, are adjusted by a further anchor, and are removed but for the last', async () => {
    const claim = await aClaimOn(desk, room);
    const elsewhere = placeAt(desk, 1, 'The figure of 5,937');
    const placed = await placeClaim(room.editor, seen(claim, elsewhere));
    expect(placed).toMatchObject({ ok: true, touched: { articles: ['the-meeting', 'the-toll'] } });
    const [first, second] = (await stateOf(room, claim.id)).places;
    const occurrenceId = second?.occurrenceId;

    const wider = { occurrenceId, ...placeAt(desk, 1, 'figure of 5,937 was repeated') };
    expect(saved(await placeClaim(room.editor, seen({ id: claim.id, version: 2 }, wider)))).toEqual({
      version: 3,
    });
    expect(await payloadOf(room, claim.id)).toMatchObject({
      before: { occurrenceId, fragments: [{ exact: 'The figure of 5,937' }] },
      after: { occurrenceId, fragments: [{ exact: 'figure of 5,937 was repeated' }] },
    });
    expect(await room.owner.anchor.count({ where: { occurrenceId } })).toBe(2);

    const removal = await removeOccurrence(room.editor, seen({ id: claim.id, version: 3 }, { occurrenceId }));
    expect(removal).toMatchObject({ ok: true, touched: { articles: ['the-meeting', 'the-toll'] } });
    const last = await removeOccurrence(
      room.editor,
      seen({ id: claim.id, version: 4 }, { occurrenceId: first?.occurrenceId }),
    );
    expect(last).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('Withdraw the claim') }],
    });
    expect(await actionsOf(room, claim.id)).toEqual([
      'claim.created',
      'claim.placed',
      'claim.span-adjusted',
      'claim.occurrence-removed',
    ]);
  });

  it('are not taken twice; leaving one as it is writes nothing', async () => {
    const claim = await aClaimOn(desk, room);
    const again = placeAt(desk, 0, '5,937 soldiers had died');
    expect(await placeClaim(room.editor, seen(claim, again))).toMatchObject({ ok: false, kind: 'invalid' });
    const [place] = (await stateOf(room, claim.id)).places;
    const same = { ...again, occurrenceId: place?.occurrenceId };
    expect(saved(await placeClaim(room.editor, seen(claim, same)))).toEqual({ version: 1 });
    const gone = { ...again, occurrenceId: randomUUID() };
    expect(await placeClaim(room.editor, seen(claim, gone))).toMatchObject({ ok: false, kind: 'missing' });
  });
});
