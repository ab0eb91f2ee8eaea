import 'server-only';
import { refresh } from 'next/cache';
import type { Sent } from '@/components/desk/sent';
import type { Actor } from '@/domain/shared/actor';
import type { Outcome, Problem } from '@/domain/shared/outcome';
import { runCommand } from './action';

/**
 * A command as a server action of the desk's forms: runCommand with the answer as those forms take it. The page
 * is brought up to date after a save and after a conflict, so that the form sees what it has to deal with.
 */
export async function send<Value>(
  command: (actor: Actor, input: unknown) => Promise<Outcome<Value>>,
  input: Record<string, unknown>,
): Promise<Sent<Value>> {
  const { status, value, message, problems, conflict } = await runCommand(command, input);
  if (status === 'saved' && value !== null) {
    refresh();
    return { kind: 'saved', value };
  }
  if (conflict) {
    refresh();
    return { kind: 'conflict', message: message ?? 'Someone else changed it meanwhile.' };
  }
  const whole: Problem[] = message === null ? [] : [{ field: null, message }];
  return { kind: 'refused', problems: problems.length > 0 ? problems : whole };
}
