import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import type { ClaimFacts } from '../facts';
import { TOPICS_MOST } from '../input';
import { claimEntry } from '../ledger-facts';
import { touchedByClaims } from '../queries/touched-by';
import { holdTogether, togetherOf } from '../steps/hold-together';
import { refreshClaims } from '../steps/refresh-claims';
import type { LeftClaim, Together } from '../together';
import { setTopicInput } from '../together-input';

const command = { name: 'setTopic', permission: 'claim.edit', input: setTopicInput } as const;

/** Gives many claims a topic, or takes it out of them. No verdict changes. */
export function setTopic(actor: Actor, input: unknown): Promise<Outcome<Together>> {
  return perform(actor, command, input, async (tx, { claims, topic, has }) => {
    const { held, left } = await holdTogether(tx, claims);
    const changed = held.filter((claim) => whyLeft(claim, topic, has) === null);
    const same = held.flatMap((claim): LeftClaim[] => {
      const why = whyLeft(claim, topic, has);
      return why === null ? [] : [{ number: claim.number, why }];
    });
    const ids = changed.map(({ id }) => id);
    await writeTopic(tx, ids, topic, has);
    return {
      value: togetherOf(changed, [...left, ...same]),
      touched: await touchedByClaims(tx, ids),
      entries: changed.map(({ id, topics }) => {
        const after = has ? [...topics, topic] : topics.filter((each) => each !== topic);
        return claimEntry('claim.edited', id, { before: { topics }, after: { topics: after } });
      }),
    };
  });
}

function whyLeft({ topics }: ClaimFacts, topic: string, has: boolean): string | null {
  if (topics.includes(topic) === has)
    return has ? 'It has the topic already.' : 'It does not have the topic.';
  return has && topics.length >= TOPICS_MOST ? `It has ${TOPICS_MOST} topics already.` : null;
}

async function writeTopic(tx: Tx, ids: string[], topic: string, has: boolean): Promise<void> {
  await tx.$executeRaw`
    UPDATE claim SET topics = CASE WHEN ${has} THEN array_append(topics, ${topic}::text) ELSE array_remove(topics, ${topic}::text) END
    WHERE id = ANY (${ids}::uuid[])`;
  await refreshClaims(tx, ids, new Set(ids));
}
