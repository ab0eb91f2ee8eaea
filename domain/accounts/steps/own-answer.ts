import type { Tx } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';

/** What one write of a person was answered: the name of its command, and its value. Null when nothing was written under the key. */
export async function ownAnswer(
  tx: Tx,
  actor: Actor,
  key: string,
): Promise<{ command: string; value: unknown } | null> {
  const [receipt] = await tx.$queryRaw<{ command: string; result: string }[]>`
    SELECT command, result FROM receipt WHERE actor_id = ${actor.id} AND key = ${key}`;
  if (receipt === undefined) return null;
  const answer = JSON.parse(receipt.result) as Outcome<unknown>;
  return answer.ok ? { command: receipt.command, value: answer.value } : null;
}
