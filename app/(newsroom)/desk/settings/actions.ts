'use server';

import { runCommand } from '@/app/_server/action';
import { expire } from '@/app/_server/expire';
import { NEWSROOM_TAG } from '@/app/_server/tags';
import type { FormState } from '@/components/ui/form-state';
import * as editing from '@/domain/accounts/commands/edit-newsroom';

type Saved = FormState<{ version: number }>;

export async function editNewsroom(_: Saved, form: FormData): Promise<Saved> {
  const state = await runCommand(editing.editNewsroom, form);
  if (state.status === 'saved') expire([NEWSROOM_TAG]);
  return state;
}
