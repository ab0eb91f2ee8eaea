import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import type { Person } from '../ledger-facts';
import { holdTogether } from '../steps/hold-together';
import { writeTakers } from '../steps/write-takers';
import type { LeftClaim, Together } from '../together';
import { takeClaimsInput } from '../together-input';

const command = { name: 'takeClaims', permission: 'claim.assign', input: takeClaimsInput } as const;

/** Takes many claims that nobody has, or gives back those that one has. Readers see nothing of it. */
export function takeClaims(actor: Actor, input: unknown): Promise<Outcome<Together>> {
  return perform(actor, command, input, async (tx, { claims, take }) => {
    const { held, left } = await holdTogether(tx, claims);
    const takers = await takersOf(
      tx,
      held.map(({ id }) => id),
    );
    const why = (id: string) => (take ? whyNotTaken : whyNotGivenBack)(takers.get(id) ?? null, actor);
    const others = held.flatMap(({ id, number }): LeftClaim[] => {
      const reason = why(id);
      return reason === null ? [] : [{ number, why: reason }];
    });
    const free = held.filter(({ id }) => why(id) === null);
    const me = { id: actor.id, name: actor.name };
    return writeTakers(tx, free, [...left, ...others], take ? [null, me] : [me, null]);
  });
}

function whyNotTaken(taker: Person | null, actor: Actor): string | null {
  if (taker === null) return null;
  return taker.id === actor.id ? 'It is yours already.' : `${taker.name} has taken it.`;
}

function whyNotGivenBack(taker: Person | null, actor: Actor): string | null {
  if (taker === null) return 'Nobody has taken it.';
  return taker.id === actor.id ? null : `${taker.name} has taken it.`;
}

async function takersOf(tx: Tx, ids: string[]): Promise<Map<string, Person>> {
  const rows = await tx.$queryRaw<(Person & { claimId: string })[]>`
    SELECT c.id AS "claimId", u.id, u.name FROM claim c JOIN "user" u ON u.id = c.assignee_id
    WHERE c.id = ANY (${ids}::uuid[])`;
  return new Map(rows.map(({ claimId, ...person }) => [claimId, person]));
}
