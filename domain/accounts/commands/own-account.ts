import { verifyPassword } from 'better-auth/crypto';
import { database } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import { forbidden, invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { changeNameInput, changePasswordInput, keyOnlyInput } from '../input';
import { passwordProblem } from '../password';
import { ACCOUNT_LIMIT, waitSentence } from '../rate-limit';
import { countAttempt, forgetAttempts } from './attempts';
import { setPassword } from './credential';
import { perform, problemsOf } from './perform';

const permission = 'account.edit';
const changingName = { name: 'change-name', permission, input: changeNameInput } as const;
const changingPassword = { name: 'change-password', permission, input: keyOnlyInput } as const;

/** Changes the name under which the person's own reviews stand. */
export function changeName(actor: Actor, raw: unknown): Promise<Outcome<{ name: string }>> {
  return perform(actor, changingName, raw, async (tx, { name }) => {
    const { name: before } = await tx.user.findUniqueOrThrow({ where: { id: actor.id } });
    if (before === name) return { value: { name }, entries: [] };
    await tx.user.update({ where: { id: actor.id }, data: { name } });
    const subject = { type: 'user' as const, id: actor.id };
    return {
      value: { name },
      entries: [{ action: 'user.renamed', subject, payload: { before, after: name } }],
    };
  });
}

/**
 * Changes the person's own password: asks for the current one, counted like sign-ins, and ends all other sessions.
 * The passwords are no part of the input that is kept (as a hash) with the answer.
 */
export async function changePassword(
  actor: Actor,
  raw: unknown,
  sessionId: string,
): Promise<Outcome<{ id: string }>> {
  const secrets = changePasswordInput.safeParse(raw);
  if (!secrets.success) return { ok: false, kind: 'invalid', problems: problemsOf(secrets.error) };
  const { currentPassword, password } = secrets.data;
  const counter = `password|${actor.id}`;
  const wait = await countAttempt(counter, ACCOUNT_LIMIT);
  if (wait > 0) return forbidden(waitSentence(wait));
  const outcome = await perform(actor, changingPassword, raw, async (tx) => {
    const { email, name, accounts } = await tx.user.findUniqueOrThrow({
      where: { id: actor.id },
      include: { accounts: { where: { providerId: 'credential' } } },
    });
    const hash = accounts[0]?.password;
    if (!hash || !(await verifyPassword({ hash, password: currentPassword }))) {
      refuse(invalid('currentPassword', 'This is not your current password.'));
    }
    const problem = passwordProblem(password, { name, email });
    if (problem !== null) refuse(invalid('password', problem));
    await setPassword(tx, actor.id, password, sessionId);
    const subject = { type: 'user' as const, id: actor.id };
    return { value: { id: actor.id }, entries: [{ action: 'user.password-changed', subject, payload: {} }] };
  });
  if (outcome.ok) await forgetAttempts(counter);
  return outcome;
}

/** Signs the person out everywhere else, or with `only` in that one session of theirs. */
export async function endOtherSessions(actor: Actor, current: string, only?: string): Promise<number> {
  const { count } = await database().session.deleteMany({
    where: { userId: actor.id, NOT: { id: current }, ...(only === undefined ? {} : { id: only }) },
  });
  return count;
}
