import 'server-only';
import { refresh } from 'next/cache';
import { runCommand } from '@/app/_server/action';
import type { Sent } from '@/components/drafting/sent';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome } from '@/domain/shared/outcome';

/**
 * A command as the desk's forms send it. After a save, and after somebody else was first, the answer brings the
 * page's new state along, so that the form can show theirs beside mine.
 */
export async function send<Value>(
  command: (actor: Actor, input: unknown) => Promise<Outcome<Value>>,
  input: Record<string, unknown>,
): Promise<Sent<Value>> {
  const sent = await sendOnce(command, input);
  if (sent.kind === 'saved' || sent.kind === 'conflict') refresh();
  return sent;
}

/** The same for a write that ends the page it is sent from: a page that is no more cannot be brought up to date. */
export async function sendOnce<Value>(
  command: (actor: Actor, input: unknown) => Promise<Outcome<Value>>,
  input: Record<string, unknown>,
): Promise<Sent<Value>> {
  const state = await runCommand(command, input);
  if (state.status === 'saved' && state.value !== null) return { kind: 'saved', value: state.value };
  if (state.conflict) return { kind: 'conflict', message: state.message ?? '' };
  const whole = { field: null, message: state.message ?? '' };
  return { kind: 'refused', problems: state.problems.length > 0 ? state.problems : [whole] };
}
