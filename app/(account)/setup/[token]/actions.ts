'use server';

import { redirect } from 'next/navigation';
import { runAsStranger } from '@/app/_server/action';
import type { FormState } from '@/components/ui/form-state';
import { setUpFirstAdmin } from '@/domain/accounts/commands/first-accounts';

type Created = { id: string };

/** Creates the first admin, who then signs in. */
export async function createFirstAdmin(
  token: string,
  _: FormState<Created>,
  form: FormData,
): Promise<FormState<Created>> {
  const state = await runAsStranger(setUpFirstAdmin, form, { token });
  if (state.status === 'saved') redirect('/sign-in?next=/desk/people');
  return state;
}
