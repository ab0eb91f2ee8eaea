import 'server-only';
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { type FormState, idleForm, type TypedValues } from '@/components/ui/form-state';
import type { Actor } from '@/domain/shared/actor';
import { forbidden, type Outcome, type Refusal } from '@/domain/shared/outcome';
import { PATH_HEADER } from './address';
import { expire } from './expire';
import { formInput, typedValues } from './form-input';
import { crossSiteRefusal, requestOrigin } from './guard';
import { log } from './log';
import { actorForWrite } from './session';
import { trustedProxies } from './site';
import { tagsOf } from './tags';

/** A new write key, for the hidden field `key` of a form. */
export function newKey(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * A command as the body of a server action: refuses what comes from another site, finds the person, reads the form
 * (see formInput for how fields are named), runs the command, expires the pages that the change shows in.
 * Nothing that goes wrong throws: the person keeps what they typed and reads what to do.
 *
 * `sent` is the action's FormData, or an input built by a client component. `fixed` is laid over it.
 */
export function runCommand<Value>(
  command: (actor: Actor, input: unknown) => Promise<Outcome<Value>>,
  sent: Sent,
  fixed: Record<string, unknown> = {},
): Promise<FormState<Value>> {
  return run(sent, fixed, async (input) => {
    const actor = await actorForWrite();
    return actor === null ? forbidden(SIGNED_OUT) : command(actor, input);
  });
}

/** The same for what somebody without an account may do. */
export function runAsStranger<Value>(
  command: (input: unknown) => Promise<Outcome<Value>>,
  sent: Sent,
  fixed: Record<string, unknown> = {},
): Promise<FormState<Value>> {
  return run(sent, fixed, command);
}

type Sent = FormData | Record<string, unknown>;

async function run<Value>(
  sent: Sent,
  fixed: Record<string, unknown>,
  work: (input: unknown) => Promise<Outcome<Value>>,
): Promise<FormState<Value>> {
  const values = sent instanceof FormData ? typedValues(sent) : {};
  const refused = refusalWith(values, keyOf(sent));
  const foreign = await crossSiteWrite();
  if (foreign !== null) return refused({ message: foreign });
  try {
    const input = sent instanceof FormData ? await formInput(sent) : sent;
    const outcome = await work({ ...input, ...fixed });
    if (!outcome.ok) return refused(partsOf(outcome));
    expire(tagsOf(outcome.touched));
    return { ...idleForm(newKey(), values), status: 'saved', value: outcome.value };
  } catch (error) {
    log.error({ event: 'command.failed', path: (await headers()).get(PATH_HEADER), err: error });
    return refused({ message: FAILED });
  }
}

/** Why this request is refused as coming from another site, or null. For every action that is not a command. */
export async function crossSiteWrite(): Promise<string | null> {
  const sent = await headers();
  const refusal = crossSiteRefusal(requestOrigin(sent, trustedProxies() > 0));
  if (refusal !== null) log.warn({ event: 'write.cross-site', path: sent.get(PATH_HEADER) });
  return refusal;
}

const SIGNED_OUT =
  'You are signed out, so nothing was saved. Sign in in another tab, then send this again: what you typed is still here.';
const FAILED =
  'Something failed on our side, and we cannot tell you that it was saved. Send it again: it will be done once.';
const PUT_RIGHT = 'Not saved yet. Put right what is marked and send it again.';

type Parts = Partial<Pick<FormState, 'problems' | 'message' | 'conflict'>>;

/** Makes the state of a form that was refused. Its key stays: nothing was done under it, or only what it asks. */
export function refusalWith(values: TypedValues, key: string) {
  return (parts: Parts): FormState<never> => ({ ...idleForm(key, values), ...parts, status: 'refused' });
}

function partsOf(refusal: Refusal): Parts {
  if (refusal.kind !== 'invalid') return { message: refusal.message, conflict: refusal.kind === 'conflict' };
  const whole = refusal.problems.find((problem) => problem.field === null);
  return { problems: refusal.problems, message: whole?.message ?? PUT_RIGHT };
}

/** The key that was sent, or a new one for a form that came without. */
export function keyOf(sent: Sent): string {
  const key = sent instanceof FormData ? sent.get('key') : sent.key;
  return typeof key === 'string' && key !== '' ? key : newKey();
}
