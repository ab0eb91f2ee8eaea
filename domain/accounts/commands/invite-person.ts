import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';
import { invitePersonInput } from '../input';
import { createPerson, madePassword, withMadePassword } from './credential';
import { perform } from './perform';

const command = { name: 'invite-person', permission: 'people.manage', input: invitePersonInput } as const;

/** Creates an account with a made password, which only this answer shows. Refuses a taken e-mail address. */
export async function invitePerson(
  actor: Actor,
  raw: unknown,
): Promise<Outcome<{ id: string; password: string }>> {
  const outcome = await perform(actor, command, raw, async (tx, { key, name, email, role }) => {
    const { id, entry } = await createPerson(tx, { name, email, role, password: madePassword(actor, key) });
    return { value: { id }, entries: [entry] };
  });
  return withMadePassword(outcome, actor, raw);
}
