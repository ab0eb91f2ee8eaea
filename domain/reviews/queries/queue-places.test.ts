import { describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import { mergeSources } from '@/domain/claims/commands/merge-sources';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import { removeOccurrence } from '@/domain/claims/commands/remove-occurrence';
import { restoreClaim } from '@/domain/claims/commands/restore-claim';
import { setTopic } from '@/domain/claims/commands/set-topic';
import { withdrawClaim } from '@/domain/claims/commands/withdraw-claim';
import { createSource } from '@/domain/sources/commands/create-source';
import { aClaimOn, attributed, desk, placeAt, seen, useDesk } from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { recordVerdict } from '../commands/record-verdict';

useDesk();

/** What the table should hold, by the plainest statement there is, against what it holds: the rows that only one of them has. */
async function astray(): Promise<unknown[]> {
  const wanted = `SELECT c.id, v.facet, v.value, c.kind, c.status, c.risk, c.queued_at, c.number FROM claim c JOIN (
      SELECT id AS claim_id, 'topic' AS facet, unnest(topics) AS value FROM claim
      UNION SELECT claim_id, 'source', source_id::text FROM attribution
      UNION SELECT claim_id, 'article', article_id::text FROM occurrence WHERE removed_at IS NULL) v ON v.claim_id = c.id
    WHERE c.withdrawn_at IS NULL`;
  const kept = `SELECT claim_id, facet::text, value, kind, status, risk, queued_at, number FROM queue_place`;
  return room.owner.$queryRawUnsafe(
    `((${wanted}) EXCEPT (${kept})) UNION ALL ((${kept}) EXCEPT (${wanted}))`,
  );
}

type Claim = { id: string; version: number };
const STEPS: { what: string; step: (claim: Claim) => Promise<unknown> }[] = [
  { what: 'made', step: async () => undefined },
  {
    what: 'edited: kind, topics and attributions',
    step: async (claim) => {
      const attributions = [attributed(desk.sources.outlet), attributed(desk.sources.unnamed)];
      saved(
        await editClaim(
          room.editor,
          seen(claim, { kind: 'event', topics: ['b', 'c'], figure: null, attributions }),
        ),
      );
    },
  },
  {
    what: 'given a topic with others',
    step: async ({ id, version }) =>
      saved(
        await setTopic(room.editor, {
          key: newKey(),
          claims: [{ claimId: id, version }],
          topic: 'toll',
          has: true,
        }),
      ),
  },
  {
    what: 'judged',
    step: async (claim) =>
      saved(
        await recordVerdict(room.reviewer, seen(claim, { verdict: 'inconclusive', reason: 'Too little.' })),
      ),
  },
  {
    what: 'put into a second article and taken out again',
    step: async (claim) => {
      const place = placeAt(desk, 1, 'figure of 5,937');
      const { version } = saved(await placeClaim(room.editor, seen(claim, place)));
      expect(await astray()).toEqual([]);
      const occurrence = await room.owner.occurrence.findFirstOrThrow({
        where: { claimId: claim.id, articleId: place.articleId },
      });
      const occurrenceId = occurrence.id;
      saved(await removeOccurrence(room.editor, seen({ id: claim.id, version }, { occurrenceId })));
    },
  },
  {
    what: 'withdrawn and restored',
    step: async (claim) => {
      const { version } = saved(await withdrawClaim(room.editor, seen(claim, { reason: 'None.' })));
      expect(await room.owner.queuePlace.count({ where: { claimId: claim.id } })).toBe(0);
      expect(await astray()).toEqual([]);
      saved(await restoreClaim(room.editor, seen({ id: claim.id, version })));
    },
  },
];

describe('a claim has its places in the queue when it was', () => {
  it.each(STEPS)('$what', async ({ step }) => {
    const { id, version } = await aClaimOn(desk, room);
    await step({ id, version });
    expect(await room.owner.queuePlace.count({ where: { claimId: id } })).toBeGreaterThan(2);
    expect(await astray()).toEqual([]);
  });

  it('moved to the source that its own is merged into', async () => {
    await aClaimOn(desk, room);
    const into = saved(
      await createSource(room.editor, { key: newKey(), name: 'Sergey Shoygu', kind: 'person' }),
    );
    const { version } = await room.owner.source.findUniqueOrThrow({ where: { id: desk.sources.shoigu } });
    const from = { fromId: desk.sources.shoigu, fromVersion: version };
    saved(
      await mergeSources(room.editor, {
        key: newKey(),
        ...from,
        intoId: into.id,
        intoVersion: into.version,
      }),
    );
    expect(await room.owner.queuePlace.count({ where: { value: desk.sources.shoigu } })).toBe(0);
    expect(await astray()).toEqual([]);
  });
});

it('is written by the database alone', async () => {
  await expect(database().queuePlace.deleteMany({})).rejects.toThrow(/permission denied/);
});
