'use server';

import { revalidatePath } from 'next/cache';
import { runCommand } from '@/app/_server/action';
import { session } from '@/app/_server/session';
import type { FormState } from '@/components/ui/form-state';
import * as own from '@/domain/accounts/commands/own-account';
import { done } from '@/domain/shared/outcome';

type Named = { name: string };
type Id = { id: string };

export async function changeName(_: FormState<Named>, form: FormData): Promise<FormState<Named>> {
  return shownAgain(await runCommand(own.changeName, form));
}

export async function changePassword(_: FormState<Id>, form: FormData): Promise<FormState<Id>> {
  const here = (await session())?.sessionId ?? '';
  return shownAgain(await runCommand((actor, input) => own.changePassword(actor, input, here), form));
}

/** Signs out in one other place (`sessionId`), or in all others. */
export async function endSessions(_: FormState<number>, form: FormData): Promise<FormState<number>> {
  const here = (await session())?.sessionId ?? '';
  const only = form.get('sessionId');
  const end = own.endOtherSessions;
  return shownAgain(
    await runCommand(
      async (actor) => done(await end(actor, here, typeof only === 'string' ? only : undefined)),
      form,
    ),
  );
}

function shownAgain<Value>(state: FormState<Value>): FormState<Value> {
  if (state.status === 'saved') revalidatePath('/account');
  return state;
}
