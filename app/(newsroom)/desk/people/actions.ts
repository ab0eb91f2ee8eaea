'use server';

import { revalidatePath } from 'next/cache';
import { runCommand } from '@/app/_server/action';
import type { FormState } from '@/components/ui/form-state';
import * as inviting from '@/domain/accounts/commands/invite-person';
import * as people from '@/domain/accounts/commands/people';

type Id = FormState<{ id: string }>;
type WithPassword = FormState<{ id: string; password: string }>;

export async function invitePerson(_: WithPassword, form: FormData): Promise<WithPassword> {
  return shownAgain(await runCommand(inviting.invitePerson, form));
}

export async function resetPassword(_: WithPassword, form: FormData): Promise<WithPassword> {
  return shownAgain(await runCommand(people.resetPassword, form));
}

export async function changeRole(_: Id, form: FormData): Promise<Id> {
  return shownAgain(await runCommand(people.changeRole, form));
}

export async function deactivatePerson(_: Id, form: FormData): Promise<Id> {
  return shownAgain(await runCommand(people.deactivatePerson, form));
}

export async function reactivatePerson(_: Id, form: FormData): Promise<Id> {
  return shownAgain(await runCommand(people.reactivatePerson, form));
}

function shownAgain<Value>(state: FormState<Value>): FormState<Value> {
  if (state.status === 'saved') revalidatePath('/desk/people');
  return state;
}
